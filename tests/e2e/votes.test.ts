import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Session } from '@shared/session/schema/session';
import { strings } from '../english';
import { next } from '../drive/player';
import { openFromHome, putSession } from '../drive/prepared';
import { castBallot, leaveSeat, openSeat } from '../drive/seat';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';

const words = strings.steps.vote;

/** The last vote of the step where the room is. */
function lastVote({ work, position }: Session) {
  const step = work[`${position.item}/${position.step}`];
  const vote = step?.kind === 'vote' ? step.votes.at(-1) : undefined;
  if (!vote) throw new Error('there is no vote here');
  return vote;
}

/** What is on the page that the room sees now. */
const shown = (room: Page, selector: string) => room.locator(`[data-page] ${selector}`);

const stage = (name: string): Session => {
  const session = stages()[name];
  if (!session) throw new Error(`no stage ${name}`);
  return session;
};

test('an open vote on the shared screen: one seat after the other, a changed mind, totals only when they are revealed', async ({
  home,
  start,
}) => {
  const session = stage('vote-open');
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  const room = await candor.openRoom();
  const [first, second, third] = lastVote(session).options.map(({ text }) => text) as [string, string, string];
  const seat = await openSeat(candor);
  await castBallot(seat, 1, [first, first, second]);
  await castBallot(seat, 2, [second]);
  await castBallot(seat, 1, [third, third]);
  await expect(room.getByText(strings.room.votedOf(2, 14))).toBeVisible();
  await seat.getByLabel(strings.seat.chooseHint).waitFor({ timeout: 10_000 });
  await leaveSeat(seat);
  await expect(shown(room, '[data-winner]')).toHaveCount(0);
  await next(candor.facilitator, strings.workshop.closeWithout.votes(12));
  await expect(room.getByText(strings.room.voteClosed)).toBeVisible();
  await expect(shown(room, '[data-winner]')).toHaveCount(0);
  /* Closed too soon: as long as nobody has seen a total, a public vote is opened again. */
  await candor.facilitator.keyboard.press('Control+z');
  await expect(candor.facilitator.getByText(words.voted(2, 14), { exact: true })).toBeVisible();
  await next(candor.facilitator, strings.workshop.closeWithout.votes(12));
  await next(candor.facilitator, strings.workshop.next['reveal-vote']);

  await expect(candor.facilitator.getByText(words.participation(2, 14, 3, 56))).toBeVisible();
  await expect(shown(room, '[data-winner=true]').filter({ hasText: third })).toContainText('2');
  await expect(shown(room, '[data-winner=true]').filter({ hasText: second })).toContainText('1');
  expect(lastVote(candor.saved()).tookPart).toHaveLength(2);

  await candor.facilitator.keyboard.press('Control+z');
  await expect(candor.facilitator.getByText(strings.refusals['barrier-result-revealed'])).toBeVisible();
});

test('paper ballots in a batch: running check, a mistake taken back, nothing seen before closing', async ({
  home,
  start,
}) => {
  const session = stage('vote-paper');
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  const page = candor.facilitator;
  const field = page.getByLabel(words.paperLabel);
  const ballot = async (typed: string, expected: number) => {
    await field.fill(typed);
    await field.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: words.ballots(expected, 14) })).toBeVisible();
  };
  await ballot('1 1 2', 1);
  await ballot('1, 3', 2);
  await ballot('', 3);
  await field.fill('1 1 1');
  await field.press('Enter');
  await expect(page.getByText(strings.refusals['ballot-over-cap'])).toBeVisible();
  await field.fill('99');
  await field.press('Enter');
  await expect(page.getByText(/There is no option “99”: their numbers go from 1 to \d+/)).toBeVisible();
  await ballot('4 4', 4);
  /* One key brings a mistyped ballot back to be mended; the button throws it away. */
  await field.press('Backspace');
  await expect(field).toHaveValue('4 4');
  await ballot('4 5', 4);
  await page.getByRole('button', { name: words.paperTakeBack }).press('Enter');
  await expect(page.getByText(words.ballots(3, 14), { exact: true })).toBeVisible();
  expect(lastVote(candor.saved()).entries).toEqual([]);

  await next(page, strings.workshop.closeWithout.votes(11));
  await expect(page.getByText(words.turnout('paper', 3, 14))).toBeVisible();
  await next(page, strings.workshop.next['reveal-vote']);
  await expect(page.getByText(words.paperParticipation(2, 14, 5, 56))).toBeVisible();
  expect(lastVote(candor.saved()).entries).toHaveLength(3);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(strings.refusals['barrier-result-revealed'])).toBeVisible();
});

test('a tie at the line is shown as a tie on both screens, and nobody is dropped', async ({ home, start }) => {
  const session = stage('vote-tie');
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  const room = await candor.openRoom();
  await expect(candor.facilitator.getByText(words.tiedAtLine(3, 2))).toBeVisible();
  await expect(shown(room, '[data-winner=true]')).toHaveCount(6);
  await expect(shown(room, '[data-winner=true]').filter({ hasText: strings.room.tied })).toHaveCount(3);
});
