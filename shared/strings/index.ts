import { en } from './en';

/** The catalogue of one language. Every visible string of screens, menus, dialogs, command line and PDF is in it; exercise texts are in their definitions. */
export type Strings = typeof en;

/** The catalogue in use. */
export const strings: Strings = en;
