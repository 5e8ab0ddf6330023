import { useCallback, useEffect, useState } from 'react';
import type { HomeView, SessionCard } from '@shared/host/views';
import { dispatch, listen, request } from '../../bridge/client';
import { today } from '../../components/format';
import { useForgetting } from '../../components/kept';
import { tell, tellIfDamaged, tellIfProblem, tellIfRefused } from '../../components/tell';
import { useStrings } from '../../components/use-strings';

/** Where Home leads beside the workshop. */
export interface Leads {
  readonly showHistory: (sessionId: string, title: string) => void;
  readonly compare: (sessionId: string, title: string) => void;
}

/** What is in the sessions folder, what stands in the way of opening something, and what can be done from Home. */
export function useHome({ showHistory, compare }: Leads) {
  const strings = useStrings();
  const forget = useForgetting();
  const [view, setView] = useState<HomeView | null>(null);
  const [opening, setOpening] = useState(false);
  /* A session that another computer may have open. */
  const [elsewhere, setElsewhere] = useState<{ sessionId: string; file: string; detail: string } | null>(null);
  /* A file that was asked for and says what cannot be. */
  const [doubtful, setDoubtful] = useState<{ file: string; detail: string } | null>(null);
  const look = useCallback(async () => setView(await request('home/view', null)), []);
  useEffect(() => {
    void look();
    const onFocus = () => void look();
    window.addEventListener('focus', onFocus);
    const stop = listen((push) => push.to === 'home' && void look());
    return () => {
      window.removeEventListener('focus', onFocus);
      stop();
    };
  }, [look]);

  const words = strings.home;
  const act = {
    followUp: async (sessionId: string) => {
      const answer = tellIfDamaged(strings, await request('home/open', { sessionId }));
      if (answer.ok) tellIfRefused(strings, await dispatch(sessionId, { type: 'follow-up/open', date: today() }));
      else await look();
    },
    open: async (sessionId: string) => {
      setOpening(true);
      const answer = await request('home/open', { sessionId }).finally(() => setOpening(false));
      setElsewhere(!answer.ok && answer.problem === 'open-on-another' ? { ...answer, sessionId } : null);
      if (answer.ok || answer.problem !== 'open-on-another') tellIfDamaged(strings, answer);
      if (!answer.ok) await look();
    },
    openAnyway: async (sessionId: string) => {
      setElsewhere(null);
      tellIfDamaged(strings, await request('home/open', { sessionId, evenIf: true }));
    },
    openFile: async () => {
      const answer = await request('home/open-file', null);
      setDoubtful(!answer.ok && answer.problem === 'doubtful' ? answer : null);
      if (answer.ok || answer.problem !== 'doubtful') tellIfDamaged(strings, answer);
    },
    look: async (file: string) => {
      setDoubtful(null);
      if (!tellIfDamaged(strings, await request('home/look', { file })).ok) await look();
    },
    recover: async (file: string) => {
      if (!tellIfDamaged(strings, await request('home/recover', { file })).ok) await look();
    },
    copy: async ({ sessionId, title }: SessionCard, file: string, take: 'copy' | 'file') => {
      const answer = tellIfDamaged(strings, await request('home/open-copy', { sessionId, file, take }));
      if (!answer.ok) await look();
      else if (take === 'file') tell(words.tookCopy(title));
    },
    history: showHistory,
    compare,
    duplicate: async (sessionId: string) => {
      if (tellIfProblem(strings, await request('home/duplicate', { sessionId })).ok) tell(words.duplicated);
      await look();
    },
    reveal: async (sessionId: string) => void tellIfProblem(strings, await request('home/reveal', { sessionId })),
    bin: async (sessionId: string, title: string) => {
      if (tellIfProblem(strings, await request('home/delete', { sessionId })).ok) {
        forget(sessionId);
        tell(words.deleted(title));
      }
      await look();
    },
  };
  return { view, opening, elsewhere, doubtful, act };
}

export type HomeActs = ReturnType<typeof useHome>['act'];
