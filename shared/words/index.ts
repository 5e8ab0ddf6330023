import { en } from './en';

/** A catalogue: words, and functions where words depend on what they speak of. Every visible text of screens, menus, dialogs, command line and PDF is in one; exercise texts are in their definitions. */
type Strings = typeof en;

/** The catalogue in use. */
export const strings: Strings = en;
