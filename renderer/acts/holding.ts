import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Act } from './act';
import type { Bound } from './bound';

/** How long a button or key is held until it is done, and how long its filling takes: milliseconds. */
export const HOLD_MS = 1_000;

/**
 * The act whose key or button is being held. It is done when it has been held for a second, and not where it is let go
 * before, the window loses the focus, or it has become something else that needs no holding.
 */
export function useHolding(bound: readonly Bound[]): {
  readonly held: Act | null;
  readonly hold: (act: Act) => void;
} {
  const [held, setHeld] = useState<Act | null>(null);
  const latest = useRef(bound);
  /* What was held has been done: letting it go is no press of whatever the button has become. */
  const spent = useRef(false);
  useEffect(() => {
    const swallow = (event: Event) => {
      if (!spent.current) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const anew = (event: Event) => {
      if (!(event instanceof KeyboardEvent && event.repeat)) spent.current = false;
    };
    const begins = ['pointerdown', 'keydown'] as const;
    window.addEventListener('click', swallow, true);
    for (const begin of begins) window.addEventListener(begin, anew, true);
    return () => {
      window.removeEventListener('click', swallow, true);
      for (const begin of begins) window.removeEventListener(begin, anew, true);
    };
  }, []);
  useLayoutEffect(() => {
    latest.current = bound;
  });
  useEffect(() => {
    if (!held) return;
    const stop = () => setHeld(null);
    /* A button that is let go too early is a click, which says so; a key is nothing more. */
    const letGo = ({ type }: Event) => {
      stop();
      if (type === 'keyup') latest.current.find(({ act, isHeld }) => act === held && isHeld)?.press();
    };
    const timer = setTimeout(() => {
      stop();
      spent.current = true;
      const now = latest.current.find(({ act }) => act === held);
      if (now?.isHeld) now.carryOut();
    }, HOLD_MS);
    const ends = ['keyup', 'pointerup', 'pointercancel', 'blur'] as const;
    for (const end of ends) window.addEventListener(end, letGo);
    return () => {
      clearTimeout(timer);
      for (const end of ends) window.removeEventListener(end, letGo);
    };
  }, [held]);
  return { held, hold: setHeld };
}
