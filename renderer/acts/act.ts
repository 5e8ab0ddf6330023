import type { MenuSection } from '@shared/host/menu';
import type { Strings } from '@shared/words';
import type { Keys } from '../keys/is';
import type { Doings, Everywhere, Screen } from './doing';

/** What stands in an act's way. */
export interface WhyNot {
  /** In words, which its key and its button tell; null where nothing is said, and a button is off. */
  readonly words: string | null;
  /** Its key asks main all the same: main knows what was done a moment ago, and says why itself. */
  readonly asks?: true;
}

/** Not now, and nothing to say about it. */
export const SILENT: WhyNot = { words: null };

/** An act on one screen. */
export interface On<D> {
  /** Why it can't be done now; null where it can. */
  readonly whyNot: (doing: D) => WhyNot | null;
  readonly does: (doing: D) => void;
  /** What it is called now; without it, as everywhere. */
  readonly name?: (doing: D) => string;
  /** True where the field that has the focus does it itself, with what was typed there. */
  readonly inField?: (field: EventTarget) => boolean;
  /** Whether its key or button has to be held for a second now: it cannot be taken back, and somebody has not had their turn, or something is not counted. */
  readonly isHeld?: (doing: D) => boolean;
  /** It goes on for as long as its key is held, which is for moving. */
  readonly held?: true;
  /** The field that has the focus keeps it; elsewhere what is being typed is entered first. */
  readonly inPlace?: true;
}

/** What a facilitator can do, once. Keys, command palette, key help, application menu, buttons and the README's table are made of it. */
export interface Act {
  /** Main gives it back when it is chosen in the menu. */
  readonly id: string;
  readonly name: (strings: Strings) => string;
  /** As people read them. */
  readonly keys: readonly Keys[];
  /** The screens on which its keys are heard, where these are not all that it is on. */
  readonly heardOn?: readonly Screen[];
  /** What its key does, for the list of keys; null where it has none. */
  readonly help: ((strings: Strings) => string) | null;
  /** The part of the application menu that it is in, and the how manieth between its lines. */
  readonly menu: { readonly section: MenuSection; readonly part: number } | null;
  /** Whether Ctrl+K finds it. */
  readonly inPalette: boolean;
  readonly at: { readonly [S in Screen]?: On<Doings[S]> };
}

/** The same on several screens, by what all of them have. */
export const onEach = <S extends Screen>(
  screens: readonly S[],
  on: On<Everywhere>,
): { readonly [T in S]: On<Everywhere> } =>
  Object.fromEntries(screens.map((screen) => [screen, on])) as { [T in S]: On<Everywhere> };

/** Nothing ever stands in its way. */
export const always = (): null => null;
