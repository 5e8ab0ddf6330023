import { useCallback, useEffect, useRef, useState } from 'react';
import type { EditionName, Plan } from '@shared/plan/model';
import { request } from '../../bridge/client';
import { layOut, type LaidOut } from '../../report/export';
import type { KeptPictures } from '../../report/board/picture';
import type { Paper } from '../../report/tokens';

/** One edition of the plan as it was laid out last. */
export interface LaidOutPlan {
  readonly plan: Plan;
  readonly edition: EditionName;
  readonly paper: Paper;
  readonly laidOut: LaidOut;
}

interface Making {
  readonly done: number;
  readonly section: string;
}

interface State {
  /** The plan as it is now; its pages follow. */
  readonly plan: Plan | null;
  readonly making: Making | null;
  /** What is shown: what was made last, also while it is made anew. */
  readonly made: LaidOutPlan | null;
  readonly stopped: 'cancelled' | 'failed' | null;
}

const BEGINNING: State = { plan: null, making: { done: 0, section: '' }, made: null, stopped: null };

interface Wanted {
  readonly paper: Paper;
  readonly edition: EditionName;
  readonly revision: number;
}

/**
 * Lays the plan out anew for each paper, edition and revision. What was made stays on view until the new pages are
 * there; cancelling or leaving stops the work.
 */
export function useLaidOut({ paper, edition, revision }: Wanted) {
  const [state, setState] = useState<State>(BEGINNING);
  const [attempt, setAttempt] = useState(0);
  const control = useRef(new AbortController());
  /* Boards that are the same as before are not photographed again while somebody looks at the plan. */
  const kept = useRef<KeptPictures>(new Map());
  /* Where sections are in the full edition, which the executive one names: laid out once for both. */
  const full = useRef<{ readonly of: string; readonly sections: LaidOut['sections'] } | null>(null);

  useEffect(() => {
    const abort = new AbortController();
    control.current = abort;
    const update = (change: Partial<State>) => {
      if (!abort.signal.aborted) setState((now) => ({ ...now, ...change }));
    };
    update({ making: { done: 0, section: '' }, stopped: null });
    void (async () => {
      try {
        const plan = await request('report/plan', null);
        if (!plan) return;
        update({ plan });
        const progress = (done: number, section: string) => update({ making: { done, section } });
        const of = `${plan.sessionId} ${plan.revision} ${paper}`;
        const known = full.current?.of === of ? { full: full.current.sections } : {};
        const laidOut = await layOut(plan, {
          paper,
          edition,
          ...known,
          kept: kept.current,
          signal: abort.signal,
          progress,
        });
        if (edition === 'full') full.current = { of, sections: laidOut.sections };
        update({ made: { plan, edition, paper, laidOut }, making: null });
      } catch {
        update({ plan: null, making: null, made: null, stopped: 'failed' });
      }
    })();
    return () => abort.abort();
  }, [paper, edition, revision, attempt]);

  const cancel = useCallback(() => {
    control.current.abort();
    setState({ plan: null, making: null, made: null, stopped: 'cancelled' });
  }, []);
  const again = useCallback(() => setAttempt((now) => now + 1), []);
  return { ...state, cancel, again };
}
