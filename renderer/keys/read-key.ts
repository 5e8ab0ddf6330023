import type { KeyboardEvent as ReactKeyboardEvent } from 'react';

/** A key that was pressed or let go, as every screen understands it. */
export interface Key {
  /** `Enter`, `ArrowUp`, `F6` and so on as the browser names them, or the character; a letter in lower case. */
  readonly name: string;
  /** The digit, 0 to 9, that the key stands for where no text is typed (on ballots, sheets and boards); null for others. */
  readonly digit: string | null;
  /** Ctrl, or ⌘. */
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** The key is being held, and the keyboard says it again. */
  readonly repeat: boolean;
}

/** The browser's names are words; everything else that a key gives is text, of some scripts more than one code unit. */
const isText = (key: string): boolean => !/^[A-Z][A-Za-z0-9]+$/u.test(key);

/** A key in the middle of something: it composes a character, or the system keeps it for an input method. */
const composes = ({ isComposing, keyCode, key }: KeyboardEvent): boolean =>
  // 229 is what an input method has taken; also the Enter or Esc with which it ends, which some systems tell last.
  isComposing || keyCode === 229 || key === 'Process' || key === 'Dead' || key === 'Unidentified';

/**
 * The letter in lower case. A layout without Latin letters (Cyrillic, Greek, Arabic, …) has its letters on the places of
 * the Latin ones, and is read by place; on a Latin layout, wherever its letters stand (AZERTY, QWERTZ, Dvorak), the
 * letter typed counts. Turkish has two letters i.
 */
function letterOf(key: string, code: string): string {
  const place = /^Key([A-Z])$/u.exec(code)?.[1];
  const isForeign = /^[\p{L}\p{M}]/u.test(key) && !/^\p{Script=Latin}/u.test(key);
  if (place !== undefined && isForeign) return place.toLowerCase();
  return key === 'ı' || key === 'İ' ? 'i' : key.toLowerCase();
}

/**
 * The digit by what was typed, else by place: the upper row without Shift where a layout has its digits on Shift (AZERTY,
 * Czech) or has others (Arabic, Hindi), and the number pad also while NumLock is off.
 */
function digitOf({ key, code, shiftKey }: KeyboardEvent, isPlain: boolean): string | null {
  if (/^\d$/.test(key)) return key;
  const row = isPlain && !shiftKey && isText(key) ? /^Digit(\d)$/.exec(code)?.[1] : undefined;
  return row ?? /^Numpad(\d)$/.exec(code)?.[1] ?? null;
}

/**
 * The one reader of keys. Null for a key that is none yet: it composes a character in an input method, and so does the
 * Enter or Esc that ends the composition. What is typed into fields is the system's business and is not read here.
 */
export function readKey(event: KeyboardEvent | ReactKeyboardEvent): Key | null {
  const native = 'nativeEvent' in event ? event.nativeEvent : event;
  if (composes(native)) return null;
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, repeat } = native;
  // A character typed with AltGr is that character; some systems tell AltGr as Ctrl and Alt.
  const byAltGr = isText(key) && key !== ' ' && (native.getModifierState('AltGraph') || (ctrlKey && altKey));
  return {
    name: isText(key) ? letterOf(key, code) : key,
    digit: digitOf(native, !byAltGr && !altKey),
    control: (ctrlKey || metaKey) && !byAltGr,
    shift: shiftKey,
    alt: altKey && !byAltGr,
    repeat,
  };
}
