import { useCallback, useRef, useState } from 'react';
import type { SeatTask } from '@shared/kinds/registry';
import type { Seat } from '@shared/base/people';
import { request } from '../../bridge/client';
import { tellIfRefused } from '../../components/tell';
import { useStrings } from '../../components/use-strings';

/**
 * Lets main know of somebody who came late. Where the facilitator has let late arrivals in beforehand they are in at once,
 * and sit down as soon as the seat is there: `joined` is their seat until it is taken up; otherwise they wait.
 */
export function useJoining(task: SeatTask | null) {
  const strings = useStrings();
  const [joining, setJoining] = useState<string | null>(null);
  /* A double tap is one person. */
  const asking = useRef(false);
  const join = useCallback(
    async (late: Seat | { readonly name: string }) => {
      if (asking.current) return;
      asking.current = true;
      const asked = { participant: 'id' in late ? late.id : null, name: late.name };
      const answer = tellIfRefused(strings, await request('seat/arrive', asked));
      asking.current = false;
      setJoining(answer.ok ? answer.participant : null);
    },
    [strings],
  );
  const taken = useCallback(() => setJoining(null), []);
  const joined = task?.seats.find(({ id }) => id === joining) ?? null;
  return { joined, taken, join: (late: Seat | { readonly name: string }) => void join(late) };
}
