import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOfNew } from '@shared/agenda/place';

const NONE: ReadonlySet<string> = new Set();
const row = (id: string, exercise = id) => ({ id, exercise, left: false });
const day = [row('o', 'opening'), row('p', 'pick-the-elements'), row('c', 'check-out')];

describe('where a block goes that is added', () => {
  it('is before the check-out where no place was chosen, also past what was put behind it', () => {
    expect(placeOfNew(day, null, NONE)).toBe('c');
    expect(placeOfNew([...day, row('l', 'lunch')], null, NONE)).toBe('c');
  });

  it('is before the action plan where that comes right before the check-out: it acts on all that was found', () => {
    const acts = [...day.slice(0, 2), row('a', 'action-plan'), row('c', 'check-out')];
    expect(placeOfNew(acts, null, NONE)).toBe('a');
    expect(placeOfNew(acts, null, new Set(['o', 'p', 'a']))).toBe('c');
    expect(placeOfNew(acts, { id: 'a' }, NONE)).toBe('c');
    expect(placeOfNew(acts.toSpliced(2, 1, { ...row('a', 'action-plan'), left: true }), null, NONE)).toBe('c');
    expect(placeOfNew([row('a', 'action-plan'), ...day], null, NONE)).toBe('c');
  });

  it('is the end where there is no check-out, or nothing at all', () => {
    expect(placeOfNew(day.slice(0, 2), null, NONE)).toBeNull();
    expect(placeOfNew([], null, NONE)).toBeNull();
  });

  it('is after the block that was chosen', () => {
    expect(placeOfNew(day, { id: 'o' }, NONE)).toBe('p');
    expect(placeOfNew(day, { id: 'p' }, NONE)).toBe('c');
    expect(placeOfNew([...day, row('l', 'lunch')], { id: 'l' }, NONE)).toBeNull();
  });

  it('is before the check-out also from the check-out itself: who tabs through the agenda ends there', () => {
    expect(placeOfNew(day, { id: 'c' }, NONE)).toBe('c');
  });

  it('is after the check-out once the room is there, or where it is left out', () => {
    expect(placeOfNew(day, { id: 'c' }, new Set(['o', 'p', 'c']))).toBeNull();
    expect(placeOfNew(day, null, new Set(['o', 'p', 'c']))).toBeNull();
    expect(placeOfNew([row('o'), { ...row('c', 'check-out'), left: true }], null, NONE)).toBeNull();
  });

  it('is where the one before went, as long as the host is still at that', () => {
    expect(placeOfNew(day, { id: 'new', before: 'p' }, NONE)).toBe('p');
    expect(placeOfNew([row('o')], { id: 'new', before: null }, NONE)).toBeNull();
    /* What it stood before is gone meanwhile. */
    expect(placeOfNew(day, { id: 'new', before: 'gone' }, NONE)).toBe('c');
    expect(placeOfNew(day, { id: 'gone' }, NONE)).toBe('c');
  });

  it('is never behind a check-out that the room has not reached, whatever is added one after the other', () => {
    const exercise = fc.constantFrom('opening', 'pick-the-elements', 'break', 'lunch');
    fc.assert(
      fc.property(fc.array(exercise, { maxLength: 6 }), fc.nat(6), fc.nat(4), (exercises, chosen, added) => {
        let rows = [...exercises.map((one, index) => row(`b${index}`, one)), row('c', 'check-out')];
        const at = rows[chosen];
        let last: Parameters<typeof placeOfNew>[1] = at ? { id: at.id } : null;
        for (let index = 0; index < added; index += 1) {
          const before = placeOfNew(rows, last, NONE);
          const to = before === null ? rows.length : rows.findIndex(({ id }) => id === before);
          expect(to).toBeGreaterThanOrEqual(0);
          rows = rows.toSpliced(to, 0, row(`new${index}`, 'lunch'));
          last = { id: `new${index}`, before };
        }
        expect(rows.at(-1)?.id).toBe('c');
        /* In the order in which they were added. */
        expect(rows.filter(({ id }) => id.startsWith('new')).map(({ id }) => id)).toEqual(
          Array.from({ length: added }, (_, index) => `new${index}`),
        );
      }),
    );
  });
});
