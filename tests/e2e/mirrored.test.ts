import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { stringsOf } from '@shared/words';
import { boxesOf, notMirrored } from '../drive/boxes';
import { makeHome, startCandor, type Candor } from '../drive/candor';
import { answerDialogs } from '../drive/dialogs';
import { leaveSeat, openSeat } from '../drive/seat';
import { putStages, resize, setScheme, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';

/* A long file: its tests share out among the workers. */
test.describe.configure({ mode: 'parallel' });

/* The same words, read from left to right and from right to left: whatever stands elsewhere stands there for its side. */
const LANGUAGES = ['en-XA', 'ar-XB'] as const;
const [WIDTH, HEIGHT] = [1280, 800];

type Look = (of: string, window: Page) => Promise<void>;

/** The stages, each with its name as its title, by which it is found at Home. */
const stagesIn = (language: string) =>
  Object.fromEntries(
    Object.entries(stages()).map(([name, session]) => [
      name,
      { ...session, language, id: name, details: { ...session.details, title: name } },
    ]),
  );

type Stages = ReturnType<typeof stagesIn>;

const stage = (all: Stages, name: string) => {
  const session = all[name];
  if (!session) throw new Error(`no stage ${name}`);
  return session;
};

/** Goes the same way in either language, each in a home of its own, and gives what did not stand mirrored. */
async function faultsOn(go: (candor: Candor, language: string, look: Look) => Promise<void>): Promise<string[]> {
  const seen = new Map<string, Awaited<ReturnType<typeof boxesOf>>>();
  const faults: string[] = [];
  for (const language of LANGUAGES) {
    const home = makeHome();
    putStages(home, stagesIn(language));
    const candor = await startCandor(home, [`--lang=${language}`]);
    const { facilitator } = candor;
    try {
      await facilitator.clock.setFixedTime('2026-11-19T09:30:00Z');
      await resize(candor, 'facilitator', WIDTH, HEIGHT);
      await setScheme(candor, 'light', facilitator);
      await go(candor, language, async (of, window) => {
        const [there, here] = [seen.get(of), await boxesOf(window)];
        seen.set(of, here);
        if (there) faults.push(...notMirrored(there, here, WIDTH).map((fault) => `${of}: ${fault}`));
      });
    } finally {
      await candor.close();
      home.remove();
    }
  }
  return faults;
}

test('every step, in the facilitator’s window and in the room', async () => {
  test.setTimeout(300_000);
  const faults = await faultsOn(async (candor, language, look) => {
    const all = stagesIn(language);
    await showStage(candor, stage(all, 'say'));
    const room = await candor.openRoom();
    await resize(candor, 'room', WIDTH, HEIGHT);
    await setScheme(candor, 'light', room);
    for (const [name, session] of Object.entries(all)) {
      await showStage(candor, session);
      await look(`${name}, facilitator`, candor.facilitator);
      await look(`${name}, room`, room);
    }
  });
  expect(faults).toEqual([]);
});

/** Gives the browser's own fields for a time one width: a language that says morning and evening asks for more. */
const narrow = (page: Page) =>
  page.locator('input[type=time]').evaluateAll((fields: HTMLElement[]) => {
    for (const field of fields) field.style.width = '120px';
  });

test('Home, a new session, an exercise, and what opens over the workshop', async () => {
  test.setTimeout(120_000);
  const faults = await faultsOn(async (candor, language, look) => {
    const { facilitator: page } = candor;
    const words = stringsOf(language);
    const all = stagesIn(language);
    /* The folder is another one each time. */
    await page
      .locator('footer span')
      .first()
      .evaluate((folder) => folder.replaceChildren('/home/ada/Documents/Candor'));
    await look('Home', page);
    await page.keyboard.press('Control+n');
    await page.locator('[data-screen=new-session]').waitFor();
    await narrow(page);
    await look('a new session', page);
    await page.getByRole('button', { name: words.app.cancel }).click();
    await page.locator('[data-screen=home]').waitFor();
    await page.keyboard.press('Control+e');
    await page.locator('[data-exercise]').first().waitFor();
    await look('exercises', page);
    await page.locator('[data-exercise=action-plan]').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-screen=exercise] figure').waitFor();
    await look('an exercise to be read', page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: words.exercisesScreen.create }).click();
    await page.locator('[data-screen=editor]').waitFor();
    await page.locator('[data-step]').first().click();
    await look('the editor', page);

    await showStage(candor, stage(all, 'vote-ready'));
    await page.getByRole('button', { name: words.workshop.peopleCount(14) }).click();
    await page.getByText(words.steps.vote.presentOf(14, 14)).first().waitFor();
    await look('people', page);
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1 }).first().click();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: words.workshop.keys }).waitFor();
    await look('keys', page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+e');
    await page.locator('[data-block]').first().waitFor();
    await narrow(page);
    await look('the agenda', page);
  });
  expect(faults).toEqual([]);
});

test('merging, comparing, earlier versions, the plan', async () => {
  test.setTimeout(180_000);
  const faults = await faultsOn(async (candor, language, look) => {
    const { facilitator: page } = candor;
    const words = stringsOf(language);
    const last = stage(stagesIn(language), 'last');
    const atHome = () => page.locator('[data-screen=home]').waitFor();
    await page.getByRole('button', { name: words.home.mergeRooms }).click();
    for (const room of ['last', 'say']) await page.getByRole('checkbox', { name: room, exact: true }).check();
    await page.getByRole('heading', { level: 3 }).waitFor();

    await look('merging', page);
    await page.keyboard.press('Escape');
    await atHome();
    for (const [screen, item] of [
      ['compare', words.across.menu],
      ['history', words.home.history],
    ] as const) {
      await page
        .getByRole('button', { name: words.home.more(last.details.title) })
        .first()
        .click();
      await page.getByRole('menuitem', { name: item }).click();
      await page.locator(`[data-screen=${screen}]`).waitFor();
      await look(screen, page);
      await page.keyboard.press('Escape');
      await atHome();
    }
    await showStage(candor, last);
    await page.keyboard.press('Control+p');
    await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: words.report.wordings.title }).click();
    await page.locator('[data-place] textarea').first().waitFor();
    await look('the plan', page);
  });
  expect(faults).toEqual([]);
});

test('the seat: people, a ballot, texts, answers', async () => {
  test.setTimeout(120_000);
  const faults = await faultsOn(async (candor, language, look) => {
    for (const name of ['vote-walk-up', 'sealed', 'rate-secret-open']) {
      await showStage(candor, stage(stagesIn(language), name));
      const seat = await openSeat(candor);
      await resize(candor, 'seat', WIDTH, HEIGHT);
      await setScheme(candor, 'light', seat);
      await look(`${name}, people`, seat);
      await seat.getByRole('button', { name: '3' }).first().click();
      await seat.locator('[data-option], [data-item], textarea').first().waitFor();
      await look(`${name}, a turn`, seat);
      await leaveSeat(seat);
    }
  });
  expect(faults).toEqual([]);
});

test('a room of another language keeps its side in the facilitator’s window', async ({ home, start }) => {
  const all = stagesIn('en-GB');
  putStages(home, all);
  const candor = await start(['--lang=ar-XB']);
  const { facilitator: page } = candor;
  await showStage(candor, stage(all, 'place-filled'));
  const directions = await page.evaluate(() =>
    ['[data-screen=workshop]', '[data-screen=room]'].map((part) => {
      const element = document.querySelector(part);
      return element && getComputedStyle(element).direction;
    }),
  );
  expect(directions).toEqual(['rtl', 'ltr']);
});

test('a board in the plan is the same, whichever way the facilitator’s window reads', async () => {
  const pictures: Buffer[] = [];
  for (const language of ['en-GB', 'ar-XB']) {
    const home = makeHome();
    const last = stage(stagesIn('en-GB'), 'last');
    putStages(home, { last });
    const candor = await startCandor(home, [`--lang=${language}`]);
    const { facilitator: page } = candor;
    const path = join(home.folder, 'board.png');
    const { more, saved } = stringsOf(language).report;
    try {
      await showStage(candor, last);
      await answerDialogs(candor, path);
      await page.keyboard.press('Control+p');
      await page.getByRole('button', { name: more.title }).click();
      await page.getByRole('menuitem', { name: more.board('13 ideas in five groups, three on their own') }).click();
      await page.getByText(saved('board.png')).waitFor();
      pictures.push(readFileSync(path));
    } finally {
      await candor.close();
      home.remove();
    }
  }
  const [one, other] = pictures;
  expect(other?.equals(one ?? Buffer.alloc(0))).toBe(true);
});

test('the left arrow goes to the left: on a board, and towards more on a ballot', async ({ home, start }) => {
  const all = stagesIn('ar-XB');
  putStages(home, all);
  const candor = await start(['--lang=ar-XB']);
  const { facilitator: page } = candor;
  await showStage(candor, stage(all, 'place-filled'));
  const dot = page.locator('svg circle').first();
  const placed = page.locator('[data-place-item]').first();
  const where = async () => (await dot.boundingBox())?.x ?? 0;
  const before = await where();
  await placed.press('ArrowLeft');
  await expect.poll(where).toBeLessThan(before);
  await placed.press('ArrowRight');
  await expect.poll(where).toBe(before);

  await showStage(candor, stage(all, 'vote-walk-up'));
  const seat = await openSeat(candor);
  await seat.getByRole('button', { name: '3' }).first().click();
  const dots = seat.locator('[data-option]').first().getByRole('img');
  await dots.waitFor();
  await seat.keyboard.press('ArrowLeft');
  await expect(dots).toHaveText('●○');
  await seat.keyboard.press('ArrowRight');
  await expect(dots).toHaveText('○○');
});
