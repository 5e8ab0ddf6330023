import { test as base } from 'playwright/test';
import { hasDisplay, virtualDisplay } from '../../scripts/lib/display.mjs';
import { makeHome, startCandor, type Candor, type Home } from './candor';

export interface Fixtures {
  /** A home of its own, gone when the test is over, however it went. */
  readonly home: Home;
  /** Starts Candor in that home, as often as wanted; what still runs at the end is closed. */
  readonly start: (args?: readonly string[]) => Promise<Candor>;
}

/** What every worker has: without a screen in front of it, a display of its own, where no other's windows take the focus. */
export interface Surroundings {
  readonly display: undefined;
}

export const test = base.extend<Fixtures, Surroundings>({
  display: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- the runner reads the names of fixtures from here
    async ({}, give) => {
      const own = hasDisplay() ? null : await virtualDisplay();
      await give(undefined);
      own?.stop();
    },
    { scope: 'worker', auto: true },
  ],
  // oxlint-disable-next-line eslint/no-empty-pattern -- the runner reads the names of fixtures from here
  home: async ({}, give) => {
    const home = makeHome();
    await give(home);
    home.remove();
  },
  start: async ({ home }, give) => {
    const started: Candor[] = [];
    await give(async (args) => {
      const candor = await startCandor(home, args);
      started.push(candor);
      return candor;
    });
    for (const candor of started) await candor.close().catch(() => undefined);
  },
});
