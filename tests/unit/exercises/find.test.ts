import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lens } from '@shared/base/primitives';
import { libraryWith } from '@shared/agenda/library';
import { exercises } from '@shared/exercises';
import { ANY, fitting, named, type Wanted } from '@shared/exercises/find';

const ids = (wanted: Partial<Wanted>) => fitting(exercises, { ...ANY, ...wanted }).map(({ id }) => id);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const anyWanted: fc.Arbitrary<Wanted> = fc.record({
  lens: maybe(fc.constantFrom(...Lens.options)),
  minutes: maybe(fc.integer({ min: 1, max: 90 })),
  people: maybe(fc.integer({ min: 1, max: 60 })),
  secret: maybe(fc.boolean()),
  paper: maybe(fc.boolean()),
});

describe('exercises that fit', () => {
  it('are all of them while nothing is said', () => {
    expect(fitting(exercises, ANY)).toEqual(exercises);
  });

  it('have that lens, those minutes at most in their shortest form, that many people', () => {
    expect(ids({ lens: 'magic' })).toEqual(['how-it-feels-to-work-here', 'good-on-a-bad-day']);
    expect(ids({ minutes: 30 })).toContain('pretending-not-to-know');
    expect(ids({ minutes: 29 })).not.toContain('pretending-not-to-know');
    expect(ids({ people: 1 })).toEqual([]);
  });

  it('hold every single thing that is said, whatever is combined, and keep their order', () => {
    fc.assert(
      fc.property(anyWanted, (wanted) => {
        const found = fitting(exercises, wanted);
        const each = (Object.keys(ANY) as (keyof Wanted)[]).map((key) =>
          fitting(exercises, { ...ANY, [key]: wanted[key] }),
        );
        expect(found).toEqual(exercises.filter((one) => each.every((list) => list.includes(one))));
      }),
    );
  });

  it('are parted by yes and no, none lost and none twice', () => {
    fc.assert(
      fc.property(anyWanted, fc.constantFrom('secret' as const, 'paper' as const), (wanted, key) => {
        const both = [true, false].flatMap((answer) => fitting(exercises, { ...wanted, [key]: answer }));
        expect(new Set(both)).toEqual(new Set(fitting(exercises, { ...wanted, [key]: null })));
        expect(new Set(both).size).toBe(both.length);
      }),
    );
  });
});

describe('what is found by typing', () => {
  const { all } = libraryWith([]);
  const found = (typed: string) => named(all, typed).map(({ id }) => id);

  it('is everything while nothing is typed', () => {
    expect(named(all, '  ')).toEqual(all);
  });

  it('has the words in its title, in any order, as people type them', () => {
    expect(found('ROCKS big')).toEqual(['big-rocks']);
    expect(found('checkout')).toEqual([]);
    expect(found('check out')).toEqual(['check-out']);
  });

  it('is looked for in the purposes only where no title has it', () => {
    expect(found('lunch')).toEqual(['lunch']);
    expect(found('heads and legs')).toEqual(['break']);
    expect(found('xyzzy')).toEqual([]);
  });
});
