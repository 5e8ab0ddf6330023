import { useState } from 'react';
import { useKeys } from '../../keys/hear';
import { isTyping } from '../../keys/is-typing';
import type { Key } from '../../keys/read-key';
import { moveFocus } from './move-focus';

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

/** A board's keys: arrows move from card to card; of every other one (a digit or a name) `press` says what it does. */
export function useBoardKeys(press: (key: string) => (() => void) | false): void {
  const isOurs = ({ control, alt }: Key, { target }: KeyboardEvent) => !control && !alt && !isTyping(target);
  useKeys(
    (key, event) => isOurs(key, event) && press(key.digit ?? key.name),
    (key, event) => isOurs(key, event) && key.name.startsWith('Arrow') && (() => moveFocus(event.target, key.name)),
  );
}
