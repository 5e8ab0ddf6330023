import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { pretendingNotToKnow } from '@shared/exercises/pretending-not-to-know.exercise';
import { strings } from '../english';
import { ask, send } from '../drive/bridge';
import type { Candor } from '../drive/candor';
import { next } from '../drive/player';
import { atStep, openFromHome, putSession, sealedFiles } from '../drive/prepared';
import { castBallot, leaveSeat, openSeat, writeTurn } from '../drive/seat';
import { test } from '../drive/test';
import { wiretap, type Heard } from '../drive/wiretap';
import { at, newSession } from '../fixtures/session';

const SECRETS = ['Zebra queue is ours', 'Yodel figures polished', 'Xylophone promise broken', 'Walrus card on paper'];
const [ZEBRA = '', YODEL = '', XYLO = ''] = SECRETS;

/** Every line that only the facilitator may see. */
const SCRIPT = [
  ...Object.values(pretendingNotToKnow.script).flat(),
  ...pretendingNotToKnow.traps,
  pretendingNotToKnow.purpose,
  ...pretendingNotToKnow.steps.flatMap(({ say }) => Object.values(say)),
].filter((line): line is string => typeof line === 'string' && line !== '');

const to = (heard: readonly Heard[], role: string) => heard.filter((message) => message.role === role);
const told = (heard: readonly Heard[], words: readonly string[]) =>
  heard.filter(({ json }) => words.some((word) => json.includes(JSON.stringify(word).slice(1, -1))));

/** All keys anywhere in a value. */
const keysIn = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
    : [];

/** Objects anywhere in a value that have a key of this name. */
const having = (value: unknown, key: string): object[] =>
  typeof value === 'object' && value !== null
    ? [...(key in value ? [value] : []), ...Object.values(value).flatMap((inner) => having(inner, key))]
    : [];

const RESULT_KEYS = ['choices', 'entries', 'seatChoices', 'dots', 'rank', 'rows', 'tally', 'total', 'totals'];
const tells = ({ json }: Heard) => keysIn(JSON.parse(json)).filter((key) => RESULT_KEYS.includes(key));

/** Files anywhere in the home that hold one of these texts. */
function filesWith(folder: string, words: readonly string[]): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) =>
      words.some((word) => [word, Buffer.from(word, 'utf16le')].some((as) => readFileSync(path).includes(as))),
    );
}

/** The present views, as main gives them to a window that asks. */
const views = async ({ facilitator }: Candor, ...others: Parameters<typeof ask>[0][]) =>
  Promise.all([facilitator, ...others].map((page) => ask(page, 'session/view', null)));

test.setTimeout(120_000);

test('no window is told an unrevealed text, an open secret ballot, or (the room) the script', async ({
  home,
  start,
}) => {
  const session = atStep(newSession(6), at.pretences);
  putSession(home, session);
  const candor = await start();
  const heard = await wiretap(candor.app);
  const { facilitator } = candor;
  await openFromHome(candor, session.details.title);
  const room = await candor.openRoom();
  const savedText = () => JSON.stringify(candor.saved());

  await test.step('texts in the sealed box', async () => {
    const seat = await openSeat(candor);
    await writeTurn(seat, 4, [ZEBRA, YODEL]);
    expect(await seat.content()).not.toContain(ZEBRA);
    await writeTurn(seat, 2, [XYLO]);
    await leaveSeat(seat);
    await facilitator.getByText('Paper cards', { exact: true }).click();
    await facilitator.getByRole('textbox', { name: /^Card/ }).fill(SECRETS[3] ?? '');
    await facilitator.keyboard.press('Enter');
    await expect(room.getByText('4 thoughts in the sealed box')).toBeVisible();

    const messages = await heard();
    for (const role of ['facilitator', 'room', 'seat']) expect(to(messages, role).length).toBeGreaterThan(0);
    expect(to(messages, 'unknown')).toEqual([]);
    expect(told(messages, SECRETS)).toEqual([]);
    for (const page of [room, facilitator])
      for (const text of SECRETS) expect(await page.content()).not.toContain(text);
    for (const text of SECRETS) expect(savedText()).not.toContain(text);
    const boxes = sealedFiles(home, session.id);
    expect(boxes.map(({ file }) => file)).toEqual(['texts-item-5-pretences.json']);
    expect(filesWith(home.folder, SECRETS)).toEqual([join(home.data, 'sealed', session.id, boxes[0]?.file ?? '')]);
  });

  await test.step('revealed: texts without author, order or time', async () => {
    await facilitator.keyboard.press('Control+Enter');
    for (const text of SECRETS) await expect(room.getByText(text).last()).toBeVisible();
    expect(told(to(await heard(), 'room'), SECRETS).length).toBeGreaterThan(0);
    expect(sealedFiles(home, session.id)).toEqual([]);
    const work = candor.saved().work['item-5/pretences'];
    if (work?.kind !== 'collect') throw new Error('no texts in the file');
    expect(work.ideas.map(({ text }) => text).toSorted()).toEqual(SECRETS.toSorted());
    expect(work.ideas.flatMap((idea) => Object.keys(idea))).toEqual(
      work.ideas.flatMap(() => ['id', 'text', 'fields', 'merged']),
    );
    expect(work.tookPart).toEqual(['p2', 'p4']);
  });

  /* Group, vote; the vote opens as suggested. */
  await next(facilitator, /^Next:/);
  await next(facilitator, /^Next:/);
  await next(facilitator, strings.workshop.next['open-vote']);
  await expect(room.getByText('0 of 6 have voted')).toBeVisible();
  const opened = (await heard()).length;
  const vote = () => {
    const work = candor.saved().work['item-5/vote'];
    const last = work?.kind === 'vote' ? work.votes.at(-1) : undefined;
    if (!last) throw new Error('no vote in the file');
    return last;
  };
  const { id: voteId, options } = vote();
  const idOf = (text: string) => options.find((option) => option.text === text)?.id ?? '';

  await test.step('ballots in the sealed box', async () => {
    const seat = await openSeat(candor);
    /* Neither by seat nor as they come are these in canonical order, whichever ids the options have. */
    await castBallot(seat, 5, [YODEL, YODEL]);
    await castBallot(seat, 1, [XYLO]);
    for (const [participant, choices] of [
      ['p3', { [idOf(ZEBRA)]: 2, [idOf(YODEL)]: 1 }],
      ['p6', { [idOf(ZEBRA)]: 1 }],
    ] as const) {
      const command = { type: 'vote/cast', at: at.secretVote, voteId, participant, choices };
      expect(await ask(seat, 'seat/sit', { participant, code: null })).toEqual({ ok: true });
      expect(await send(seat, session.id, command)).toMatchObject({ ok: true });
    }
    await expect(room.getByText('4 of 6 have voted')).toBeVisible();

    /* A changed mind changes nothing that anybody can see. */
    const before = await views(candor, room, seat);
    const pictures = [await room.content(), candor.saved()];
    await castBallot(seat, 1, [YODEL, YODEL]);
    expect(await views(candor, room, seat)).toEqual(before);
    expect([await room.content(), candor.saved()]).toEqual(pictures);
    await leaveSeat(seat);

    const messages = (await heard()).slice(opened);
    expect(messages.flatMap(tells)).toEqual([]);
    expect(await room.innerText('[data-screen=room]')).not.toMatch(/●|Result/);
    expect(vote()).toMatchObject({ status: 'open', entries: [], tookPart: null });
    const [box, ...others] = sealedFiles(home, session.id);
    expect(others).toEqual([]);
    expect(box?.file).toBe(`vote-${voteId}.json`);
    expect(Object.keys(JSON.parse(box?.text ?? '{}').seats as object).toSorted()).toEqual(['p1', 'p3', 'p5', 'p6']);
  });

  await test.step('closed: totals, and nothing that leads from a seat to a choice', async () => {
    const closing = (await heard()).length;
    await next(facilitator, strings.workshop.closeWithout.votes(2));
    await expect(room.getByText(strings.room.voteClosed)).toBeVisible();
    expect((await heard()).slice(closing).flatMap(tells)).toEqual([]);
    await next(facilitator, strings.workshop.next['reveal-vote']);
    await expect(room.getByText('The line: 2 chosen for 3 places').last()).toBeVisible({ timeout: 15_000 });
    expect(sealedFiles(home, session.id)).toEqual([]);
    const { entries, tookPart, status } = vote();
    expect({ tookPart, status }).toEqual({ tookPart: ['p1', 'p3', 'p5', 'p6'], status: 'closed' });
    const cast = [
      { [idOf(ZEBRA)]: 2, [idOf(YODEL)]: 1 },
      { [idOf(YODEL)]: 2 },
      { [idOf(YODEL)]: 2 },
      { [idOf(ZEBRA)]: 1 },
    ];
    const asText = (choices: object) =>
      JSON.stringify(Object.entries(choices).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    expect(entries.map((entry) => (entry.type === 'ballot' ? asText(entry.choices) : ''))).toEqual(
      cast.map(asText).toSorted(),
    );
    expect(having(candor.saved(), 'choices').flatMap(Object.keys)).toEqual(entries.flatMap(() => ['type', 'choices']));
    const messages = (await heard()).slice(closing).map(({ json }): unknown => JSON.parse(json));
    expect(messages.flatMap((message) => having(message, 'choices'))).toEqual([]);
    expect(messages.flatMap((message) => having(message, 'dots')).length).toBeGreaterThan(0);
    expect(messages.flatMap((message) => having(message, 'dots')).flatMap(Object.keys)).not.toContain('participant');
  });

  const messages = await heard();
  expect(told(to(messages, 'room'), SCRIPT)).toEqual([]);
  expect(told(to(messages, 'seat'), SCRIPT)).toEqual([]);
  expect(told(to(messages, 'facilitator'), SCRIPT).length).toBeGreaterThan(0);
  for (const line of SCRIPT) expect(await room.innerText('body')).not.toContain(line);
});
