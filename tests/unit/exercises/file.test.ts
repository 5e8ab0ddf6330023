import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exerciseById } from '@shared/exercises';
import { checkExercise } from '@shared/exercises/check';
import { cannotWork } from '@shared/kinds/finding';
import { readExercise } from '@shared/exercises/file';
import { SCHEMA_VERSION } from '@shared/session/schema/session';
import { ourExercise, steps, wholeExercise } from '../../fixtures/own-exercise';
import { strings } from '../../english';

const { collect, vote } = steps;

describe('a file of an exercise', () => {
  const read = (value: unknown) => readExercise(strings, value, exerciseById);
  const file = (exercise: unknown) => ({ format: 'candor-exercise', schemaVersion: 2, exercise });

  it('is taken with its head or bare', () => {
    const exercise = wholeExercise();
    expect(read(file(exercise))).toEqual({ exercise });
    expect(read(exercise)).toEqual({ exercise });
  });

  it('that is not ready yet is taken: it is a draft', () => {
    const exercise = ourExercise({ ...collect, room: '' });
    expect(read(file(exercise))).toEqual({ exercise });
  });

  it.each([[null], [7], [[]], [{}], [{ format: 'candor-session', schemaVersion: 2 }], [{ format: 'candor-exercise' }]])(
    'is no such file: %j',
    (value) => expect(read(value)).toMatchObject({ unreadable: 'not-an-exercise' }),
  );

  it('of a newer Candor says which version it needs', () => {
    const newer = SCHEMA_VERSION + 1;
    expect(read({ ...file(wholeExercise()), schemaVersion: newer })).toEqual({
      unreadable: 'newer-version',
      detail: String(newer),
    });
  });

  it('with a wrong value is refused with the place and the reason', () => {
    const wrong = ourExercise(collect, { ...vote, winners: 0 });
    expect(read(wrong)).toMatchObject({
      unreadable: 'damaged-exercise',
      detail: expect.stringMatching(/^step 2, winners: .*1/u) as string,
    });
    const { title: _title, ...untitled } = wholeExercise();
    expect(read(untitled)).toMatchObject({ detail: expect.stringMatching(/^title: /u) as string });
    expect(read({ ...wholeExercise(), steps: [{ ...collect, kind: 'dance' }] })).toMatchObject({
      detail: expect.stringMatching(/^step 1, kind: /u) as string,
    });
  });

  it('with something that cannot work is refused with the place and the reason, in words', () => {
    expect(read(ourExercise(collect, { ...vote, budget: 1 }))).toEqual({
      unreadable: 'damaged-exercise',
      detail: 'step 2 “Vote”, cap: Nobody can put more dots on one option than they have.',
    });
    expect(read(file({ ...wholeExercise(), minutes: { full: 1 } }))).toMatchObject({
      detail: 'minutes: The minutes of the steps do not add up to the minutes of the exercise.',
    });
  });

  it('whatever stands in it, is taken or refused, never half', () => {
    const mutate = fc.tuple(fc.nat(), fc.oneof(fc.jsonValue(), fc.constantFrom('', -1, 1e9, [], {}, null)));
    fc.assert(
      fc.property(mutate, ([where, value]) => {
        const exercise = JSON.parse(JSON.stringify(wholeExercise())) as Record<string, unknown>;
        const holders: Record<string, unknown>[] = [];
        const visit = (one: unknown) => {
          if (one === null || typeof one !== 'object') return;
          holders.push(one as Record<string, unknown>);
          Object.values(one).forEach(visit);
        };
        visit(exercise);
        const holder = holders[where % holders.length] ?? {};
        const keys = Object.keys(holder);
        holder[keys[where % Math.max(1, keys.length)] ?? 'x'] = value;
        const result = read(exercise);
        if ('exercise' in result) expect(checkExercise(result.exercise, exerciseById).filter(cannotWork)).toEqual([]);
        else expect(result.unreadable).toMatch(/exercise$/u);
      }),
      { numRuns: 300 },
    );
  });
});
