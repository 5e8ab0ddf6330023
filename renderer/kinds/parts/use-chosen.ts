import { useEffect, useState } from 'react';
import { moveFocus } from './move-focus';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

/** Items chosen on a board without dragging: with space or a touch. What is no longer there is no longer chosen. */
export function useChosen(known: readonly string[]) {
  const [all, setAll] = useState<readonly string[]>([]);
  const chosen = all.filter((id) => known.includes(id));
  return {
    chosen,
    toggle: (id: string) => setAll(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]),
    choose: (ids: readonly string[]) => setAll(ids),
    clear: () => setAll([]),
  };
}

/** A board's keys: arrows move from card to card; every other one goes to `press`, true when it did something with it. */
export function useBoardKeys(press: (key: string) => boolean): void {
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key.startsWith('arrow')) moveFocus(event.target, key);
      else if (!press(key)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', down);
    return () => window.removeEventListener('keydown', down);
  });
}
