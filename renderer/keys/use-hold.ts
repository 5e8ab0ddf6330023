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
    const isIt = (event: KeyboardEvent) => {
      const read = readKey(event);
      return read !== null && is(read, key);
    };
    const down = (event: KeyboardEvent) => isIt(event) && start();
    const up = (event: KeyboardEvent) => isIt(event) && stop();
    window.addEventListener('keydown', down);
    window.addEventListener('keyup', up);
    return () => {
      stop();
      window.removeEventListener('keydown', down);
      window.removeEventListener('keyup', up);
    };
  }, [key, start, stop]);
  return { held, button: { onPointerDown: start, onPointerUp: stop, onPointerLeave: stop } };
}
