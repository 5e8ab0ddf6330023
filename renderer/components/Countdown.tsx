import { useEffect, useState } from 'react';
import type { Timer } from '@shared/session/schema/progress';
import { leftOn } from '@shared/session/timers';
import { useStrings } from './use-strings';

/** "2:05" for 125 seconds. */
const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** A countdown that began with a moment (ISO, stamped by main on this same machine), and was never stopped. */
export const timerOf = (startedAt: string, minutes: number): Timer => ({
  length: minutes * 60_000,
  spent: 0,
  startedAt,
});

interface Props {
  readonly timer: Timer;
  /** The figure alone, and when it is over the word: to be read from the back. */
  readonly large?: boolean;
}

/** How much a timer has left, or how far it is over; it goes by the clock, so that it survives sleep. */
export function Countdown({ timer, large = false }: Props) {
  const strings = useStrings();
  const [now, setNow] = useState<number | null>(null);
  const { startedAt } = timer;
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const ticking = setInterval(tick, 1_000);
    return () => clearInterval(ticking);
  }, [startedAt]);
  if (now === null) return null;
  const left = Math.ceil(leftOn(timer, now) / 1_000);
  return (
    <span role="timer" data-over={large ? left <= 0 : left < 0}>
      {large
        ? left > 0
          ? clock(left)
          : strings.room.time
        : left < 0
          ? strings.room.timeOver(clock(-left))
          : strings.room.timeLeft(clock(left))}
    </span>
  );
}
