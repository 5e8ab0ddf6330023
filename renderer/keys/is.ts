import type { Key } from './read-key';

type Letter =
  | ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'K' | 'L' | 'M')
  | ('N' | 'O' | 'P' | 'Q' | 'R' | 'S' | 'T' | 'U' | 'V' | 'W' | 'X' | 'Y' | 'Z');
type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';
type Sign = '?' | '.' | ',' | '/' | '+' | '-' | '−' | '=';
type Named =
  | ('Enter' | 'Esc' | 'Space' | 'Tab' | 'Backspace' | 'Delete' | 'Home' | 'End' | 'PageUp' | 'PageDown')
  | ('Up' | 'Down' | 'Left' | 'Right')
  | ('F1' | 'F2' | 'F3' | 'F4' | 'F5' | 'F6' | 'F7' | 'F8' | 'F9' | 'F10' | 'F11' | 'F12');

/** A key with what is held beside it, as people read it: `Ctrl+Shift+Z`, `Alt+Up`, `PageDown`, `B`, `?`. */
export type Keys = `${'' | 'Ctrl+'}${'' | 'Alt+'}${'' | 'Shift+'}${Letter | Digit | Sign | Named}`;

/** Where people and browsers name a key differently. */
const NAMES: Readonly<Record<string, string>> = {
  Esc: 'Escape',
  Space: ' ',
  Up: 'ArrowUp',
  Down: 'ArrowDown',
  Left: 'ArrowLeft',
  Right: 'ArrowRight',
};

/**
 * Whether a key is one of these. What is held beside it must be so, too; only with a character alone Shift does not
 * matter: B is b, and ? needs Shift on one keyboard and none on another.
 */
export function is(key: Key, ...written: readonly Keys[]): boolean {
  return written.some((one) => {
    const [, control, alt, shift, last = ''] = /^(Ctrl\+)?(Alt\+)?(Shift\+)?(.+)$/u.exec(one) ?? [];
    const name = NAMES[last] ?? (last.length === 1 ? last.toLowerCase() : last);
    const isCharacter = last.length === 1;
    const isLetter = isCharacter && name !== last;
    const shiftMatters = !isCharacter || (isLetter && control !== undefined);
    return (
      (key.name === name || key.digit === name) &&
      key.control === (control !== undefined) &&
      key.alt === (alt !== undefined) &&
      (!shiftMatters || key.shift === (shift !== undefined))
    );
  });
}
