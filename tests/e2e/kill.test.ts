import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'playwright/test';
import type { Page } from 'playwright';
import { strings } from '../english';
import type { Session } from '@shared/session/schema/session';
import { ask, send } from '../drive/bridge';
import type { Candor } from '../drive/candor';
import { next as goOnTo } from '../drive/player';
import { atStep, openFromHome, putSession, sealedFiles } from '../drive/prepared';
import { castBallot, leaveSeat, openSeat, writeTurn } from '../drive/seat';
import { test } from '../drive/test';
import { cast, ideaId, open, typed } from '../fixtures/commands';
import { at, details, newSession } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';

const sessionId = newSession().id;
const OPTIONS = ['Queue', 'Letters', 'Hold music'];
const [QUEUE = '', LETTERS = '', MUSIC = ''] = OPTIONS;

/** A session at a secret vote over three options, which is open. */
const atOpenVote = (): Session => {
  const held = new Workshop(newSession(6)).go(at.secretVote);
  return held.apply(typed(at.secretVote, ...OPTIONS), open(at.secretVote, 'v1', 'walk-up')).session;
};

/** Home after a start that follows a kill: it offers the session, which is then gone on with. */
async function goOn({ facilitator }: Candor): Promise<void> {
  const offer = facilitator.getByRole('status').filter({ hasText: details.title });
  await expect(offer).toContainText('Everything entered up to');
  await offer.getByRole('button', { name: strings.home.goOn }).click();
  await facilitator.locator('[data-screen=workshop]').waitFor();
}

const next = (page: Page) => page.keyboard.press('Control+Enter');

/** Shows what a closed vote came to. */
async function reveal(page: Page): Promise<void> {
  await page.getByText(strings.steps.vote.closed, { exact: true }).waitFor();
  await next(page);
}

function lastVote(candor: Candor) {
  const work = candor.saved().work['item-5/vote'];
  const vote = work?.kind === 'vote' ? work.votes.at(-1) : undefined;
  if (!vote) throw new Error('no vote in the file');
  return vote;
}

test('killed after ideas: all of them are there, at the same step', async ({ home, start }) => {
  putSession(home, atStep(newSession(6), at.elements));
  const first = await start();
  await openFromHome(first, details.title);
  const field = first.facilitator.getByLabel('Add an idea, then Enter');
  for (const text of OPTIONS) {
    await field.fill(text);
    await first.facilitator.keyboard.press('Enter');
    await expect(first.facilitator.getByRole('button', { name: `Edit “${text}”` })).toBeVisible();
  }
  await first.kill();

  const second = await start();
  await goOn(second);
  await expect(second.facilitator.getByText('3 ideas')).toBeVisible();
  for (const text of OPTIONS) {
    await expect(second.facilitator.getByRole('button', { name: `Edit “${text}”` })).toBeVisible();
  }
});

test('killed amid sealed texts: turns are still taken, texts still sealed and whole', async ({ home, start }) => {
  putSession(home, atStep(newSession(3), at.pretences));
  const first = await start();
  await openFromHome(first, details.title);
  const writing = await openSeat(first);
  await writeTurn(writing, 3, ['Heron text', 'Ibis text']);
  await writeTurn(writing, 1, ['Jackdaw text']);
  await first.kill();

  const second = await start();
  await goOn(second);
  const { facilitator } = second;
  await expect(facilitator.getByText('3 texts in the sealed box')).toBeVisible();
  await expect(facilitator.getByText('2 of 3 have had their turn.')).toBeVisible();
  const seat = await openSeat(second);
  await expect(seat.getByRole('button', { name: /^3/ })).toBeDisabled();
  await writeTurn(seat, 2, ['Kestrel text']);
  await leaveSeat(seat);
  await next(facilitator);
  for (const bird of ['Heron', 'Ibis', 'Jackdaw', 'Kestrel']) {
    await expect(facilitator.getByRole('button', { name: `Edit “${bird} text”` })).toBeVisible();
  }
  expect(sealedFiles(home, sessionId)).toEqual([]);
});

test('killed amid a secret vote: ballots count, seats have voted, and it can be finished', async ({ home, start }) => {
  putSession(home, atOpenVote());
  const first = await start();
  await openFromHome(first, details.title);
  const voting = await openSeat(first);
  await castBallot(voting, 1, [QUEUE, QUEUE, LETTERS]);
  await castBallot(voting, 4, [QUEUE]);
  const changed = cast(at.secretVote, 'v1', 'p5', { [ideaId(MUSIC)]: 2 });
  expect(await ask(voting, 'seat/sit', { participant: 'p5', code: null })).toEqual({ ok: true });
  expect(await send(voting, sessionId, changed)).toMatchObject({ ok: true });
  await first.kill();
  expect(sealedFiles(home, sessionId)).toHaveLength(1);

  const second = await start();
  await goOn(second);
  const { facilitator } = second;
  await expect(facilitator.getByText('3 of 6 have voted').first()).toBeVisible();
  const seat = await openSeat(second);
  for (const number of [1, 4, 5]) {
    await expect(seat.locator('[data-done=true]').filter({ hasText: `Person ${number}` })).toBeVisible();
  }
  await castBallot(seat, 6, [LETTERS]);
  await leaveSeat(seat);
  await goOnTo(facilitator, strings.workshop.closeWithout.votes(2));
  await reveal(facilitator);
  await expect(facilitator.getByText('4 of 6 voted, 7 of 18 dots')).toBeVisible();
  expect(lastVote(second)).toMatchObject({ status: 'closed', tookPart: ['p1', 'p4', 'p5', 'p6'] });
  const dots = lastVote(second).entries.flatMap((entry) =>
    entry.type === 'ballot' ? Object.entries(entry.choices) : [],
  );
  const sum = (text: string) => dots.filter(([id]) => id === ideaId(text)).reduce((all, [, count]) => all + count, 0);
  expect([QUEUE, LETTERS, MUSIC].map(sum)).toEqual([3, 2, 2]);
});

test('killed right after closing: the result stands, and no ballot is left', async ({ home, start }) => {
  putSession(home, atOpenVote());
  const first = await start();
  await openFromHome(first, details.title);
  const ballot = cast(at.secretVote, 'v1', 'p2', { [ideaId(QUEUE)]: 1 });
  expect(await send(first.facilitator, sessionId, ballot)).toMatchObject({ ok: true });
  const close = { type: 'vote/close', at: at.secretVote, voteId: 'v1' };
  expect(await send(first.facilitator, sessionId, close)).toMatchObject({ ok: true });
  await first.kill();
  expect(sealedFiles(home, sessionId)).toEqual([]);

  const second = await start();
  await goOn(second);
  await reveal(second.facilitator);
  await expect(second.facilitator.getByText('1 of 6 voted, 1 of 18 dots')).toBeVisible();
});

test('killed at any moment of closing: still open with its ballots, or closed with them', async ({ home, start }) => {
  test.setTimeout(120_000);
  for (const delay of [0, 2, 5, 10]) {
    putSession(home, atOpenVote());
    const first = await start();
    // After the first kill Home offers the session; before, it lists it.
    await openFromHome(first, details.title);
    for (const seat of ['p1', 'p2', 'p3']) {
      const ballot = cast(at.secretVote, 'v1', seat, { [ideaId(QUEUE)]: 1 });
      expect(await send(first.facilitator, sessionId, ballot)).toMatchObject({ ok: true });
    }
    const close = { type: 'vote/close', at: at.secretVote, voteId: 'v1' };
    void send(first.facilitator, sessionId, close).catch(() => undefined);
    await pause(delay);
    await first.kill();

    const second = await start();
    await goOn(second);
    if (lastVote(second).status === 'open') {
      await expect(second.facilitator.getByText('3 of 6 have voted').first()).toBeVisible();
      await goOnTo(second.facilitator, strings.workshop.closeWithout.votes(3));
    }
    await reveal(second.facilitator);
    await expect(second.facilitator.getByText('3 of 6 voted, 3 of 18 dots')).toBeVisible();
    expect(lastVote(second)).toMatchObject({ status: 'closed', tookPart: ['p1', 'p2', 'p3'] });
    expect(sealedFiles(home, sessionId)).toEqual([]);
    await second.close();
  }
});

test('ended in the ordinary way: nothing is offered, and the session goes on at the same step', async ({
  home,
  start,
}) => {
  putSession(home, atStep(newSession(6), at.elements));
  const first = await start();
  await openFromHome(first, details.title);
  await first.facilitator.getByLabel('Add an idea, then Enter').fill('Kept');
  await first.facilitator.keyboard.press('Enter');
  await expect(first.facilitator.getByRole('button', { name: 'Edit “Kept”' })).toBeVisible();
  await next(first.facilitator);
  await expect(first.facilitator.getByRole('heading', { level: 1 })).toHaveText(/which/i);
  const question = await first.facilitator.getByRole('heading', { level: 1 }).innerText();
  await first.close();

  const second = await start();
  await expect(second.facilitator.getByText(details.title)).toBeVisible();
  await expect(second.facilitator.getByText(strings.home.goOn)).toHaveCount(0);
  await openFromHome(second, details.title);
  await expect(second.facilitator.getByRole('heading', { level: 1 })).toHaveText(question);
  expect(JSON.stringify(second.saved())).toContain('Kept');
});
