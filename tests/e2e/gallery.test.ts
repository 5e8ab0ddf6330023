import type { Page } from 'playwright';
import type { Candor } from '../drive/candor';
import type { Size } from '../gallery/album';
import { expect } from 'playwright/test';
import { mark } from '../fixtures/crowd/sixty';
import { crowdedStages } from '../fixtures/crowd/stages';
import { Workshop } from '../fixtures/workshop';
import { factsOf, shapesOf } from '../gallery/facts';
import { knownOf, strike } from '../gallery/known';
import { findingsIn, type WindowName } from '../gallery/measures';
import { scenes, seenInRoom, type Scene } from '../gallery/scenes';
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

/** What a picture is listed by: in another shape than most have, with its size. */
const SQUARER = '1024x768';
const isOf = (name: string, size: string): boolean => name.endsWith(`@${SQUARER}`) === (size === SQUARER);

/** Measures what each scene shows in a window: it is no worse than it is known to be, and not better unnoticed. */
async function hold(
  window: WindowName,
  page: Page,
  size: Size,
  all: readonly Scene[],
  show: (scene: Scene) => Promise<void>,
) {
  const found = new Map<string, string>();
  for (const scene of all) {
    await show(scene);
    const findings = findingsIn(await factsOf(page), subjectOf(scene, window));
    const name = size === SQUARER ? `${scene.name}@${size}` : scene.name;
    for (const { measure, says } of findings) found.set(line(measure, name), says);
  }
  if (process.env['CANDOR_STRIKE'])
    strike(window, (measure, name) => !isOf(name, size) || found.has(line(measure, name)));
  const listed = Object.entries(knownOf(window)).flatMap(([measure, { pictures }]) =>
    pictures.filter((name) => isOf(name, size)).map((name) => line(measure, name)),
  );
  const fresh = [...found].filter(([one]) => !listed.includes(one)).map(([one, says]) => `${one}: ${says}`);
  const mended = listed.filter((one) => !found.has(one));
  const file = `tests/gallery/known-${window}.json`;
  expect.soft(fresh, `found, and not listed in ${file}`).toEqual([]);
  expect.soft(mended, `listed in ${file}, and found no more: take it out`).toEqual([]);
}

async function holdRoom(candor: Candor, size: Size, all: readonly Scene[]): Promise<void> {
  const windows = await openWindows(candor, all[0]!.held.session);
  await sizeTo(windows.candor, 'room', windows.room, size);
  await hold('room', windows.room, size, all, ({ held, moment }) => showInRoom(windows, held, moment === 'listed'));
}

test('the room, at every step', async ({ start }) => {
  test.setTimeout(240_000);
  await holdRoom(await start(), '1280x720', seenInRoom(scenes()));
});

test('the room in the shape of an old projector, at what stories come to, at one item, and at too much', async ({
  start,
}) => {
  test.setTimeout(240_000);
  /* The rest of it is measured in the gallery alone. */
  const all = seenInRoom(scenes()).filter(
    ({ filling, moment }) =>
      filling === 'story' || (moment === 'done' && ['one', 'few', 'long'].includes(filling)) || moment === 'listed',
  );
  await holdRoom(await start(), SQUARER, all);
});

test('the facilitator’s window, at every step', async ({ start }) => {
  test.setTimeout(240_000);
  /* More and less of the same is measured in the gallery alone. */
  const all = scenes().filter(
    ({ filling, moment }) =>
      moment !== 'listed' && (filling === 'few' || filling === 'story' || (filling === 'long' && moment === 'done')),
  );
  const windows = await openWindows(await start(), all[0]!.held.session);
  await sizeTo(windows.candor, 'facilitator', windows.facilitator, '1280x800');
  await hold('facilitator', windows.facilitator, '1280x800', all, ({ held }) => showToFacilitator(windows, held));
});

/** Turns all pages; gives all that was on them, and what is wrong with the first and the last two: those between are as the first. */
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
    if (page > 0 && page < pages - 2) continue;
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
