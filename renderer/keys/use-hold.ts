import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent as ReactKeyboardEvent,
} from 'react';
import { hearKeys } from './hear';
import { is, type Keys } from './is';
import { readKey } from './read-key';

const HOLD_MS = 2_000;

/**
 * A guarded action: it happens only when the key or the button is held for two seconds, so that no participant leaves
 * the seat screen by accident. Returns handlers for a button, and whether it is being held.
 */
export function useHold(key: Keys | null, act: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const [held, setHeld] = useState(false);
  /* Whatever it is by then: that it is another function with each drawing does not let the key go. */
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  const start = useCallback(() => {
    if (timer.current) return;
    setHeld(true);
    timer.current = setTimeout(() => latest.current(), HOLD_MS);
  }, []);
  const stop = useCallback(() => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    setHeld(false);
  }, []);
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      const pressed = readKey(event);
      if (key !== null && pressed && is(pressed, key)) start();
    };
    /* Before anything else hears it: where all keys end, this one does not. */
    window.addEventListener('keydown', down, true);
    /* Whichever key is let go: with another beside it, this one may be called differently. */
    window.addEventListener('keyup', stop, true);
    window.addEventListener('blur', stop);
    return () => {
      stop();
      window.removeEventListener('keydown', down, true);
      window.removeEventListener('keyup', stop, true);
      window.removeEventListener('blur', stop);
    };
  }, [key, start, stop]);
  const onKeyDown = (event: ReactKeyboardEvent) => hearKeys(event, { Enter: start, Space: start });
  return { held, button: { onPointerDown: start, onPointerUp: stop, onPointerLeave: stop, onKeyDown } };
}
