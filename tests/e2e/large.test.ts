import { readFileSync, statSync } from 'node:fs';
import { expect } from 'playwright/test';
import { strings } from '../english';
import { readSaved } from '../drive/candor';
import { atStep, openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { note } from '../faults/counts';
import { at, details, newSession } from '../fixtures/session';

/* As many as a list may hold, and nearly as long. */
const IDEAS = 9_900;
const NOTES = 'What the caller hears while nobody answers, in their own words. '.repeat(80);

/** 50 MB, most of it at a step that is not shown. */
function large() {
  const session = atStep(newSession(6), at.ladder);
  const ideas = Array.from({ length: IDEAS }, (_, index) => ({
    id: `idea-${index}`,
    text: `${index} ${NOTES}`,
    fields: {},
    merged: [],
  }));
  const work = {
    kind: 'collect' as const,
    form: 'scribe' as const,
    revealed: false,
    tookPart: null,
    round: null,
    ideas,
  };
  return { ...session, work: { [`${at.elements.item}/${at.elements.step}`]: work } };
}

test('a session of 50 MB opens with progress while the window stays alive, and is saved whole', async ({
  home,
  start,
}) => {
  test.setTimeout(180_000);
  const path = putSession(home, large());
  expect(statSync(path).size).toBeGreaterThan(50_000_000);
  const candor = await start();
  const { facilitator } = candor;
  await facilitator.getByRole('button', { name: details.title }).first().waitFor({ timeout: 60_000 });
  // How often the window could draw while the session was opened.
  await facilitator.evaluate(() => {
    const state = { longest: 0, last: performance.now() };
    Object.assign(window, { drawn: state });
    const draw = () => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - state.last);
      state.last = now;
      requestAnimationFrame(draw);
    };
    requestAnimationFrame(draw);
  });
  const opened = openFromHome(candor, details.title);
  await expect(facilitator.getByText(strings.home.opening)).toBeVisible();
  await opened;
  await facilitator.getByRole('heading', { level: 1 }).click();
  await facilitator.keyboard.press('Control+Enter');
  await expect.poll(() => readFileSync(path, 'utf8').includes('"revision": 1,'), { timeout: 60_000 }).toBe(true);
  expect(readSaved(path).work[`${at.elements.item}/${at.elements.step}`]).toMatchObject({ kind: 'collect' });
  const longest = await facilitator.evaluate(() => (window as unknown as { drawn: { longest: number } }).drawn.longest);
  note('50 MB opened', 1, `window alive: at the longest it stood still for ${Math.round(longest)} ms`);
});
