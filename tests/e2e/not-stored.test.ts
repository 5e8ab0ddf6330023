import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import * as fc from 'fast-check';
import { SealedEntry } from '@shared/kinds/sealed-box';
import { strings } from '../english';
import { inCanonicalOrder } from '@shared/engines/voting/rules';
import type { Choices } from '@shared/engines/voting/schema';
import { ask, send } from '../drive/bridge';
import { readSaved, type Candor } from '../drive/candor';
import { next } from '../drive/player';
import { atStep, putSession, sealedFiles } from '../drive/prepared';
import { filesWith, scan, type Scanned } from '../drive/scan';
import { castBallot, openSeat, writeTurn } from '../drive/seat';
import { showStage } from '../drive/staged';
import { test } from '../drive/test';
import { open } from '../fixtures/commands';
import { leaksIn, jsonIn } from '../fixtures/leaks';
import { at, newSession } from '../fixtures/session';

const PEOPLE = 3;
const ROUNDS = 5;
const seats = [1, 2, 3];

/** Who comes to the seat in which order, who has voted before and changes their mind, and which of three options each gives a dot. */
const round = fc.record({
  order: fc.shuffledSubarray(seats, { minLength: PEOPLE, maxLength: PEOPLE }),
  changesMind: fc.constantFrom(...seats),
  dots: fc.tuple(...seats.map(() => fc.array(fc.nat(2), { maxLength: 3 }).map((all) => [...new Set(all)]))),
});
type Round = typeof round extends fc.Arbitrary<infer R> ? R : never;

/** Ids and words of one session by which a choice or a text could be told. */
interface Marks {
  readonly persons: readonly string[];
  readonly texts: readonly string[];
  readonly options: readonly string[];
  /** Ids that the drafts had, and that must be gone with them. */
  readonly drafts: readonly string[];
  /** When the first and the last secret was put into the box. */
  readonly between: readonly (readonly [first: number, last: number])[];
}

const MOMENT = /\d{4}-\d\d-\d\dT[\d:.]+Z|(?<!\d)1[6-9]\d{11}(?!\d)/g;
const momentsIn = (text: string): number[] => (text.match(MOMENT) ?? []).map((one) => Number(one) || Date.parse(one));

/** Whatever in these files leads from a seat to what was said or chosen there, in words. Nothing, if all is well. */
function leaks(files: readonly Scanned[], { persons, texts, options, drafts, between }: Marks): string[] {
  const tells = new RegExp([...texts, '"(choices|dots)":', ...options.map((id) => `"${id}":\\d`)].join('|'));
  return [
    ...filesWith(files, drafts).map((path) => `the id of a draft in ${path}`),
    ...files.flatMap(({ path, text }) => {
      const values = jsonIn(text);
      const known = filesWith([{ path, text }], [...texts, ...options]).length > 0;
      return [
        ...(known && values.length === 0 ? [`words or ids of the session in ${path}`] : []),
        ...values.flatMap((value) => leaksIn(value, persons, tells)).map((link) => `${path}: ${JSON.stringify(link)}`),
        ...between.flatMap(([first, last]) =>
          momentsIn(text)
            .filter((moment) => moment > first && moment < last)
            .map((moment) => `the time of a secret in ${path}: ${moment}`),
        ),
      ];
    }),
  ];
}

/** What a leak would look like: by value, by id, by time, and in a file that only Chromium can read. */
const planted = ({ persons, texts, drafts, between }: Marks): Scanned[] =>
  [
    JSON.stringify({ log: [{ seat: persons[0], cast: { choices: {} } }] }),
    JSON.stringify({ [persons[1] ?? '']: [texts[1]] }),
    JSON.stringify({ ideas: [{ id: drafts[0] }] }),
    JSON.stringify({ castAt: new Date((between[0]?.[0] ?? 0) + 1).toISOString() }),
    `\x01\x02${(texts[0] ?? '').split('').join('\0')}\x03`,
  ].map((text, index) => ({ path: `planted-${index}`, text }));

/** The seat's window, */
async function atTheSeat(candor: Candor, work: (seat: Page) => Promise<void>): Promise<readonly [number, number]> {
  const seat = await openSeat(candor);
  const first = Date.now();
  await work(seat);
  const last = Date.now();
  await ask(candor.facilitator, 'windows/seat', { to: 'close' });
  return [first, last];
}

test.setTimeout(180_000);

test('of five secret votes and five rounds of anonymous texts nothing stays but the outcome, in any file of the app', async ({
  home,
  start,
}) => {
  const seed = Date.now();
  test.info().annotations.push({ type: 'seed', description: String(seed) });
  const candor = await start();
  const { facilitator } = candor;
  const all: Marks[] = [];

  const play = async (number: number, { order, changesMind, dots }: Round): Promise<Marks> => {
    const form = number % 3 === 2 ? 'paper' : 'walk-up';
    const fresh = newSession(PEOPLE);
    const session = {
      ...atStep(fresh, at.pretences),
      id: `round-${number}`,
      participants: fresh.participants.map((one) => ({ ...one, id: `person-${number}-${one.seat}` })),
    };
    const persons = session.participants.map(({ id }) => id);
    const texts = seats.map((seat) => `Hush ${number} ${'XYZ'[seat - 1] ?? ''}`);
    const file = `round-${number}.candor.json`;
    putSession(home, session, file);
    await showStage(candor, session);

    const written = await atTheSeat(candor, async (seat) => {
      for (const who of order) await writeTurn(seat, who, [texts[who - 1] ?? '']);
    });
    const box = SealedEntry.parse(JSON.parse(sealedFiles(home, session.id)[0]?.text ?? ''));
    const drafts = box.type === 'texts' ? box.ideas.map(({ id }) => id) : [];
    expect(drafts).toHaveLength(PEOPLE);
    const sealedText = `sealed/${session.id}/texts-item-5-pretences.json`;
    expect(filesWith(scan(home), texts).map((path) => path.slice(-sealedText.length))).toEqual([sealedText]);
    await next(facilitator, strings.workshop.next['reveal-texts']);
    await next(facilitator, /^Next:/);
    await next(facilitator, /^Next:/);

    const command = open(at.secretVote, `vote-${number}`, form, { budget: 3, stacking: false, present: [...persons] });
    expect(await send(facilitator, session.id, command)).toMatchObject({ ok: true });
    const vote = () => {
      const work = readSaved(join(home.sessions, file)).work[`${at.secretVote.item}/${at.secretVote.step}`];
      const last = work?.kind === 'vote' ? work.votes.at(-1) : undefined;
      if (!last) throw new Error('there is no vote');
      return last;
    };
    const { voted, ballots } = strings.steps.vote;
    await facilitator.getByText((form === 'paper' ? ballots : voted)(0, PEOPLE), { exact: true }).waitFor();
    const { options } = vote();
    const ballot = (who: number) => dots[who - 1]?.map((index) => options[index]?.text ?? '') ?? [];
    let cast: readonly [number, number];
    if (form === 'paper') {
      const first = Date.now();
      const field = facilitator.getByLabel(strings.steps.vote.paperLabel);
      for (const [index, who] of order.entries()) {
        await field.fill(dots[who - 1]?.map((option) => option + 1).join(' ') ?? '');
        await field.press('Enter');
        await facilitator.getByText(ballots(index + 1, PEOPLE), { exact: true }).waitFor();
      }
      cast = [first, Date.now()];
    } else {
      cast = await atTheSeat(candor, async (seat) => {
        await castBallot(seat, changesMind, [options[1]?.text ?? '']);
        for (const who of order) await castBallot(seat, who, ballot(who));
      });
    }
    expect(vote()).toMatchObject({ status: 'open', entries: [], tookPart: null });
    const marks = { persons, texts, options: options.map(({ id }) => id), drafts, between: [written, cast] };
    const besideTheBox = scan(home).filter(({ path }) => !path.includes('/sealed/'));
    expect(leaks(besideTheBox, marks)).toEqual([]);
    const counted = besideTheBox.filter(({ text }) =>
      marks.options.some((id) => new RegExp(`${id}\\W{1,6}[1-9]`).test(text)),
    );
    expect(counted).toEqual([]);

    await next(facilitator, strings.workshop.next['close-vote']);
    await next(facilitator, strings.workshop.next['reveal-vote']);
    expect(sealedFiles(home, session.id)).toEqual([]);
    const chosen = seats.map((who): Choices =>
      Object.fromEntries((dots[who - 1] ?? []).map((index) => [marks.options[index], 1])),
    );
    expect(vote().entries).toEqual(inCanonicalOrder(chosen).map((choices) => ({ type: 'ballot', choices })));
    expect(vote().tookPart).toEqual(form === 'paper' ? null : persons);
    return marks;
  };

  for (const [number, one] of fc.sample(round, { numRuns: ROUNDS, seed }).entries()) {
    const marks = await test.step(`round ${number}`, () => play(number, one));
    all.push(marks);
    for (const leak of planted(marks)) expect(leaks([leak], marks)).not.toEqual([]);
    expect(leaks(scan(home), marks)).toEqual([]);
  }
  await candor.close();
  const left = scan(home);
  for (const marks of all) expect(leaks(left, marks)).toEqual([]);
  expect(left.filter(({ path }) => path.includes('/sealed/'))).toEqual([]);
  /* The scan sees what is there: the texts, in the sessions' files. */
  for (const { texts } of all) expect(filesWith(left, texts).length).toBeGreaterThan(0);
});
