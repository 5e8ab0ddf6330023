import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { factsOf } from '../gallery/facts';
import { findingsIn } from '../gallery/measures';
import { putStages, showStage } from '../drive/staged';
import { still } from '../drive/still';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';

const all = stages();

/** At least one picture of each kind with a shape in it: bars, dots, marks, what is chosen and what is current. */
const NAMES = [
  'collect-alike', 'group-filled', 'vote-hand-count', 'vote-tie', 'rate-closed', 'rate-field', 'judge-revealed',
  'sort-filled', 'place-filled', 'link-ticks', 'link-moods', 'define-filled', 'commit-filled',
] as const; // prettier-ignore

/** Marks what stands out by its own ground, and gives how many that are; then how many of them are seen no more. */
const shapes = {
  mark: (page: Page) =>
    page.evaluate(() => {
      const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
      const light = (css: string): number | null => {
        pen.clearRect(0, 0, 1, 1);
        pen.fillStyle = css;
        pen.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
        const part = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4);
        return a < 255 ? null : 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
      };
      const ground =
        light(getComputedStyle(document.querySelector('[data-screen]')!).getPropertyValue('--ground')) ?? 1;
      const marked = [...document.querySelectorAll<HTMLElement>('[data-screen] *')].filter((one) => {
        const own = light(getComputedStyle(one).backgroundColor);
        const { width, height } = one.getBoundingClientRect();
        if (own === null || width < 2 || height < 2 || one.closest('[data-screen=room] [data-screen=room]'))
          return false;
        const [dark = 0, bright = 0] = [own, ground].toSorted((a, b) => a - b);
        return (bright + 0.05) / (dark + 0.05) >= 3;
      });
      for (const one of marked) one.dataset['shape'] = '';
      return marked.length;
    }),
  lost: (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-shape]')]
        .filter((one) => {
          const ground = getComputedStyle(document.body).backgroundColor;
          return getComputedStyle(one).backgroundColor === ground;
        })
        .map((one) => `${one.className} “${(one.textContent ?? '').slice(0, 20)}”`),
    ),
};

test('in high contrast everything that has a shape keeps it, and every text is read, in both windows', async ({
  home,
  start,
}) => {
  test.setTimeout(180_000);
  putStages(home, Object.fromEntries(NAMES.map((name) => [name, all[name]!])));
  const candor = await start();
  await showStage(candor, all[NAMES[0]]!);
  const room = await candor.openRoom();
  const windows = { facilitator: candor.facilitator, room } as const;
  let seen = 0;
  for (const name of NAMES) {
    for (const page of Object.values(windows))
      await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    await showStage(candor, all[name]!);
    for (const [role, page] of Object.entries(windows)) {
      await still(page);
      seen += await shapes.mark(page);
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      await still(page);
      expect.soft(await shapes.lost(page), `${name}, ${role}: shapes`).toEqual([]);
      const looked = { window: role as keyof typeof windows, items: null, tooLong: false, mayScroll: true };
      const unread = findingsIn(await factsOf(page), looked).filter(({ measure }) => measure === 'contrast');
      expect.soft(unread, `${name}, ${role}: texts`).toEqual([]);
    }
  }
  expect(seen).toBeGreaterThan(40);
});
