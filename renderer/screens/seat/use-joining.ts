import { useCallback, useEffect, useState } from 'react';
import type { SeatTask } from '@shared/kinds/registry';
import type { Seat } from '@shared/base/people';
import { dispatch, newId } from '../../bridge/client';
import { tellIfRefused } from '../../components/tell';
import { seatOf } from '../../kinds/registry';
import { useStrings } from '../../components/use-strings';

/**
 * Lets somebody in who came late: a new participant gets the next seat, and in a vote everybody who joins is recorded as
 * present. `joining` is the participant's id until the task is another one.
 */
export function useJoining(sessionId: string | null, task: SeatTask | null) {
  const strings = useStrings();
  const [joining, setJoining] = useState<string | null>(null);
  const join = useCallback(
    async (late: Seat | { readonly name: string }) => {
      if (sessionId === null || task === null) return;
      const id = 'id' in late ? late.id : newId();
      if (!('id' in late)) {
        const participant = { id, name: late.name.slice(0, 120), group: '' };
        if (!tellIfRefused(strings, await dispatch(sessionId, { type: 'participant/add', participant })).ok) return;
      }
      const joined = seatOf(task).joining(task, id);
      if (joined && !tellIfRefused(strings, await dispatch(sessionId, joined)).ok) return;
      setJoining(id);
    },
    [strings, sessionId, task],
  );
  const seated = joining !== null && (task?.seats.some(({ id }) => id === joining) ?? false);
  useEffect(() => {
    if (seated) setJoining(null);
  }, [seated]);
  return { joining, join: (late: Seat | { readonly name: string }) => void join(late) };
}
