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

/** A way through the facilitator's screens, past everything that opens over them. */
export interface Route {
  readonly name: string;
  /** What is in the sessions folder. */
  readonly sessions: readonly string[];
  /** What is typed on the way, and what files are called. */
  readonly typed: readonly string[];
  readonly go: (on: OnTour) => Promise<void>;
}
