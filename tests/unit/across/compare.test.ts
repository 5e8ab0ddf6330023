import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart } from '@shared/across/too-close';
import { compareSessions } from '@shared/across/compare';
import type { ComparedTable } from '@shared/across/model';
import type { Session } from '@shared/session/schema/session';
import { add, cast, ideaId, open } from '../../fixtures/commands';
import { answer, closeRating, rated, secretRating } from '../../fixtures/method-commands';
import { at, methodSession } from '../../fixtures/session';
import { Workshop, workshop } from '../../fixtures/workshop';
import { strings } from '../../english';

const asks = methodSession().exercises['how-it-feels-to-work-here']?.steps.find(({ kind }) => kind === 'rate');
const fixed = asks?.kind === 'rate' && asks.items.take === 'fixed' ? asks.items.items : [];
const ITEMS = fixed.map(({ id }) => id);
type Sheet = Record<string, number>;

const later = (session: Session, id = 'later'): Session => ({
  ...session,
  id,
  details: { ...session.details, date: '2027-02-01' },
});

/** One secret rating by as many people as there are sheets; `prefix`: their names, or nobody has one. */
function asked(sheets: readonly Sheet[], prefix = ''): Session {
  const session = methodSession(20);
  const participants = session.participants.map((one) => ({ ...one, name: prefix && `${prefix} ${one.seat}` }));
  return new Workshop({ ...session, participants }).apply(
    secretRating('s', 'walk-up', 20),
    ...sheets.map((sheet, index) => answer('s', `p${index + 1}`, sheet)),
    closeRating('s'),
  ).session;
}

const full = (value: number): Sheet => Object.fromEntries(ITEMS.map((id) => [id, value]));
const times = (count: number, value: number) => Array.from({ length: count }, () => full(value));
const ratingIn = (one: Session, other: Session) => {
  const exercise = compareSessions(strings, one, other).exercises.find(({ id }) => id === 'how-it-feels-to-work-here');
  return { exercise, table: exercise?.tables.find(({ caption }) => !caption.startsWith('How much')) };
};
const shown = (table: ComparedTable | undefined) => table?.rows.filter(({ withheld }) => withheld === null) ?? [];

describe('two sessions side by side', () => {
  it('stand with the earlier one first, whichever is asked for, and have only what both ran', () => {
    const before = workshop(add(at.elements, 'Speed')).session;
    const after = later(workshop(add(at.elements, 'Speed', 'Ease')).session);
    const { sides, exercises } = compareSessions(strings, after, before);
    expect(sides.map(({ date }) => date)).toEqual(['2026-11-19', '2027-02-01']);
    expect(exercises.map(({ id }) => id)).toEqual(['pick-the-elements']);
    expect(exercises[0]?.tables[0]?.rows).toMatchObject([{ said: ['1', '2'], change: '+1' }]);
    expect(compareSessions(strings, before, asked(times(5, 1))).exercises).toEqual([]);
  });

  it('match what was voted on by its words, and say who moved up and what only one has', () => {
    const vote = (others: readonly string[], best: string): Session => {
      const texts = ['Speed', ...others];
      return workshop(
        add(at.elements, ...texts),
        open(at.vote, 'v', 'open'),
        cast(at.vote, 'v', 'p1', { [ideaId(best)]: 2 }),
        cast(at.vote, 'v', 'p2', { [ideaId('Speed')]: 1 }),
        { type: 'vote/close', at: at.vote, voteId: 'v' },
        { type: 'vote/reveal', at: at.vote, voteId: 'v' },
      ).session;
    };
    const [exercise] = compareSessions(
      strings,
      vote(['Ease', 'Old'], 'Ease'),
      later(vote(['ease', 'New'], 'Speed')),
    ).exercises;
    const table = exercise?.tables.find(({ caption }) => caption.includes('place in the vote'));
    expect(table?.rows.map((row) => [row.text, 'change' in row && row.change])).toContainEqual(['Speed', 'up 1']);
    expect(table?.only).toEqual([['Old'], ['New']]);
  });

  it('tell a gap from a gap', () => {
    const session = new Workshop(methodSession()).apply(...rated).session;
    const basics = compareSessions(strings, session, later(session)).exercises.find(
      ({ id }) => id === 'basics-and-beyond',
    );
    expect(basics?.tables.at(-1)?.rows).toContainEqual(
      expect.objectContaining({ text: 'Bill', said: ['3.5', '3.5'], change: '0' }),
    );
  });

  it('show a secret rating where both have enough answers and cannot be told apart by a few', () => {
    const { exercise, table } = ratingIn(asked(times(6, 1)), later(asked(times(6, 3))));
    expect(exercise?.findings).not.toBeNull();
    expect(shown(table)).toHaveLength(ITEMS.length);
    expect(shown(table)[0]).toMatchObject({ said: ['2.0 ± 0.0', '4.0 ± 0.0'], change: '+2.0' });
    expect(shown(ratingIn(asked(times(6, 1)), later(asked(times(11, 3)))).table)).toHaveLength(ITEMS.length);
  });

  it('know people by their names: one who came for another withholds it', () => {
    const before = asked(times(6, 1), 'Person');
    const swapped = later({
      ...before,
      participants: before.participants.map((one) => (one.id === 'p1' ? { ...one, name: 'Somebody else' } : one)),
    });
    expect(ratingIn(before, swapped).table?.withheld).toBe('too-close');
    expect(ratingIn(before, later(asked(times(6, 2), 'Other'))).table?.withheld).toBeNull();
  });
});

const sheets = (least: number, most: number) =>
  fc.array(fc.dictionary(fc.constantFrom(...ITEMS), fc.integer({ min: 0, max: 4 }), { noNullPrototype: true }), {
    minLength: least,
    maxLength: most,
    size: 'max',
  });
const answering = (all: readonly Sheet[], item: string) => all.filter((sheet) => sheet[item] !== undefined).length;

describe('no secret is given away', () => {
  it('by what a few said aloud in the other session, either', () => {
    const round = (secret: boolean, count: number) => ({ secret, count, names: null });
    expect(apart(round(true, 8), round(false, 3))).toBe('too-few');
    expect(apart(round(false, 9), round(true, 8))).toBe('too-close');
    expect(apart(round(false, 9), round(false, 8))).toBeNull();
  });

  it('by two of one name, who are two people', () => {
    const round = (...names: readonly string[]) => ({ secret: true, count: names.length, names });
    const rest = ['b', 'c', 'd', 'e'];
    expect(apart(round('anna', 'anna', ...rest), round('anna', 'tom', ...rest))).toBe('too-close');
    expect(apart(round('anna', 'tom', 'tom', ...rest), round('anna', 'anna', 'tom', ...rest))).toBe('too-close');
    expect(apart(round('anna', 'anna', ...rest), round('anna', 'anna', ...rest))).toBeNull();
  });

  it('whoever answered what: a row is shown only of five or more in both, and never where a few are the difference', () => {
    fc.assert(
      fc.property(sheets(1, 20), sheets(1, 20), (before, after) => {
        const { table } = ratingIn(asked(before), later(asked(after)));
        const byFew = (a: number, b: number) => a !== b && Math.abs(a - b) < 5;
        const rows = table?.rows ?? [];
        for (const { text, withheld } of rows) {
          if (withheld !== null) continue;
          const id = fixed.find((one) => one.text === text)?.id ?? '';
          const [then, now] = [answering(before, id), answering(after, id)];
          expect(Math.min(then, now)).toBeGreaterThanOrEqual(5);
          expect(byFew(then, now) || byFew(before.length, after.length)).toBe(false);
        }
        if (byFew(before.length, after.length) || Math.min(before.length, after.length) < 5) expect(rows).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('one person answering otherwise changes nothing where rooms differ by a few, or are under five', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 20, maxLength: 20 }),
        fc.integer({ min: 0, max: 4 }),
        (size, more, first, given, other) => {
          const one = given.slice(0, size).map(full);
          const more1 = given.slice(0, size + more).map(full);
          const changed = [full(other), ...(first ? one : more1).slice(1)];
          const side = (a: readonly Sheet[], b: readonly Sheet[]) =>
            compareSessions(strings, asked(a), later(asked(b)));
          expect(first ? side(changed, more1) : side(one, changed)).toEqual(side(one, more1));
        },
      ),
      { numRuns: 40 },
    );
  });
});
