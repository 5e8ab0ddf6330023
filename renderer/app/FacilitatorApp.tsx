import { useEffect, useState, type ReactNode } from 'react';
import type { WindowsView } from '@shared/host/views';
import type { FacilitatorView } from '@shared/views/views';
import { EverywhereContext } from '../acts/context';
import { request, zoom } from '../bridge/client';
import { usePush } from '../bridge/use-push';
import { useToldCuts } from '../components/use-told-cuts';
import { KeptOf, KeptProvider } from '../components/kept';
import { Speaking } from '../components/Speaking';
import { UnfinishedProvider } from '../components/unfinished';
import { About } from '../screens/about/About';
import { CompareScreen } from '../screens/compare/CompareScreen';
import { Exercises } from '../screens/exercises/Exercises';
import { History } from '../screens/history/History';
import { Home } from '../screens/home/Home';
import { Merge } from '../screens/merge/Merge';
import { NewSession } from '../screens/new-session/NewSession';
import { ReportScreen } from '../screens/report/ReportScreen';
import { Settings } from '../screens/settings/Settings';
import { TimerChime } from '../screens/workshop/TimerChime';
import { Workshop } from '../screens/workshop/Workshop';
import { PresentProvider } from '../kinds/parts/present';
import { SeatDeskContext } from '../kinds/parts/SeatDoor';
import { RoomNames } from '../kinds/parts/room-names';
import { ChoicesProvider } from '../kinds/parts/choices';
import { Cover } from './Cover';
import { Boundary } from '../screens/stopped/Boundary';
import { DroppedFile } from './Dropped';
import classes from './Dropped.module.css';
import type { Place } from './place';
import { useFocusKept } from './use-focus-kept';
import { useStanding } from './use-standing';
import { useTroubles } from './use-troubles';

/** The facilitator's window: Home until a session is open, then the workshop, and the plan beside it. */
export default function FacilitatorApp() {
  return (
    <KeptProvider>
      <Screens />
    </KeptProvider>
  );
}

function Screens() {
  /* Before main is asked for anything: it then tells what had to wait. */
  useTroubles();
  const push = usePush('facilitator');
  useToldCuts();
  useFocusKept();
  const view = push?.view ?? null;
  const sessionId = view?.sessionId ?? null;
  const { place, setPlace, past, setPast } = useStanding(push ? sessionId : undefined);
  /* Where to go when the session is closed. Its screens go first, so that what is half typed in them is still kept. */
  /* Where to go back to from what is shown beside it all. */
  const [before, setBefore] = useState<Place | null>(null);
  /* The ready agenda that a new session begins with; null for the first. */
  const [template, setTemplate] = useState<string | null>(null);
  const factor = push?.windows.look.facilitator.zoom ?? 1;
  useEffect(() => zoom(factor), [factor]);
  const [leaving, setLeaving] = useState<'home' | 'new' | 'exercises' | 'merge' | null>(null);
  const look = (to: Place) => (id: string, title: string) => {
    setPast({ sessionId: id, title });
    setPlace(to);
  };
  useEffect(() => {
    if (leaving === null) return;
    const go = () => {
      setTemplate(null);
      setPlace(leaving);
      setLeaving(null);
    };
    if (sessionId === null) go();
    else void request('session/close', null).then(go);
  }, [leaving, sessionId, setPlace]);

  const startFrom = (id: string) => {
    setTemplate(id);
    setPlace('new');
  };
  const visit = (to: 'settings' | 'about') => {
    if (place !== 'settings' && place !== 'about') setBefore(place);
    setPlace(to);
  };
  const comeBack = () => setPlace(before ?? (view ? 'workshop' : 'home'));
  const beside =
    place === 'settings' ? <Settings back={comeBack} /> : place === 'about' ? <About back={comeBack} /> : null;

  if (!push || leaving !== null) return null;
  return (
    <Speaking language={push.windows.language} window>
      <Cover windows={push.windows}>
        <div className={classes.app}>
          <EverywhereContext value={{ view, windows: push.windows, leave: setLeaving, visit }}>
            <DroppedFile mayOpen={view === null && place === 'home'} />
            <div className={classes.screen}>
              <Boundary of="facilitator" resetOn={[place, push]} leave={view ? () => setLeaving('home') : undefined}>
                {view ? (
                  <SessionScreens view={view} windows={push.windows} place={place} go={setPlace} beside={beside} />
                ) : beside ? (
                  beside
                ) : place === 'new' ? (
                  <KeptOf sessionId="new">
                    <NewSession template={template} back={() => setPlace('home')} />
                  </KeptOf>
                ) : place === 'exercises' ? (
                  <Exercises back={() => setPlace('home')} />
                ) : place === 'merge' ? (
                  <Merge back={() => setPlace('home')} />
                ) : place === 'history' && past ? (
                  <History {...past} open={false} back={() => setPlace('home')} />
                ) : place === 'compare' && past ? (
                  <CompareScreen {...past} back={() => setPlace('home')} />
                ) : (
                  <Home
                    startFrom={startFrom}
                    plan={() => setPlace('new')}
                    showHistory={look('history')}
                    compare={look('compare')}
                  />
                )}
              </Boundary>
            </div>
          </EverywhereContext>
        </div>
      </Cover>
    </Speaking>
  );
}

interface SessionScreensProps {
  readonly view: FacilitatorView;
  readonly windows: WindowsView;
  readonly place: Place;
  readonly go: (place: Place) => void;
  /** What is shown in their place for a while. */
  readonly beside: ReactNode;
}

/** What there is while a session is open: the workshop, its plan and its earlier versions. */
function SessionScreens({ view, windows, place, go, beside }: SessionScreensProps) {
  return (
    <PresentProvider key={view.sessionId} view={view}>
      <SeatDeskContext value={{ desk: windows.desk, view }}>
        <TimerChime view={view} sound={windows.sound} />
        <RoomNames value={view.rooms}>
          <ChoicesProvider>
            <KeptOf sessionId={view.sessionId}>
              <UnfinishedProvider>
                {beside ? (
                  beside
                ) : place === 'history' ? (
                  <History sessionId={view.sessionId} title={view.details.title} open back={() => go('workshop')} />
                ) : place === 'report' ? (
                  <ReportScreen view={view} back={() => go('workshop')} />
                ) : (
                  <Workshop view={view} windows={windows} oneScreen={place === 'one-screen'} go={go} />
                )}
              </UnfinishedProvider>
            </KeptOf>
          </ChoicesProvider>
        </RoomNames>
      </SeatDeskContext>
    </PresentProvider>
  );
}
