import { useEffect, useLayoutEffect, useRef } from 'react';

interface SeatKeys {
  /** What a key does on this sheet; true when it did something. */
  readonly press: (key: string) => boolean;
  /** Enter, pressed once and on purpose: hands the sheet in, or leads to the button that does. */
  readonly enter: () => void;
  /** Esc: steps away, with nothing handed in. */
  readonly leave: () => void;
}

/**
 * The keys of a participant's turn. A button that has the focus does what it says: Enter on “leave” hands nothing in. A
 * held Enter does nothing. One listener for good: one that is put up anew with each drawing is missing while another
 * key's listener has it drawn.
 */
export function useSeatKeys(keys: SeatKeys): void {
  const latest = useRef(keys);
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const { key, target, repeat } = event;
      if (target instanceof HTMLButtonElement && (key === 'Enter' || key === ' ')) return;
      if (key === 'Enter') {
        if (!repeat) latest.current.enter();
      } else if (key === 'Escape') latest.current.leave();
      else if (!latest.current.press(key)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
