import type { Suggestion } from '@shared/agenda/suggest';
import type { WindowsView } from '@shared/host/views';
import type { ActionFrom } from '@shared/kinds/action';
import type { Command } from '@shared/session/commands';
import type { FacilitatorView } from '@shared/views/views';
import type { Strings } from '@shared/words';
import type { Unfinished } from '../components/unfinished';

/** The screens of the facilitator's window. */
export const screens = [
  'workshop',
  'report',
  'history',
  'home',
  'new-session',
  'exercises',
  'exercise',
  'editor',
  'merge',
  'compare',
  'settings',
  'about',
] as const;
export type Screen = (typeof screens)[number];

/** What acts work with on every screen. */
export interface Everywhere {
  readonly strings: Strings;
  /** The open session's; null while none is open. */
  readonly view: FacilitatorView | null;
  readonly windows: WindowsView;
  /** Closes the open session, if there is one, and goes there. */
  readonly leave: (to: 'home' | 'new' | 'exercises' | 'merge') => void;
  /** Shows a screen beside what is open, which stays as it is. */
  readonly visit: (place: 'settings' | 'about') => void;
  /** Shows the keys, or puts them away. */
  readonly showKeys: () => void;
}

/** Where one can only look, and go back to what was there before. */
interface Beside {
  readonly back: () => void;
}

/** The pages of the room's picture, as the preview shows it. */
export interface RoomPages {
  readonly page: number;
  readonly of: number;
  /** Turns to the next one, or back; `null` where there is none that way. */
  readonly next: (() => void) | null;
  readonly back: (() => void) | null;
  /** Something of the picture is in the spotlight. */
  readonly isLit: boolean;
  /** Puts the next thing into the spotlight, or the first; past the last one nothing is lit. `null` where nothing can be. */
  readonly light: (() => void) | null;
  readonly unlight: () => void;
}

interface Workshop {
  readonly view: FacilitatorView;
  readonly send: (command: Command) => Promise<boolean>;
  /** What the filled button does. */
  readonly next: () => void;
  /** In a rehearsal, the invented people do what is asked of them. */
  readonly answer: () => void;
  /** Something is half typed, or waits: the next action means entering it, or says what is in the way. */
  readonly unfinished: Unfinished | null;
  readonly step: (by: 'agenda/next' | 'agenda/back') => void;
  readonly pages: RoomPages;
  /** What could save time now, best first; empty while the day fits. */
  /** Opens the field in which the minutes of a clock, or of a break, are said. */
  readonly askMinutes: (of: 'clock' | 'break') => void;
  readonly suggestions: readonly Suggestion[];
  readonly oneScreen: boolean;
  readonly toggleOneScreen: () => void;
  readonly toggleAgenda: () => void;
  /** Opens the line for a note; again, it is for the next kind. */
  readonly note: () => void;
  /** Shows the photographs of the step and takes more in, or puts them away. */
  readonly togglePhotographs: () => void;
  /** Shows all actions of the session, or puts them away. */
  readonly toggleActions: () => void;
  /** What was said becomes an action. */
  readonly make: (from: ActionFrom) => void;
  readonly toReport: () => void;
  readonly toHistory: () => void;
}

interface Editor {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Where the step that is shown can go: up, down. */
  readonly canMove: { readonly up: boolean; readonly down: boolean };
  readonly move: (by: -1 | 1) => void;
}

/** What each screen gives its acts beside what there is everywhere. */
export interface Own {
  readonly workshop: Workshop;
  readonly report: Beside & { readonly view: FacilitatorView };
  readonly history: Beside;
  readonly home: {
    /** Goes to the field in which a session is looked for. */
    readonly find: () => void;
  };
  readonly 'new-session': { readonly canUndo: boolean; readonly undo: () => void };
  readonly exercises: object;
  /** One of them, opened to be read. */
  readonly exercise: Beside;
  readonly editor: Editor;
  readonly merge: Beside;
  readonly compare: Beside;
  readonly settings: Beside;
  readonly about: Beside;
}

export type Doings = { readonly [S in Screen]: Everywhere & Own[S] };
