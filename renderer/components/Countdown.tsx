import { useEffect, useState } from 'react';
import { strings } from '@shared/strings';

/** "2:05" for 125 seconds. */
const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

interface Props {
  /** ISO moment, stamped by main on this same machine. */
  readonly startedAt: string;
  readonly minutes: number;
}

/** How much is left of so many minutes since a moment, or how far it is past them; it goes by the clock, so that it survives sleep. */
export function Countdown({ startedAt, minutes }: Props) {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const tick = () => setNow(Date.now());
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [startedAt]);
  if (now === null) return null;
  const left = Math.ceil((Date.parse(startedAt) + minutes * 60_000 - now) / 1_000);
  return (
    <span role="timer" data-over={left < 0}>
      {left < 0 ? strings.room.timeOver(clock(-left)) : strings.room.timeLeft(clock(Math.min(left, minutes * 60)))}
    </span>
  );
}
