import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, Change, differenceOf } from '@shared/base/change';
import { morning } from '../../fixtures/any-command';
import { Workshop } from '../../fixtures/workshop';

/* No schema lets a key `__proto__` in: what is read from a file never has one. */
const json = fc
  .jsonValue({ maxDepth: 4 })
  .map((value) => JSON.stringify(value))
  .filter((text) => !text.includes('"__proto__"'))
  .map((text) => JSON.parse(text) as unknown);

/** Two values of which one was made from the other, as states of a session are. */
const related = fc
  .tuple(fc.array(json, { maxLength: 8 }), fc.nat(8), fc.nat(3), fc.array(json, { maxLength: 3 }), json)
  .map(([list, from, count, put, other]) => [
    { list, same: other, gone: 1 },
    { list: list.toSpliced(from, count, ...put), same: other, come: other },
  ]);

describe('what differs between two values', () => {
  it('makes each from the other, through JSON, and leaves both as they were', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(json, json), related), ([before, after]) => {
        const given = structuredClone([before, after]);
        const difference = differenceOf(before, after);
        if (difference === null) expect(before).toEqual(after);
        else {
          const read = (change: Change) => Change.parse(JSON.parse(JSON.stringify(change)));
          expect(applyChange(before, read(difference.again))).toEqual(after);
          expect(applyChange(after, read(difference.back))).toEqual(before);
        }
        expect([before, after]).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });

  it('is nothing between a value and a copy of it', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(differenceOf(value, structuredClone(value))).toBeNull();
      }),
    );
  });

  it('leads from any state of a morning to any other and back', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        const held = new Workshop();
        const first = held.session;
        for (const command of commands) held.attempt(command);
        const difference = differenceOf(first, held.session);
        if (difference) {
          expect(applyChange(first, difference.again)).toEqual(held.session);
          expect(applyChange(held.session, difference.back)).toEqual(first);
        } else expect(held.session).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  it('in a long list is as small as what was done to it', () => {
    const list = Array.from({ length: 1_000 }, (_, index) => ({ id: `i-${index}`, text: 'x'.repeat(100) }));
    const size = (after: unknown) => JSON.stringify(differenceOf(list, after)?.again).length;
    expect(size(list.toSpliced(500, 1))).toBeLessThan(40);
    expect(size(list.with(500, { id: 'i-500', text: 'y' }))).toBeLessThan(80);
    expect(size([...list, { id: 'n', text: 'n' }])).toBeLessThan(60);
  });
});
