import { useCallback, useEffect, useRef, useState } from 'react';
import { is, type Keys } from './is';
import { readKey } from './read-key';

const HOLD_MS = 2_000;

/**
 * A guarded action: it happens only when the key or the button is held for two seconds, so that no participant leaves
 * the seat screen by accident. Returns handlers for a button, and whether it is being held.
 */
export function useHold(key: Keys, act: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [held, setHeld] = useState(false);
  const start = useCallback(() => {
    if (timer.current) return;
    setHeld(true);
    timer.current = setTimeout(act, HOLD_MS);
  }, [act]);
  const stop = useCallback(() => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    setHeld(false);
  }, []);
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const pressed = readKey(event);
      if (pressed && is(pressed, key)) start();
    };
    window.addEventListener('keydown', down);
    /* Whichever key is let go: with another beside it, this one may be called differently. */
    window.addEventListener('keyup', stop);
    return () => {
      stop();
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', stop);
    };
  }, [key, start, stop]);
  return { held, button: { onPointerDown: start, onPointerUp: stop, onPointerLeave: stop } };
}
