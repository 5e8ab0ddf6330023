import { useEffect, useState } from 'react';
import type { MenuItem } from '@shared/host/contract';
import { listen, request } from '../bridge/client';
import { usePush } from '../bridge/use-push';
import { Exercises } from '../screens/exercises/Exercises';
import { History } from '../screens/history/History';
import { Home } from '../screens/home/Home';
import { NewSession } from '../screens/new-session/NewSession';
import { ReportScreen } from '../screens/report/ReportScreen';
import { TimerChime } from '../screens/workshop/TimerChime';
import { Workshop } from '../screens/workshop/Workshop';
import { PresentProvider } from '../steps/present';
import { AnswerFormProvider } from '../steps/answers/form';
import { VoteSettingsProvider } from '../steps/vote/settings';

type Place = 'home' | 'new' | 'exercises' | 'workshop' | 'report' | 'history';

/** The facilitator's window: Home until a session is open, then the workshop, and the plan beside it. */
export default function FacilitatorApp() {
  const push = usePush('facilitator');
  const view = push?.view ?? null;
  const [place, setPlace] = useState<Place>('home');
  /* Where to go when the session is closed. Its screens go first, so that what is half typed in them is still kept. */
  const [leaving, setLeaving] = useState<'home' | 'new' | 'exercises' | null>(null);
  /* Whose earlier versions are looked at, on Home; in the workshop it is the open one's. */
  const [past, setPast] = useState<{ sessionId: string; title: string } | null>(null);
  const sessionId = view?.sessionId ?? null;

  useEffect(() => {
    if (sessionId !== null) setPlace('workshop');
    else setPlace((now) => (now === 'new' || now === 'exercises' ? now : 'home'));
  }, [sessionId]);
  useEffect(() => {
    if (leaving === null) return;
    void request('session/close', null).then(() => {
      setPlace(leaving);
      setLeaving(null);
    });
  }, [leaving]);
  useEffect(
    () =>
      listen((message) => {
        if (message.to !== 'menu') return;
        const go: Partial<Record<MenuItem, () => void>> = {
          home: () => setLeaving('home'),
          new: () => setLeaving('new'),
          exercises: () => setLeaving('exercises'),
          report: () => setPlace((now) => (now === 'workshop' ? 'report' : now)),
        };
        go[message.item]?.();
      }),
    [],
  );

  if (!push || leaving !== null) return null;
  if (view) {
    return (
      <PresentProvider key={view.sessionId} view={view}>
        <TimerChime view={view} sound={push.windows.sound} />
        <VoteSettingsProvider>
          <AnswerFormProvider>
            {place === 'history' ? (
              <History sessionId={view.sessionId} title={view.details.title} open back={() => setPlace('workshop')} />
            ) : place === 'report' ? (
              <ReportScreen view={view} back={() => setPlace('workshop')} />
            ) : (
              <Workshop
                view={view}
                windows={push.windows}
                toReport={() => setPlace('report')}
                toHistory={() => setPlace('history')}
                toHome={() => setLeaving('home')}
              />
            )}
          </AnswerFormProvider>
        </VoteSettingsProvider>
      </PresentProvider>
    );
  }
  if (place === 'exercises') return <Exercises back={() => setPlace('home')} />;
  if (place === 'new') return <NewSession back={() => setPlace('home')} />;
  if (place === 'history' && past) return <History {...past} open={false} back={() => setPlace('home')} />;
  return (
    <Home
      startNew={() => setPlace('new')}
      showExercises={() => setPlace('exercises')}
      showHistory={(id, title) => {
        setPast({ sessionId: id, title });
        setPlace('history');
      }}
    />
  );
}
