import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Session } from '@shared/session/schema/session';
import { strings } from '../english';
import type { Choices } from '@shared/engines/voting/schema';
import type { Candor } from '../drive/candor';
import { clean } from '../drive/axe';
import { ask } from '../drive/bridge';
import { answerDialogs } from '../drive/dialogs';
import { pageSizes } from '../drive/pages';
import { fold, pdfText } from '../drive/pdf-text';
import { next } from '../drive/player';
import { openFromHome, putSession } from '../drive/prepared';
import { leaveSeat, openSeat, openUnhurriedSeat } from '../drive/seat';
import { test } from '../drive/test';
import { finger } from '../drive/touch';
import { open, typed } from '../fixtures/commands';
import { at, details, newSession, people } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';

const words = strings.seat;
const OPTIONS = ['Queue', 'Letters', 'Hold music', 'Forms', 'Opening hours', 'Parking', 'Prices'];

/** Fourteen seats, all but the last two present when the vote opened, five dots each. */
const atVote = (form: 'walk-up' | 'paper' = 'walk-up'): Session =>
  new Workshop(newSession(14))
    .go(at.secretVote)
    .apply(
      typed(at.secretVote, ...OPTIONS),
      open(at.secretVote, 'v1', form, { budget: 5, stacking: true, cap: 2, winners: 3, present: people(12) }),
    ).session;

function lastVote(candor: Candor) {
  const work = candor.saved().work['item-5/vote'];
  const vote = work?.kind === 'vote' ? work.votes.at(-1) : undefined;
  if (!vote) throw new Error('no vote in the file');
  return vote;
}

/** Lets so many late arrivals in beforehand. */
const letIn = (candor: Candor, mayCome: number) => ask(candor.facilitator, 'seat/allow', { mayCome });

/** The screen is cleared and waits for the next person. */
const cleared = (seat: Page) => expect(seat.getByLabel(words.chooseHint)).toBeFocused({ timeout: 15_000 });

/** A ballot by nothing but keys: who, a key for each dot by the line's own number, Enter. Gives how many keys it took. */
async function byKeys(seat: Page, who: string, dots: readonly string[]): Promise<number> {
  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await seat.keyboard.press(key);
  };
  await cleared(seat);
  const again = (await seat.locator('[data-done=true]').getByText(who, { exact: true }).count()) > 0;
  for (const key of who) await press(key);
  await press('Enter');
  if (again) {
    await expect(seat.getByRole('button', { name: words.leaveIt })).toBeFocused();
    for (const key of ['Tab', 'Enter']) await press(key);
  }
  const lines = seat.locator('[data-option]');
  await lines.first().waitFor();
  const order = await lines.evaluateAll((found) => found.map((line) => line.getAttribute('data-option')));
  for (const text of dots) await press(String(order.indexOf(text) + 1));
  await expect(seat.getByText(words.dotsLeft(5 - dots.length, 5))).toBeVisible();
  await press('Enter');
  await seat.getByText(words.thanks).waitFor();
  return keys;
}

const five = ['Queue', 'Queue', 'Letters', 'Letters', 'Forms'];

/** What the entries of a closed vote add up to, by the option's words. */
const totals = (candor: Candor): Record<string, number> => {
  const { entries, options } = lastVote(candor);
  const ballots = entries.flatMap((entry): Choices[] => (entry.type === 'ballot' ? [entry.choices] : []));
  return Object.fromEntries(
    options.map(({ id, text }) => [text, ballots.reduce((sum, choices) => sum + (choices[id] ?? 0), 0)]),
  );
};

test('fourteen seats by keyboard: two changed minds, one late arrival, the plug pulled in the middle', async ({
  home,
  start,
}) => {
  test.setTimeout(240_000);
  putSession(home, atVote());
  const first = await start();
  await openFromHome(first, details.title);
  let seat = await openSeat(first);
  for (let number = 1; number <= 7; number += 1) {
    const keys = await byKeys(seat, String(number), five);
    expect(keys).toBeLessThanOrEqual(12);
  }
  await byKeys(seat, '3', ['Parking']);
  await first.kill();

  const second = await start();
  await second.facilitator.getByRole('button', { name: strings.home.goOn }).click();
  await expect(second.facilitator.getByText(strings.steps.vote.voted(7, 12), { exact: true })).toBeVisible();
  const room = await second.openRoom();
  await letIn(second, 2);
  seat = await openSeat(second);
  for (let number = 8; number <= 12; number += 1) await byKeys(seat, String(number), five);
  await byKeys(seat, 'Person 13', ['Prices', 'Prices']);
  /* Two keys and they are in: the next seat, recorded as present. */
  await byKeys(seat, '+', ['Prices']);
  await byKeys(seat, '1', ['Parking', 'Parking']);
  await expect(room.getByText(strings.room.votedOf(14, 14)).last()).toBeVisible();

  /* Stepping away in the middle of a ballot leaves nothing cast. */
  await cleared(seat);
  const again = async (...keys: readonly string[]) => {
    for (const key of ['2', 'Enter']) await seat.keyboard.press(key);
    await expect(seat.getByRole('button', { name: words.leaveIt })).toBeFocused();
    for (const key of ['Tab', 'Enter', ...keys]) await seat.keyboard.press(key);
  };
  await again('1', '1');
  await seat.getByRole('button', { name: words.leave }).press('Enter');
  await cleared(seat);
  await again('1', 'Escape');
  await cleared(seat);
  /* Enter pressed twice casts no empty ballot. */
  await again('Enter');
  await expect(seat.getByRole('button', { name: words.castAbstain })).toBeFocused();
  await seat.keyboard.press('Escape');
  await cleared(seat);
  await leaveSeat(seat);

  await next(second.facilitator, strings.workshop.next['close-vote']);
  await next(second.facilitator, strings.workshop.next['reveal-vote']);
  expect(totals(second)).toEqual({
    Queue: 20,
    Letters: 20,
    Forms: 10,
    Parking: 3,
    Prices: 3,
    'Hold music': 0,
    'Opening hours': 0,
  });
  expect(lastVote(second).present).toHaveLength(14);
  expect(second.saved().participants.at(-1)).toMatchObject({ seat: 15, name: '' });
});

test('by touch alone: seats, dots, a late arrival, and the way back', async ({ home, start }) => {
  putSession(home, atVote());
  const candor = await start();
  await openFromHome(candor, details.title);
  await letIn(candor, 2);
  const seat = await openUnhurriedSeat(candor);
  const { tap, hold } = await finger(seat);
  const plus = (text: string) => seat.getByRole('button', { name: words.addDot(text), exact: true });

  const vote = async (dots: readonly string[]) => {
    await seat.locator('[data-option]').first().waitFor();
    for (const text of dots) await tap(plus(text));
    await expect(seat.getByText(words.dotsLeft(5 - dots.length, 5))).toBeVisible();
    await tap(seat.getByRole('button', { name: words.cast, exact: true }));
    await seat.getByText(words.thanks).waitFor();
    await cleared(seat);
  };
  await tap(seat.getByRole('button', { name: /^2 ?Person 2$/ }));
  await vote(five);
  await tap(seat.getByRole('button', { name: /^14 ?Person 14$/ }));
  await vote(['Forms']);
  await tap(seat.getByRole('button', { name: words.justCame }));
  await vote(['Forms', 'Forms']);

  /* A dot is taken away again by touch, too. */
  await tap(seat.getByRole('button', { name: /^3 ?Person 3$/ }));
  await tap(plus('Queue'));
  await tap(seat.getByRole('button', { name: words.takeDot('Queue'), exact: true }));
  await expect(seat.getByText(words.dotsLeft(5, 5))).toBeVisible();
  await tap(seat.getByRole('button', { name: words.leave }));
  await cleared(seat);

  const small = await seat.getByRole('button').evaluateAll((buttons) =>
    buttons
      .map((button) => button.getBoundingClientRect())
      .filter(({ width, height }) => Math.min(width, height) < 48)
      .map(({ width, height }) => `${width}×${height}`),
  );
  expect(small).toEqual([]);

  await hold(seat.getByRole('button', { name: words.holdBack }), seat.waitForEvent('close'));
  await expect(candor.facilitator.getByText(strings.steps.vote.voted(3, 14), { exact: true })).toBeVisible();
});

test('a newcomer who may have a seat already is asked, and two of one name by their numbers', async ({
  home,
  start,
}) => {
  const named = atVote();
  const called = ['Łukasz Nowak', 'Anna Berg', 'Anna Berg'];
  putSession(home, {
    ...named,
    participants: named.participants.map((one, index) => ({ ...one, name: called[index] ?? one.name })),
  });
  const candor = await start();
  await openFromHome(candor, details.title);
  await letIn(candor, 2);
  const seat = await openSeat(candor);
  const enter = async (text: string) => {
    await cleared(seat);
    await seat.keyboard.insertText(text);
    await seat.keyboard.press('Enter');
  };
  const ballot = async () => {
    await seat.locator('[data-option]').first().waitFor();
    await seat.keyboard.press('1');
    await expect(seat.getByText(words.dotsLeft(4, 5))).toBeVisible();
    await seat.keyboard.press('Enter');
    await seat.getByText(words.thanks).waitFor();
  };
  await enter('lukasz');
  await ballot();

  await enter('anna');
  await expect(seat.getByText('“anna” fits Anna Berg (2) and Anna Berg (3).')).toBeVisible();

  /* The question: their own number is one answer, + and Enter the other. */
  await enter('+lukasz');
  const question = seat.getByRole('alert', { name: words.alike('lukasz') });
  await expect(question.getByRole('button', { name: /Łukasz Nowak/u })).toBeVisible();
  await clean(seat, 'the question');
  await enter('1');
  await seat.locator('[data-replace]').click();
  await expect(seat.getByText(words.whose(1, 'Łukasz Nowak'))).toBeVisible();
  await ballot();
  await enter('+Lukas');
  await expect(seat.getByRole('alert', { name: words.alike('Lukas') })).toBeVisible();
  await enter('+');
  await expect(seat.getByText(words.whose(15, 'Lukas'))).toBeVisible();
  await ballot();

  /* Nobody is asked whose name is like no other, and nothing is cut off a name. */
  await enter(`+${'x'.repeat(121)}`);
  await expect(seat.getByText(words.nameTooLong(120))).toBeVisible();
  await enter('+Chloe');
  await expect(seat.getByText(words.whose(16, 'Chloe'))).toBeVisible();
  expect(
    candor
      .saved()
      .participants.slice(14)
      .map(({ name }) => name),
  ).toEqual(['Lukas', 'Chloe']);
});

test('ballots are printed, one for each who is present', async ({ home, start }) => {
  putSession(home, atVote('paper'));
  const candor = await start();
  await openFromHome(candor, details.title);
  const page = candor.facilitator;
  const pdf = join(home.folder, 'ballots.pdf');
  await answerDialogs(candor, pdf);
  await page.getByRole('button', { name: strings.print.printBallots(12) }).click();
  await expect(page.getByText(strings.print.saved('ballots.pdf'))).toBeVisible({ timeout: 20_000 });
  const text = pdfText(pdf);
  for (const option of OPTIONS) expect(text.split(option)).toHaveLength(13);
  expect(text).toContain(fold(strings.print.ballotRules(5, 2)));
  expect(pageSizes(pdf)).toHaveLength(1);
  execFileSync('qpdf', ['--check', pdf]);
});
