import { expect } from 'playwright/test';
import { strings } from '../english';
import { routes, sessionsOn } from '../drive/routes';
import { putStages, resize } from '../drive/staged';
import { test } from '../drive/test';

/* The longest of the ways, over the workshop, is measured at its steps in cockpit.test.ts. */
const ways = routes.filter(({ name }) => name !== 'what opens over the workshop');

/* A long file: its tests share out among the workers. */
test.describe.configure({ mode: 'parallel' });

for (const way of ways)
  test(`683 × 340: ${way.name}`, async ({ home, start }) => {
    putStages(home, sessionsOn(way));
    const candor = await start();
    const page = candor.facilitator;
    await resize(candor, 'facilitator', 683, 340);
    await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThan(686);
    const wide: string[] = [];
    /* That every button of the way can be pressed is seen by going it. */
    const look = async (where: string) => {
      const over = await page.evaluate(() => {
        const parts = [document.documentElement, ...document.querySelectorAll('[data-screen]')];
        return Math.max(...parts.map((one) => one.scrollWidth - one.clientWidth));
      });
      if (over > 1) wide.push(`${where}: ${over} px`);
    };
    await way.go({ candor, page, look, home, words: strings });
    expect(wide).toEqual([]);
  });
