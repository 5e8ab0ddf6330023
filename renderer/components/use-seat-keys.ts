import { useKeys } from '../keys/hear';

/** What a key does on a sheet; nothing where it is not for it. */
type Press = (key: string) => (() => void) | false;

interface SeatKeys {
  /** What answers or takes an answer back, by the digit or the name of a key: once, however long it is held. */
  readonly press: Press;
  /** What moves from line to line, by the name of a key: for as long as it is held. */
  readonly move?: Press;
  /** Enter, pressed once and on purpose: hands the sheet in, or leads to the button that does. */
  readonly enter: () => void;
  /** Esc: steps away, with nothing handed in. */
  readonly leave: () => void;
}

/**
 * The keys of a participant's turn. A digit is one wherever a keyboard has it, the number pad without NumLock included. A
 * button that has the focus does what it says: Enter on “leave” hands nothing in.
 */
export function useSeatKeys({ press, move, enter, leave }: SeatKeys): void {
  useKeys(
    (key, { target }) => {
      if (key.control || key.alt) return null;
      if (target instanceof HTMLButtonElement && (key.name === 'Enter' || key.name === ' ')) return null;
      if (key.name === 'Enter') return enter;
      return key.name === 'Escape' ? leave : press(key.digit ?? key.name);
    },
    (key) => !key.control && !key.alt && key.digit === null && move?.(key.name),
  );
}
