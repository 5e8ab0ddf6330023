import { useEffect, useState } from 'react';
import { moveFocus } from './group/move-focus';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select') !== null;

/**
 * Items chosen on a board without dragging: arrows move, space or a touch chooses, a number puts what is chosen
 * somewhere. `press` is given every other key; true when it did something with it.
 */
export function useChosen(known: readonly string[], press: (key: string, chosen: readonly string[]) => boolean) {
  const [all, setAll] = useState<readonly string[]>([]);
  const chosen = all.filter((id) => known.includes(id));
  useEffect(() => {
    const down = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      if (key.startsWith('arrow')) moveFocus(event.target, key);
      else if (!press(key, chosen)) return;
      event.preventDefault();
    };
    window.addEventListener('keydown', down);
    return () => window.removeEventListener('keydown', down);
  });
  return {
    chosen,
    toggle: (id: string) => setAll(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]),
    choose: (ids: readonly string[]) => setAll(ids),
    clear: () => setAll([]),
  };
}
