import { test as base } from 'playwright/test';
import { makeHome, startCandor, type Candor, type Home } from './candor';

export interface Fixtures {
  /** A home of its own, gone when the test is over, however it went. */
  readonly home: Home;
  /** Starts Candor in that home, as often as wanted; what still runs at the end is closed. */
  readonly start: (args?: readonly string[]) => Promise<Candor>;
}

export const test = base.extend<Fixtures>({
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
