import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Session } from '@shared/session/schema/session';
import { strings } from '../english';
import { send } from '../drive/bridge';
import type { Candor } from '../drive/candor';
import { clean } from '../drive/axe';
import { keyboardOf } from '../drive/keyboard';
import { enterOn, holdNext, next, press } from '../drive/player';
import { openFromHome, putSession } from '../drive/prepared';
import { castBallot, leaveSeat, openSeat, sitDown } from '../drive/seat';
import { test } from '../drive/test';
import { details, newSession } from '../fixtures/session';
import { stages } from '../fixtures/story/stages';

/** What a facilitator does in a hurry: leaves fields without Enter, looks at the plan in between, changes their mind. */

const words = strings.steps;

function work(session: Session) {
  const { item, step } = session.position;
  return session.work[`${item}/${step}`];
}

/** The last vote of the step where the room is. */
function lastVote(session: Session) {
  const step = work(session);
  const vote = step?.kind === 'vote' ? step.votes.at(-1) : undefined;
  if (!vote) throw new Error('there is no vote here');
  return vote;
}

async function opened(
  home: Parameters<typeof putSession>[0],
  start: () => Promise<Candor>,
  name: string,
): Promise<Candor> {
  const session = stages()[name];
  if (!session) throw new Error(`no stage ${name}`);
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  return candor;
}

test('a hand count that is left without Enter counts all the same', async ({ home, start }) => {
  const candor = await opened(home, start, 'vote-hand-count');
  const page = candor.facilitator;
  const fields = page.getByLabel(/^Dots for /);
  /* A number is read whole or refused in words, and nobody goes on without it. */
  for (const typed of ['1/2', '1,5', '-3']) {
    await fields.nth(0).fill(typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toContainText(`“${typed}”`);
    await expect(fields.nth(0)).toHaveValue(typed);
  }
  await clean(page, 'a refused number');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(strings.workshop.unfinished)).toBeVisible();
  await expect(fields.nth(0)).toBeFocused();
  expect(JSON.stringify(work(candor.saved()))).not.toContain('"dots"');
  await fields.nth(0).fill('7');
  await page.keyboard.press('Tab');
  await fields.nth(1).fill('5');
  await holdNext(page, /^Close with \d+ not counted$/u);
  const step = work(candor.saved());
  expect(
    step?.kind === 'vote'
      ? step.votes.at(-1)?.entries.map((entry) => (entry.type === 'count' ? entry.dots : -1))
      : null,
  ).toEqual([7, 5]);
});

test('fingers that are left without Enter count; what nobody counted is said, and held', async ({ home, start }) => {
  const candor = await opened(home, start, 'rate-ready');
  const page = candor.facilitator;
  await next(page, strings.workshop.next['open-rating']);
  await next(page, strings.workshop.closeWithout.counts(5));
  await expect(page.getByText(words.rate.passed)).toHaveCount(0);
  await expect(page.getByText(/^Not counted/)).toBeVisible();
  await page.getByRole('button', { name: words.rate.again }).first().click();
  const fields = page.locator('[data-count-line]').first().getByRole('textbox');
  await fields.nth(3).fill('1/2');
  await fields.nth(4).fill('5');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert')).toContainText('“1/2”');
  await fields.nth(3).fill('9');
  await fields.nth(4).fill('5');
  /* The key that closes takes in what is typed, while it is held. */
  await holdNext(page, /^Close with \d not counted$/u);
  await expect(page.getByText(words.rate.average('4.4'))).toBeVisible();
});

test('with a paper ballot half typed the filled button means entering it', async ({ home, start }) => {
  const candor = await opened(home, start, 'vote-paper');
  const page = candor.facilitator;
  const paper = page.getByLabel(words.vote.paperLabel);
  await paper.fill('1,2');
  await paper.press('Enter');
  await expect(page.getByText(strings.stepKinds.paper.understood('1,2', ['1', '2']))).toBeVisible();
  await paper.fill('1 1 2');
  await paper.fill('1 1 99');
  await next(page, strings.workshop.add);
  await expect(paper).toHaveValue('1 1 99');
  await expect(paper).toBeFocused();
  await paper.fill('1 1 2');
  await next(page, strings.workshop.add);
  await expect(paper).toHaveValue('');
  await expect(page.getByText(words.vote.ballots(1, 14), { exact: true })).toBeVisible();
  await next(page, strings.workshop.closeWithout.votes(13));
});

test('an action is kept when a key leads away from its form, and who is away stays away', async ({ home, start }) => {
  const candor = await opened(home, start, 'commit-empty');
  const page = candor.facilitator;
  await enterOn(page, 'button', strings.workshop.peopleCount(14));
  await page.getByLabel(strings.workshop.isHere('Tom Whitlock')).press('Space');
  await page.keyboard.press('Escape');
  await enterOn(page, 'button', words.commit.add);
  await page.getByLabel(words.commit.what).fill('Ring twenty customers');
  await page.keyboard.press('Control+p');
  await page.locator('[data-screen=report]').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Ring twenty customers').first()).toBeVisible();
  await enterOn(page, 'button', words.vote.presentOf(13, 14));
  await expect(page.getByLabel(strings.workshop.isHere('Tom Whitlock'))).not.toBeChecked();
  await page.keyboard.press('Escape');

  /* A form that is half filled, and has nothing to be kept yet, is there again with what was typed. */
  await enterOn(page, 'button', words.commit.add);
  await page.getByLabel(words.commit.firstStep, { exact: true }).fill('Get the numbers');
  await page.keyboard.press('Control+p');
  await page.locator('[data-screen=report]').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel(words.commit.firstStep, { exact: true })).toHaveValue('Get the numbers');
  expect(work(candor.saved())).toMatchObject({ actions: [{ text: 'Ring twenty customers' }] });
});

test('a vote thrown away clears the seat; voting again is as secret as before', async ({ home, start }) => {
  const candor = await opened(home, start, 'vote-walk-up');
  const page = candor.facilitator;
  const seat = await openSeat(candor);
  await sitDown(seat, 3);
  await seat.locator('[data-option]').first().waitFor();
  /* The facilitator's screen is covered meanwhile: only main could still be told. */
  const session = candor.saved();
  const at = session.position;
  const { id: voteId, present, ...rules } = lastVote(session);
  await send(page, session.id, { type: 'vote/reset', at, voteId });
  await expect(seat.getByText(strings.seat.nothing)).toBeVisible();
  const { form, budget, stacking, cap, winners } = rules;
  const again = { form, budget, stacking, cap, winners, present, runOffOf: null };
  await send(page, session.id, { type: 'vote/open', at, voteId: 'again', ...again });
  await sitDown(seat, 99);
  await expect(seat.getByText(strings.seat.noSuchSeat('99'))).toBeVisible();
  await castBallot(seat, 3, []);
  await expect(seat.getByLabel(strings.seat.chooseHint)).toBeFocused({ timeout: 15_000 });
  await leaveSeat(seat);
  await expect(page.getByText(words.vote.voted(1, 14), { exact: true })).toBeVisible();
});

test('the key for the seat screen, pressed right behind the one that opens the vote, is not lost', async ({
  home,
  start,
}) => {
  const candor = await opened(home, start, 'secret-vote-ready');
  const page = candor.facilitator;
  await page.keyboard.press('F6');
  await expect(page.getByText(strings.refusals['nobody-is-asked'])).toBeVisible();
  expect(candor.app.windows()).toHaveLength(1);
  await page.getByRole('button', { name: strings.workshop.next['open-vote'] }).focus();
  /* The window is busy, so that no view of the opened vote can come between the two keys. */
  const busy = page.evaluate(() => {
    for (const end = performance.now() + 300; performance.now() < end;);
  });
  await Promise.all([busy, page.keyboard.press('Enter'), page.keyboard.press('F6')]);
  const seat = await candor.window('seat');
  await expect(seat.getByLabel(strings.seat.chooseHint)).toBeFocused();
});

test('nor does it open an empty seat screen, pressed right behind the one that closes the vote', async ({
  home,
  start,
}) => {
  const candor = await opened(home, start, 'vote-walk-up');
  const page = candor.facilitator;
  const session = candor.saved();
  const { id: voteId, present } = lastVote(session);
  for (const participant of present)
    await send(page, session.id, { type: 'vote/cast', at: session.position, voteId, participant, choices: {} });
  await page.getByRole('button', { name: strings.workshop.next['close-vote'], exact: true }).focus();
  const busy = page.evaluate(() => {
    for (const end = performance.now() + 300; performance.now() < end;);
  });
  await Promise.all([busy, page.keyboard.press('Enter'), page.keyboard.press('F6')]);
  await expect(page.getByText(strings.refusals['nobody-is-asked'])).toBeVisible();
  expect(candor.app.windows()).toHaveLength(1);
});

/** Adds blocks to the agenda behind its first one, by name and Enter, and looks at no list in between. */
async function addBlocks(
  page: Page,
  names: readonly string[],
  { atOnce }: { readonly atOnce: boolean },
): Promise<void> {
  await page.locator('[data-block]').first().focus();
  await page.getByRole('combobox', { name: strings.agenda.add }).focus();
  /* Playwright takes a key that is pressed again, before the window has answered the last time, for one that is held. */
  const keyboard = await keyboardOf(page);
  const steps = names.flatMap((name) => [() => keyboard.insert(name), () => keyboard.enter()]);
  if (!atOnce) for (const step of steps) await step();
  else {
    /* The window is busy for half a second; then all the keys that came in are there, before any timer of its own. */
    const busy = page.evaluate(() => {
      for (const end = performance.now() + 500; performance.now() < end;);
    });
    await Promise.all([busy, ...steps.map((step) => step())]);
  }
}

const titles = (page: Page) => page.locator('[data-block]').allInnerTexts();

for (const atOnce of [false, true])
  test(`blocks are added as fast as names and Enter are typed, ${atOnce ? 'in one breath' : 'key by key'}`, async ({
    home,
    start,
  }) => {
    putSession(home, newSession());
    const candor = await start();
    const page = candor.facilitator;
    await press(page, 'Control+n');
    await page.locator('[data-block]').first().waitFor();
    const before = await titles(page);
    await addBlocks(page, ['lunch', 'energ', 'break'], { atOnce });
    await expect.poll(() => titles(page)).toEqual([before[0], 'Lunch', 'Energiser', 'Break', ...before.slice(1)]);

    await enterOn(page, 'button', strings.app.cancel);
    await openFromHome(candor, details.title);
    await press(page, 'Control+e');
    await page.locator('[data-block]').first().waitFor();
    const today = await titles(page);
    await addBlocks(page, ['lunch', 'energ', 'break'], { atOnce });
    await expect.poll(() => titles(page)).toEqual([today[0], 'Lunch', 'Energiser', 'Break', ...today.slice(1)]);
  });

/** Two Enters in one breath, the second before anybody could have answered the first. */
const enterTwice = (page: Page) =>
  page.evaluate(() => {
    const field = document.activeElement;
    for (let times = 0; times < 2; times += 1) {
      const enter = { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true };
      field?.dispatchEvent(new KeyboardEvent('keydown', enter));
    }
  });

test('Enter pressed twice in one breath keeps one action', async ({ home, start }) => {
  const candor = await opened(home, start, 'commit-empty');
  const page = candor.facilitator;
  const add = page.getByRole('button', { name: words.commit.add, exact: true });
  const keep = async (text: string) => {
    await add.click();
    await page.getByLabel(words.commit.what).fill(text);
    await enterTwice(page);
    await add.waitFor();
  };
  await keep('Ring back within the day');
  await keep('Write as we speak');
  const actions = () => {
    const step = work(candor.saved());
    return step?.kind === 'commit' ? step.actions.map(({ text }) => text) : [];
  };
  await expect.poll(actions).toContain('Write as we speak');
  expect(actions()).toEqual(['Ring back within the day', 'Write as we speak']);
});
