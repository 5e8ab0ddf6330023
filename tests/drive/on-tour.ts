import type { Page } from 'playwright';
import type { Strings } from '@shared/words';
import type { Candor, Home } from './candor';

/** What a tour is made with: the facilitator's window, its words, and what is done wherever there is something to be seen. */
export interface OnTour {
  readonly candor: Candor;
  readonly page: Page;
  readonly home: Home;
  readonly words: Strings;
  readonly look: (where: string) => Promise<void>;
}

/** The first button of that name. */
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first();
/** Waits for a screen of the facilitator's window. */
export const screen = (page: Page, name: string) => page.locator(`[data-screen=${name}]`).waitFor();
