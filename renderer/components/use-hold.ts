import { useCallback, useEffect, useRef, useState } from 'react';

const HOLD_MS = 2_000;

/**
 * A guarded action: it happens only when the key or the button is held for two seconds, so that no participant leaves
 * the seat screen by accident. Returns handlers for a button, and whether it is being held.
 */
export function useHold(key: string, act: () => void) {
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
    const down = (event: KeyboardEvent) => event.key === key && start();
    const up = (event: KeyboardEvent) => event.key === key && stop();
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
