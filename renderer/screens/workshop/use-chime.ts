import { useEffect, useRef } from 'react';
import type { Timer } from '@shared/session/schema/progress';
import { leftOn } from '@shared/session/timers';

/** A timer that ended longer ago, while the computer slept or Candor was closed, is not rung after the fact. */
const LATE_MS = 60_000;
/** setTimeout takes no longer than this. */
const LONGEST_MS = 2 ** 31 - 1;

/** Two soft notes, made here: nothing is loaded. */
function chime(): void {
  const context = new AudioContext();
  [523.25, 783.99].forEach((pitch, index) => {
    const from = context.currentTime + index * 0.35;
    const note = context.createOscillator();
    const loudness = context.createGain();
    note.frequency.value = pitch;
    loudness.gain.setValueAtTime(0, from);
    loudness.gain.linearRampToValueAtTime(0.25, from + 0.03);
    loudness.gain.exponentialRampToValueAtTime(0.001, from + 1.2);
    note.connect(loudness).connect(context.destination);
    note.start(from);
    note.stop(from + 1.3);
  });
  setTimeout(() => void context.close(), 2_500);
}

/** Calls `over` with a timer's key when it comes to its end, wherever the room is by then; with a sound where that is on. */
export function useChime(timers: Readonly<Record<string, Timer>>, sound: boolean, over: (key: string) => void): void {
  const latest = useRef({ sound, over });
  useEffect(() => {
    latest.current = { sound, over };
  });
  useEffect(() => {
    const waiting = Object.entries(timers).flatMap(([key, timer]) => {
      const left = leftOn(timer, Date.now());
      if (timer.startedAt === null || left <= 0 || left > LONGEST_MS) return [];
      const ring = () => {
        if (leftOn(timer, Date.now()) < -LATE_MS) return;
        if (latest.current.sound) chime();
        latest.current.over(key);
      };
      return [setTimeout(ring, left)];
    });
    return () => waiting.forEach((one) => clearTimeout(one));
  }, [timers]);
}
