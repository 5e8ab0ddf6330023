import { useEffect, useState } from 'react';
import type { Push } from '@shared/host/contract';
import { listen, request } from './client';

type PushTo<T extends Push['to']> = Extract<Push, { to: T }>;

/** The latest view that main pushed to this window's role; null until the first has come. */
export function usePush<T extends 'facilitator' | 'room' | 'seat'>(role: T): PushTo<T> | null {
  const [latest, setLatest] = useState<PushTo<T> | null>(null);
  useEffect(() => {
    let pushed = false;
    const take = (push: Push) => {
      if (push.to !== role) return;
      pushed = true;
      setLatest(push as PushTo<T>);
    };
    const stop = listen(take);
    void request('session/view', null).then((push) => {
      /* A push that came meanwhile is newer than the answer. */
      if (push && !pushed) take(push);
    });
    return stop;
  }, [role]);
  return latest;
}
