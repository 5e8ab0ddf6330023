import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import type { Rating } from '@shared/kinds/rate/schema';
import type { Command } from '@shared/session/commands';
import { answer, closeRating, secretRating, sheet } from '../../../fixtures/method-commands';
import { attemptMerge, roomsFrom } from '../../../fixtures/breakout-rooms';
import { method, methodSession, people } from '../../../fixtures/session';
import { Workshop } from '../../../fixtures/workshop';

const items = ['trusted', 'decide', 'family'] as const;
const LEAST = 5;
const sheets = fc.dictionary(fc.constantFrom(...items), fc.integer({ min: 0, max: 4 }), { noNullPrototype: true });

/** One secret rating: who answers what, in which form. */
interface Round {
  readonly form: 'walk-up' | 'paper';
  readonly sheets: readonly (readonly [seat: number, answers: Record<string, number>])[];
}
const round: fc.Arbitrary<Round> = fc.record({
  form: fc.constantFrom('walk-up' as const, 'paper' as const),
  sheets: fc.array(fc.tuple(fc.integer({ min: 0, max: 11 }), sheets), { maxLength: 14, size: 'max' }),
});

/** Twelve people in groups that chance made. */
function room(groups: readonly string[]): Workshop {
  const session = methodSession(12);
  const participants = session.participants.map((one, index) => ({ ...one, group: groups[index] ?? '' }));
  return new Workshop({ ...session, participants });
}

const commands = (ratingId: string, { form, sheets: cast }: Round): Command[] => [
  secretRating(ratingId, form, 12),
  ...cast.map(([seat, answers]): Command =>
    form === 'walk-up'
      ? answer(ratingId, `p${seat + 1}`, answers)
      : { type: 'rate/paper', at: method.secret, ratingId, sheet: sheet(answers) },
  ),
];

/** All that leaves the host. */
const leaving = (held: Workshop) =>
  JSON.stringify([held.session.work, held.go(method.secret).views(), buildPlan(held.session), held.undoStack]);

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** Who answered, under the ids they had before any merge. */
const takers = ({ tookPart, present }: Rating): string[] =>
  (tookPart ?? present).map((id) => id.replace(/^room-\d-/, ''));

/** Between one round and another, or the sum of rounds that nobody answered twice, lie nobody's answers or those of five. */
function tellNobody(kept: readonly Rating[]): void {
  const sums = kept.reduce<string[][]>((known, rating) => {
    const own = takers(rating);
    const apart = known.filter((one) => !one.some((id) => own.includes(id)));
    return [...known, own, ...apart.map((one) => [...one, ...own])];
  }, []);
  for (const one of kept.map(takers))
    for (const other of sums) {
      const different = [...one.filter((id) => !other.includes(id)), ...other.filter((id) => !one.includes(id))].length;
      expect(different === 0 || different >= LEAST).toBe(true);
    }
}

describe('secret ratings, held as often as anybody likes', () => {
  it('never give away what fewer than five said: per item, per group, or between two rounds', () => {
    fc.assert(
      fc.property(
        fc.array(round, { minLength: 1, maxLength: 4 }),
        fc.array(fc.constantFrom('leader', 'front line', ''), { minLength: 12, maxLength: 12 }),
        (rounds, groups) => {
          const held = room(groups);
          for (const [index, one] of rounds.entries()) {
            for (const command of commands(`s${index}`, one)) held.attempt(command);
            held.apply(closeRating(`s${index}`));
          }
          const { ratings } = held.work(method.secret, 'rate');
          for (const rating of ratings) {
            expect(rating.sheets).toBeUndefined();
            const histograms = [rating.counts, ...(rating.groups ?? []).map(({ counts }) => counts)];
            for (const counts of histograms)
              for (const histogram of Object.values(counts)) expect(sum(histogram)).toBeGreaterThanOrEqual(LEAST);
            /* What is in the whole and in no group must be nobody’s, or five people’s. */
            for (const [item, histogram] of rating.groups?.length ? Object.entries(rating.counts) : []) {
              const known = rating.groups?.filter(({ counts }) => counts[item]) ?? [];
              if (known.length === 0) continue;
              const rest = sum(histogram) - sum(known.map(({ counts }) => sum(counts[item] ?? [])));
              expect(rest === 0 || rest >= LEAST).toBe(true);
            }
          }
          tellNobody(ratings.filter(({ withheld }) => !withheld));
          expect(held.box).toEqual({});
        },
      ),
      { numRuns: 300 },
    );
  });

  it('look the same from outside whatever is in the box, until they are closed', () => {
    fc.assert(
      fc.property(round, sheets, (one, other) => {
        const swapped = { ...one, sheets: one.sheets.map(([seat]) => [seat, other] as const) };
        const [before, after] = [one, swapped].map((way) => {
          const held = room([]);
          for (const command of commands('s1', way)) held.attempt(command);
          return leaving(held);
        });
        expect(after).toBe(before);
      }),
      { numRuns: 200 },
    );
  });

  it('close with nothing of the order in which people came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(people(12), { minLength: 12 }), (order) => {
        const closed = (seats: readonly string[]) =>
          leaving(
            room([]).apply(
              secretRating('s1', 'walk-up', 12),
              ...seats.map((seat) => answer('s1', seat, { trusted: Number(seat.slice(1)) % 5, decide: 1 })),
              closeRating('s1'),
            ),
          );
        expect(closed(order)).toBe(closed(people(12)));
      }),
      { numRuns: 60 },
    );
  });
});

describe('secret ratings of breakout rooms, merged', () => {
  it('leave nothing of a room in which nearly the same people answered as in another', () => {
    const held = (ratingId: string, from: number): Command[] => [
      secretRating(ratingId, 'walk-up', 12),
      ...people(6)
        .slice(from)
        .map((person) => answer(ratingId, person, { trusted: 1 })),
      closeRating(ratingId),
    ];
    const merged = attemptMerge(roomsFrom([], [held('s1', 0), held('s2', 1)], methodSession(12)));
    if ('refused' in merged) throw new Error(merged.refused);
    const work = merged.session.work[`${method.secret.item}/${method.secret.step}`];
    expect(work).toMatchObject({ ratings: [{ withheld: null }, { withheld: 'too-close', counts: {} }] });
    expect(merged.conflicts.map(({ kind }) => kind)).toContain('too-close');
  });

  it('leave nothing of a room that makes up, with a room before it, nearly all who answered together in a third', () => {
    const by = (ratingId: string, who: readonly string[]): Command[] => [
      secretRating(ratingId, 'walk-up', 12),
      ...who.map((person) => answer(ratingId, person, { trusted: 1 })),
      closeRating(ratingId),
    ];
    const all = people(12);
    const parted = [by('s1', all.slice(0, 5)), by('s2', all), by('s3', all.slice(5, 10))];
    const merged = attemptMerge(roomsFrom([], parted, methodSession(12)));
    if ('refused' in merged) throw new Error(merged.refused);
    const work = merged.session.work[`${method.secret.item}/${method.secret.step}`];
    const own = work?.kind === 'rate' ? work.ratings.filter(({ rooms }) => !rooms) : [];
    expect(own.map(({ withheld }) => withheld ?? null)).toEqual([null, null, 'too-close']);
    expect(own[2]?.counts).toEqual({});
  });

  const rounds = fc.array(round, { minLength: 1, maxLength: 2 });

  it('stay as safe as they were: the merged file holds sums of what each room kept, and nothing between rooms', () => {
    let sums = 0;
    fc.assert(
      fc.property(fc.array(rounds, { minLength: 2, maxLength: 3 }), (rooms) => {
        const parted = rooms.map((held, place) =>
          held.flatMap((one, index) => [...commands(`s${place}-${index}`, one), closeRating(`s${place}-${index}`)]),
        );
        const given = roomsFrom([], parted, methodSession(12));
        const merged = attemptMerge(given);
        if ('refused' in merged) return;
        const work = merged.session.work[`${method.secret.item}/${method.secret.step}`];
        const ratings = work?.kind === 'rate' ? work.ratings : [];
        for (const rating of ratings) {
          expect(rating.sheets).toBeUndefined();
          if (rating.withheld) expect(rating).toMatchObject({ counts: {}, tookPart: null, answered: null });
          for (const counts of [rating.counts, ...(rating.groups ?? []).map((group) => group.counts)])
            for (const histogram of Object.values(counts)) expect(sum(histogram)).toBeGreaterThanOrEqual(LEAST);
        }
        tellNobody(ratings.filter(({ withheld, rooms: added }) => !withheld && !added));
        for (const whole of ratings.filter(({ rooms: added }) => added)) {
          sums += 1;
          const parts = whole.rooms?.map((id) => ratings.findLast((one) => one.room === id && !one.withheld));
          for (const item of items) {
            const histograms = (parts ?? []).flatMap((part) => (part?.counts[item] ? [part.counts[item]] : []));
            const added = histograms[0]?.map((_, value) => histograms.reduce((all, one) => all + (one[value] ?? 0), 0));
            expect(whole.counts[item]).toEqual(added);
          }
        }
        /* A room's own file says all that the merged one says of that room. */
        for (const {
          room: { id: of },
          session,
        } of given) {
          const own = session.work[`${method.secret.item}/${method.secret.step}`];
          const known = own?.kind === 'rate' ? own.ratings.map(({ counts }) => JSON.stringify(counts)) : [];
          for (const { counts, withheld } of ratings.filter((one) => one.room === of))
            if (!withheld) expect(known).toContain(JSON.stringify(counts));
        }
      }),
      { numRuns: 200 },
    );
    expect(sums).toBeGreaterThan(5);
  });
});
