import type { Page } from 'playwright';
import { typedAt, type Layout } from '../fixtures/keyboards';

/** What a key is: where it is, what it says, and its number in the system. */
interface Pressed {
  readonly code: string;
  readonly key: string;
  readonly windowsVirtualKeyCode: number;
  /** What it types. */
  readonly text?: string;
  readonly isKeypad?: boolean;
}

interface Held {
  readonly control?: boolean;
  readonly shift?: boolean;
}

/** Half a second of a key that is held, as systems repeat it. */
const REPEATS = 15;
/** What an input method has taken: the system no longer says which key it was. */
const TAKEN = 229;

const enter: Pressed = { code: 'Enter', key: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
const escape: Pressed = { code: 'Escape', key: 'Escape', windowsVirtualKeyCode: 27 };

/** A key on the number pad while NumLock is off. */
export const pad6: Pressed = { code: 'Numpad6', key: 'ArrowRight', windowsVirtualKeyCode: 39, isKeypad: true };
export const pad2: Pressed = { code: 'Numpad2', key: 'ArrowDown', windowsVirtualKeyCode: 40, isKeypad: true };

/** A keyboard of some layout with its input method, through the browser's own input: Playwright's is always a US one. */
export async function keyboardOf(page: Page, layout: Layout = 'us') {
  const devtools = await page.context().newCDPSession(page);
  const send = (type: 'keyDown' | 'rawKeyDown' | 'keyUp', key: Pressed, held: Held = {}, autoRepeat = false) => {
    const { text, ...named } = key;
    const modifiers = (held.control ? 2 : 0) + (held.shift ? 8 : 0);
    const typed = text === undefined || type !== 'keyDown' ? {} : { text, unmodifiedText: text };
    return devtools.send('Input.dispatchKeyEvent', { type, ...named, ...typed, modifiers, autoRepeat });
  };
  /** The key at a place; with Ctrl it types nothing. */
  const at = (code: string, { control = false, shift = false }: Held): Pressed => {
    const key = typedAt(layout, code, shift);
    return {
      code,
      key,
      windowsVirtualKeyCode: code.charCodeAt(code.length - 1),
      ...(control ? {} : { text: key }),
    };
  };
  const named = (key: Pressed | string, held: Held): Pressed => (typeof key === 'string' ? at(key, held) : key);
  const down = (key: Pressed, held: Held, again = false) =>
    send(key.text === undefined ? 'rawKeyDown' : 'keyDown', key, held, again);
  const press = async (key: Pressed | string, held: Held = {}) => {
    await down(named(key, held), held);
    await send('keyUp', named(key, held), held);
  };
  /** What an input method shows of a word before it is taken, letter by letter. */
  const compose = async (word: string) => {
    for (let letters = 1; letters <= word.length; letters += 1) {
      const key = { code: 'KeyK', key: 'Process', windowsVirtualKeyCode: TAKEN };
      await send('rawKeyDown', key);
      const text = word.slice(0, letters);
      await devtools.send('Input.imeSetComposition', { text, selectionStart: letters, selectionEnd: letters });
      await send('keyUp', key);
    }
  };
  return {
    /** Presses a key by its place or as it is, and lets it go. */
    press,
    enter: () => press(enter),
    /** Puts a text into the field that has the focus, as one piece. */
    insert: async (text: string): Promise<void> => {
      await devtools.send('Input.insertText', { text });
    },
    escape: () => press(escape),
    /** Holds a key for half a second: it is told again and again, and let go once. */
    hold: async (key: Pressed | string) => {
      await down(named(key, {}), {});
      for (let times = 0; times < REPEATS; times += 1) await down(named(key, {}), {}, true);
      await send('keyUp', named(key, {}));
    },
    holdEnter: async () => {
      await down(enter, {});
      for (let times = 0; times < REPEATS; times += 1) await down(enter, {}, true);
      await send('keyUp', enter);
    },
    /** Writes a word with an input method and takes it with Enter, which is no Enter of the field’s yet. */
    writeAndTake: async (word: string) => {
      await compose(word);
      await send('rawKeyDown', { ...enter, windowsVirtualKeyCode: TAKEN });
      await devtools.send('Input.insertText', { text: word });
      await send('keyUp', enter);
    },
    /** Begins a word with an input method and drops it with Esc, which is no Esc of the screen’s. */
    beginAndDrop: async (word: string) => {
      await compose(word);
      await send('rawKeyDown', { ...escape, windowsVirtualKeyCode: TAKEN });
      await devtools.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
      await send('keyUp', escape);
    },
  };
}
