import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { lazy, Suspense } from 'react';
import { stringsOf } from '@shared/words';
import { Speaking } from '../components/Speaking';
import classes from './App.module.css';
import { cssVariables, themeIn } from '../theme/theme';

/* A window loads only what its role draws. */
const FacilitatorApp = lazy(() => import('./FacilitatorApp'));
const RoomApp = lazy(() => import('./RoomApp'));
const SeatApp = lazy(() => import('./SeatApp'));
const PrintApp = lazy(() => import('./PrintApp'));

function Role({ hash }: { readonly hash: string }) {
  if (hash === 'room') return <RoomApp />;
  if (hash === 'seat') return <SeatApp />;
  if (hash.startsWith('report/')) return <PrintApp hash={hash} />;
  return <FacilitatorApp />;
}

/** The page of every window; `hash` names the role main made the window for, `language` (BCP 47) is the facilitator's. */
export function App({ hash, language }: { readonly hash: string; readonly language: string }) {
  return (
    <MantineProvider theme={themeIn(stringsOf(language))} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Speaking language={language} window>
        <Notifications position="bottom-center" autoClose={5000} limit={4} className={classes.told} />
        <Suspense fallback={null}>
          <Role hash={hash} />
        </Suspense>
      </Speaking>
    </MantineProvider>
  );
}
