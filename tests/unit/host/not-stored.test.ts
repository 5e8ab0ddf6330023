import { existsSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Command } from '@shared/session/commands';
import type { Choices } from '@shared/engines/voting/schema';
import { add, cast, close, ideaId, open, paper, reset, reveal, show, turn } from '../../fixtures/commands';
import { leaksIn, jsonIn } from '../../fixtures/leaks';
import { textsOf } from '../../fixtures/recorded-disk';
import { playRecorded, writtenBefore, type Act } from '../../fixtures/recorded-play';
import { anyOrder, interleaved } from '../../fixtures/any-order';
import { at, people } from '../../fixtures/session';

vi.mock('node:fs/promises', async (original) => {
  const { recordedDisk } = await import('../../fixtures/recorded-disk');
  return recordedDisk(await original());
});

/* Thousands of small files, and nothing here is about the disk itself: in memory, where the system has such a place. */
if (existsSync('/dev/shm')) vi.stubEnv('TMPDIR', '/dev/shm');
vi.setConfig({ testTimeout: 120_000 });

/** Each run of a property plays two votes, or two rounds of texts. */
const PAIRS = { numRuns: 100 };

const options = ['Speed', 'Warmth', 'Choice', 'Answers'];
const ids = options.map(ideaId);
const BUDGET = 3;
const ballot: fc.Arbitrary<Choices> = fc
  .array(fc.constantFrom(...ids), { maxLength: BUDGET })
  .map((dots) => Object.fromEntries(dots.map((id) => [id, 1])));

/** A ballot with its dots put down in another order: every seat sees the options in an order of its own. */
const marked = (choices: Choices): fc.Arbitrary<Choices> =>
  anyOrder(Object.entries(choices)).map((all) => Object.fromEntries(all));

/** What the facilitator does in between, somebody who comes late, and a power cut: the same in every run. */
const between: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<Act[]>('undo', 'redo', 'restart') },
  fc.constantFrom<Act[]>(
    { type: 'participant/add', participant: { id: 'late', name: 'Late', group: '' } },
    { type: 'vote/join', at: at.vote, voteId: 'v1', participant: 'late' },
  ),
  fc
    .constantFrom('we call back.', 'we answer.', 'we ask.')
    .map((text): Command => ({ type: 'define/sentence', at: at.ladder, text })),
);

interface Plan {
  readonly form: 'walk-up' | 'paper' | 'open';
  /** Ballots that count, and those that are replaced or taken back. */
  readonly counted: readonly Choices[];
  readonly replaced: readonly Choices[];
  readonly gaps: readonly (readonly [number, Act])[];
  readonly end: Command;
}

const plans = (...forms: Plan['form'][]): fc.Arbitrary<Plan> =>
  fc
    .record({
      form: fc.constantFrom(...forms),
      /* One paper fewer than people: a mistake is entered before it is taken back. */
      counted: fc.array(ballot, { minLength: 1, maxLength: 5 }),
      replaced: fc.array(ballot, { maxLength: 3 }),
      gaps: fc.array(fc.tuple(fc.nat(20), between), { maxLength: 4 }),
      end: fc.constantFrom<Command[]>(close(at.vote, 'v1'), close(at.vote, 'v1'), reset(at.vote, 'v1')),
    })
    .map((plan) => ({ ...plan, replaced: plan.replaced.slice(0, plan.counted.length) }));

const takeBack: Command = { type: 'vote/paper-undo', at: at.vote, voteId: 'v1' };

/** The ballots of a plan, given to its seats in some way and cast in some order. */
const arranged = ({ form, counted, replaced }: Plan): fc.Arbitrary<Act[]> =>
  fc
    .tuple(fc.tuple(...counted.map(marked)), fc.tuple(...replaced.map(marked)))
    .chain(([final, before]) => (form === 'paper' ? papers(final, before) : seated(final, before)));

const papers = (counted: readonly Choices[], mistaken: readonly Choices[]): fc.Arbitrary<Act[]> =>
  anyOrder([
    ...counted.map((what): Act[] => [paper(at.vote, 'v1', what)]),
    ...mistaken.map((what): Act[] => [paper(at.vote, 'v1', what), takeBack]),
  ]).map((all) => all.flat());

/** A seat's ballot that counts is its last. */
function seated(counted: readonly Choices[], replaced: readonly Choices[]): fc.Arbitrary<Act[]> {
  const seats = people(counted.length);
  return fc
    .tuple(anyOrder(counted), fc.shuffledSubarray(seats, { minLength: replaced.length, maxLength: replaced.length }))
    .chain(([final, changing]) =>
      anyOrder([...seats, ...changing]).map((order) =>
        order.map((seat, index): Act => {
          const first = changing.includes(seat) && order.indexOf(seat) === index;
          const what = first ? replaced[changing.indexOf(seat)] : final[seats.indexOf(seat)];
          return cast(at.vote, 'v1', seat, what ?? {});
        }),
      ),
    );
}

const opening = (form: Plan['form']): Command[] => [
  add(at.elements, ...options),
  open(at.vote, 'v1', form, { budget: BUDGET, present: people(6) }),
];

/** One vote, twice: the same ballots from other seats and in another order. */
const votedTwice = (...forms: Plan['form'][]) =>
  plans(...forms).chain((plan) =>
    fc.tuple(arranged(plan), arranged(plan)).map((both) => ({
      plan,
      runs: both.map(
        (acts) =>
          [
            ...opening(plan.form),
            ...interleaved(acts, plan.gaps),
            plan.end,
            'undo',
            'redo',
            show(at.vote, 'v1'),
            'undo',
            'restart',
          ] as Act[],
      ),
    })),
  );

/** What a ballot is known by, or a count. */
const BALLOT = /"(choices|dots)"|"i-\w+":\d/;
const links = (texts: readonly string[]) => texts.flatMap(jsonIn).flatMap((value) => leaksIn(value, people(6), BALLOT));

/** A number of dots beside an option, however it is quoted. */
const DOTS = /i-(Speed|Warmth|Choice|Answers)\W{1,6}[1-9]/;

describe('a secret vote', () => {
  it('leaves the same bytes beside the box whoever cast which ballot, and whenever: 200 votes, two by two', async () => {
    await fc.assert(
      fc.asyncProperty(votedTwice('walk-up', 'paper'), async ({ plan, runs: [one = [], other = []] }) => {
        const [first, second] = [await playRecorded(one), await playRecorded(other)];
        expect(second.answers.length).toBe(first.answers.length);
        expect(second.left).toEqual(first.left);
        expect(second.trace).toEqual(first.trace);
        for (const [run, steps] of [
          [first, one],
          [second, other],
        ] as const) {
          const end = steps.indexOf(plan.end);
          const all = textsOf(run.outside);
          expect(run.boxed.slice(end).flat()).toEqual([]);
          expect(writtenBefore(run, end).filter((text) => DOTS.test(text))).toEqual([]);
          expect(all.filter((text) => /command-\d/.test(text))).toEqual([]);
          expect(links(all)).toEqual([]);
        }
        /* The ballots were on the disk: in the box. */
        expect(first.inside.some((text) => DOTS.test(text))).toBe(
          plan.counted.concat(plan.replaced).some((what) => Object.keys(what).length > 0),
        );
      }),
      PAIRS,
    );
  });

  it('would be found out by this test: in public, seats stand beside their choices', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(votedTwice('open'), async ({ plan, runs: [one = [], other = []] }) => {
        const [first, second] = [await playRecorded(one), await playRecorded(other)];
        const all = textsOf(first.outside);
        const some = plan.counted.some((what) => Object.keys(what).length > 0);
        if (!some) return;
        expect(links(all).length).toBeGreaterThan(0);
        expect(writtenBefore(first, one.indexOf(plan.end)).some((text) => DOTS.test(text))).toBe(true);
        if (first.trace.join() !== second.trace.join()) found += 1;
      }),
      { numRuns: 20 },
    );
    expect(found).toBeGreaterThan(5);
  });
});

const said = ['hush-1', 'hush-2', 'hush-3', 'hush-4', 'hush-5', 'hush-6', 'hush-7', 'hush-8'];

/** Some turns of one to three texts, and some paper cards, twice: from other people and in another order. */
const writtenTwice = fc
  .record({
    lengths: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }),
    gaps: fc.array(fc.tuple(fc.nat(20), between), { maxLength: 4 }),
    revealed: fc.boolean(),
  })
  .chain(({ lengths, gaps, revealed }) => {
    const seats = people(lengths.length);
    const acts = fc.tuple(anyOrder(said), anyOrder(lengths), anyOrder(seats)).chain(([texts, counts, who]) => {
      let taken = 0;
      const turns = who.map((one, index): Act => {
        const from = taken;
        taken += counts[index] ?? 0;
        return turn(at.pretences, one, ...texts.slice(from, taken));
      });
      return anyOrder([...turns, ...texts.slice(taken).map((text): Act => add(at.pretences, text))]);
    });
    const end: Act[] = revealed ? [reveal(at.pretences), 'undo', 'redo', 'restart'] : ['undo', 'restart'];
    return fc
      .tuple(acts, acts)
      .map((both) => ({ revealed, runs: both.map((one) => [...interleaved(one, gaps), ...end]) }));
  });

describe('an anonymous text', () => {
  it('leaves the same bytes beside the box whoever wrote it, and whenever: 200 rounds, two by two', async () => {
    await fc.assert(
      fc.asyncProperty(writtenTwice, async ({ revealed, runs: [one = [], other = []] }) => {
        const [first, second] = [await playRecorded(one), await playRecorded(other)];
        expect(second.left).toEqual(first.left);
        expect(second.trace).toEqual(first.trace);
        for (const [run, steps] of [
          [first, one],
          [second, other],
        ] as const) {
          const end = steps.findIndex((step) => typeof step === 'object' && step.type === 'collect/reveal');
          const all = textsOf(run.outside);
          const hushed = (text: string) => said.some((words) => text.includes(words));
          expect((revealed ? writtenBefore(run, end) : all).filter(hushed)).toEqual([]);
          /* Ids of drafts, as the seat's window made them, and of commands. */
          expect(all.filter((text) => /i-hush|command-\d/.test(text))).toEqual([]);
          expect(run.boxed.at(-1)?.length).toBe(revealed ? 0 : 1);
          if (revealed) expect(run.boxed.slice(end).flat()).toEqual([]);
          expect(said.every((words) => run.inside.some((text) => text.includes(words)))).toBe(true);
          expect(said.every((words) => all.some((text) => text.includes(words)))).toBe(revealed);
        }
      }),
      PAIRS,
    );
  });
});
