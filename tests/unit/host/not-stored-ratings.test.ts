import { existsSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { add } from '../../fixtures/commands';
import { answer, closeRating, secretRating, sheet } from '../../fixtures/method-commands';
import { textsOf } from '../../fixtures/recorded-disk';
import { withOnly, playRecorded, type Act } from '../../fixtures/recorded-play';
import { method, methodSession, people } from '../../fixtures/session';
import { anyOrder, interleaved } from '../../fixtures/any-order';

vi.mock('node:fs/promises', async (original) => {
  const { recordedDisk } = await import('../../fixtures/recorded-disk');
  return recordedDisk(await original());
});

/* Thousands of small files, and nothing here is about the disk itself: in memory, where the system has such a place. */
if (existsSync('/dev/shm')) vi.stubEnv('TMPDIR', '/dev/shm');
vi.setConfig({ testTimeout: 120_000 });

/** Each run of the property plays two ratings. */
const PAIRS = { numRuns: 100 };

type Sheet = Readonly<Record<string, number>>;
const rated = fc.dictionary(fc.constantFrom('trusted', 'decide', 'family'), fc.integer({ min: 0, max: 4 }), {
  minKeys: 1,
  noNullPrototype: true,
});
const ROOM = 11;
const FIRST_GROUP = 5;

/** Eleven people in two groups; whoever comes late is of neither. */
const ratedRoom = withOnly(
  {
    ...methodSession(ROOM),
    participants: methodSession(ROOM).participants.map((one, index) => ({
      ...one,
      group: index < FIRST_GROUP ? 'leader' : 'front line',
    })),
  },
  method.secret,
);

const betweenSheets: fc.Arbitrary<Act> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<Act[]>('undo', 'redo', 'restart') },
  fc.constantFrom<Act[]>(
    { type: 'participant/add', participant: { id: 'late', name: 'Late', group: '' } },
    { type: 'rate/join', at: method.secret, ratingId: 'r1', participant: 'late' },
    add(method.promises, 'we call back.'),
  ),
);

/** The same sheets from other seats (of the same group, as groups are kept where they are large enough), in another order. */
function ratedOnce(
  form: 'walk-up' | 'paper',
  counted: readonly Sheet[],
  replaced: readonly Sheet[],
): fc.Arbitrary<Act[]> {
  if (form === 'paper')
    return anyOrder([
      ...counted.map((what): Act[] => [{ type: 'rate/paper', at: method.secret, ratingId: 'r1', sheet: sheet(what) }]),
      ...replaced.map((what): Act[] => [
        { type: 'rate/paper', at: method.secret, ratingId: 'r1', sheet: sheet(what) },
        { type: 'rate/paper-undo', at: method.secret, ratingId: 'r1' },
      ]),
    ]).map((all) => all.flat());
  const seats = people(counted.length);
  return fc
    .tuple(
      anyOrder(counted.slice(0, FIRST_GROUP)),
      anyOrder(counted.slice(FIRST_GROUP)),
      anyOrder(seats),
      anyOrder(seats),
    )
    .map(([leaders, others, order, changing]) => {
      const final = [...leaders, ...others];
      const before = new Map(replaced.map((what, index) => [changing[index] ?? '', what]));
      return [
        ...[...before].map(([seat, what]) => answer('r1', seat, what)),
        ...order.map((seat) => answer('r1', seat, final[seats.indexOf(seat)] ?? {})),
      ];
    });
}

/** One secret rating, twice. */
const ratedTwice = fc
  .record({
    form: fc.constantFrom('walk-up' as const, 'walk-up' as const, 'paper' as const),
    counted: fc.array(rated, { minLength: 3, maxLength: ROOM - 1, size: 'max' }),
    replaced: fc.array(rated, { maxLength: 3 }),
    gaps: fc.array(fc.tuple(fc.nat(20), betweenSheets), { maxLength: 4 }),
  })
  .chain(({ form, counted, replaced, gaps }) => {
    const acts = ratedOnce(form, counted, replaced.slice(0, counted.length));
    return fc.tuple(acts, acts).map((both) => ({
      kept: ['trusted', 'decide', 'family'].some((item) => counted.filter((what) => item in what).length >= 5),
      runs: both.map((one): Act[] => [
        secretRating('r1', form, ROOM),
        ...interleaved(one, gaps),
        closeRating('r1'),
        'undo',
        'redo',
        'restart',
      ]),
    }));
  });

/** An answer to one item, as a sheet has it: a number, where what is kept has a list of counts. */
const ANSWER = /(trusted|decide|family)[^\w[]{1,4}[0-4]/;

describe('a secret rating', () => {
  it('leaves the same bytes beside the box whoever handed in which sheet, and whenever: 200 rounds, two by two', async () => {
    await fc.assert(
      fc.asyncProperty(ratedTwice, async ({ kept, runs: [one = [], other = []] }) => {
        const [first, second] = [await playRecorded(one, ratedRoom), await playRecorded(other, ratedRoom)];
        expect(second.left).toEqual(first.left);
        expect(second.trace).toEqual(first.trace);
        for (const [run, steps] of [
          [first, one],
          [second, other],
        ] as const) {
          const end = steps.findIndex((step) => typeof step === 'object' && step.type === 'rate/close');
          const all = textsOf(run.outside);
          expect(run.boxed.slice(end).flat()).toEqual([]);
          expect(all.filter((text) => ANSWER.test(text))).toEqual([]);
          expect(all.filter((text) => /command-\d/.test(text))).toEqual([]);
          expect(run.inside.some((text) => ANSWER.test(text))).toBe(true);
        }
        /* The histograms are there to be compared, or nothing is. */
        expect(textsOf(first.outside).some((text) => /(trusted|decide|family)\W{1,3}\[/.test(text))).toBe(kept);
      }),
      PAIRS,
    );
  });
});
