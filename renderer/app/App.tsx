import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { lazy, Suspense } from 'react';
import { stringsOf } from '@shared/words';
import { request } from '../bridge/client';
import { Speaking } from '../components/Speaking';
import { EndingQuestion } from './EndingQuestion';
import { Boundary } from '../screens/stopped/Boundary';
import { Stopped } from '../screens/stopped/Stopped';
import classes from './App.module.css';
import type { Scheme } from '@shared/host/preferences';
import { cssVariables, themeIn } from '../theme/theme';
import { useScheme } from './use-scheme';

/* A window loads only what its role draws. */
const FacilitatorApp = lazy(() => import('./FacilitatorApp'));
const RoomApp = lazy(() => import('./RoomApp'));
const SeatApp = lazy(() => import('./SeatApp'));
const PrintApp = lazy(() => import('./PrintApp'));

const roleIn = (hash: string) => (hash === 'room' || hash === 'seat' ? hash : 'facilitator');

function Role({ hash }: { readonly hash: string }) {
  if (hash.startsWith('report/')) return <PrintApp hash={hash} />;
  const role = roleIn(hash);
  return role === 'room' ? <RoomApp /> : role === 'seat' ? <SeatApp /> : <FacilitatorApp />;
}

const startAfresh = () => void request('windows/afresh', null);

interface Props {
  /** Names the role main made the window for. */
  readonly hash: string;
  /** The facilitator's (BCP 47). */
  readonly language: string;
  /** Light or dark, as was chosen for this window when it was made. */
  readonly scheme: Scheme;
  /** The page stopped working again and again: it is not tried before somebody wants it. */
  readonly stopped: boolean;
}

/** The page of every window. */
export function App({ hash, language, scheme, stopped }: Props) {
  const of = roleIn(hash);
  const shown = useScheme(scheme);
  return (
    <MantineProvider
      theme={themeIn(stringsOf(language))}
      cssVariablesResolver={cssVariables}
      defaultColorScheme={shown}
      forceColorScheme={shown}
    >
      <Speaking language={language} window>
        <Notifications position="bottom-center" autoClose={5000} limit={4} className={classes.told} />
        <Suspense fallback={null}>
          {stopped ? (
            <Stopped of={of} again={startAfresh} />
          ) : (
            <>
              {/* Asked also where the screens have stopped. */}
              {hash !== '' && of === 'facilitator' && !hash.startsWith('report/') && <EndingQuestion />}
              <Boundary of={of} resetOn={[]}>
                <Role hash={hash} />
              </Boundary>
            </>
          )}
        </Suspense>
      </Speaking>
    </MantineProvider>
  );
}
