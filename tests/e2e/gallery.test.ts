import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { mark } from '../fixtures/crowd/sixty';
import { crowdedStages } from '../fixtures/crowd/stages';
import { Workshop } from '../fixtures/workshop';
import { factsOf, shapesOf } from '../gallery/facts';
import { knownOf, strike } from '../gallery/known';
import { findingsIn, type WindowName } from '../gallery/measures';
import { scenes, type Scene } from '../gallery/scenes';
import { openWindows, pagesIn, showInRoom, showPage, showToFacilitator, type Windows } from '../gallery/show';
import { sizeTo, subjectOf } from '../gallery/take-steps';
import { test } from '../drive/test';

/*
 * What `npm run gallery` measures of every picture in every size and theme, here in one, without pictures. What is found
 * today and should not be is listed in tests/gallery/known-WINDOW.json.
 */

/* A long file: its tests share out among the workers. */
test.describe.configure({ mode: 'parallel' });

/** A measure and a picture, as a line that is compared. */
const line = (measure: string, name: string): string => `${measure}: ${name}`;

/** Measures what each scene shows in a window: it is no worse than it is known to be, and not better unnoticed. */
async function hold(window: WindowName, page: Page, all: readonly Scene[], show: (held: Workshop) => Promise<void>) {
  const found = new Map<string, string>();
  for (const scene of all) {
    await show(scene.held);
    const findings = findingsIn(await factsOf(page), subjectOf(scene, window));
    for (const { measure, says } of findings) found.set(line(measure, scene.name), says);
  }
  if (process.env['CANDOR_STRIKE']) strike(window, (measure, name) => found.has(line(measure, name)));
  const listed = Object.entries(knownOf(window)).flatMap(([measure, { pictures }]) =>
    pictures.map((name) => line(measure, name)),
  );
  const fresh = [...found].filter(([one]) => !listed.includes(one)).map(([one, says]) => `${one}: ${says}`);
  const mended = listed.filter((one) => !found.has(one));
  const file = `tests/gallery/known-${window}.json`;
  expect.soft(fresh, `found, and not listed in ${file}`).toEqual([]);
  expect.soft(mended, `listed in ${file}, and found no more: take it out`).toEqual([]);
}

test('the room, at every step', async ({ start }) => {
  test.setTimeout(240_000);
  const all = scenes();
  const windows = await openWindows(await start(), all[0]!.held.session);
  await sizeTo(windows.candor, 'room', windows.room, '1280x720');
  await hold('room', windows.room, all, (held) => showInRoom(windows, held));
});

test('the facilitator’s window, at every step', async ({ start }) => {
  test.setTimeout(240_000);
  /* More and less of the same is measured in the gallery alone. */
  const all = scenes().filter(
    ({ filling, moment }) => filling === 'few' || filling === 'story' || (filling === 'long' && moment === 'done'),
  );
  const windows = await openWindows(await start(), all[0]!.held.session);
  await sizeTo(windows.candor, 'facilitator', windows.facilitator, '1280x800');
  await hold('facilitator', windows.facilitator, all, (held) => showToFacilitator(windows, held));
});

/** Turns all pages; gives all that was on them, and what of it is wrong. */
async function leafThrough(windows: Windows, held: Workshop): Promise<{ texts: string; faults: string[] }> {
  const { room } = windows;
  const texts: string[] = [];
  const faults: string[] = [];
  await showInRoom(windows, held);
  const pages = await pagesIn(room);
  for (let page = 0; page < pages; page += 1) {
    if (pages > 1) await showPage(windows, held, page);
    const looked = { window: 'room', items: null, tooLong: true, mayScroll: false } as const;
    texts.push(await room.locator('[data-screen=room]').innerText());
    /* Colours are the same on every page, and measured on the first of each step above. */
    for (const { measure, says } of findingsIn(await shapesOf(room), looked))
      if (measure !== 'free') faults.push(`page ${page + 1}, ${measure}: ${says}`);
  }
  return { texts: texts.join('\n'), faults };
}

test('far too much of everything is on some page, and nothing of it small or cut off', async ({ start }) => {
  test.setTimeout(240_000);
  const crowded = Object.entries(crowdedStages());
  const windows = await openWindows(await start(), crowded[0]![1].session);
  await sizeTo(windows.candor, 'room', windows.room, '1280x720');
  for (const [name, { session, items }] of crowded)
    await test.step(name, async () => {
      const { texts, faults } = await leafThrough(windows, new Workshop(session));
      expect.soft(faults, name).toEqual([]);
      const missing = Array.from({ length: items }, (_, index) => mark(index)).filter((one) => !texts.includes(one));
      expect.soft(missing, `${name}: on no page`).toEqual([]);
    });
});
