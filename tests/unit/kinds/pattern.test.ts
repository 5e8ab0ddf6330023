import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExercise } from '@shared/exercises/check';
import { exercises } from '@shared/exercises';
import { editedExercise } from '@shared/editor/edit';
import { findingExample } from '@shared/editor/finding-example';
import { filled, placesWrong } from '@shared/kinds/pattern';
import { findingsAt } from '@shared/kinds/finding';
import { kindOf } from '@shared/kinds/registry';
import { localeOf } from '@shared/words/locale';
import { strings } from '../../english';
import { ourExercise, steps } from '../../fixtures/own-exercise';

describe('a sentence with places', () => {
  const things = (count: number) => ({ said: '“A” and “B”', count });

  it('is filled in, in words up to twelve, with a capital letter first', () => {
    expect(filled(strings, '{count} of {all} fail: {list}', { count: 2, all: 14, list: things(2) })).toBe(
      'Two of 14 fail: “A” and “B”',
    );
  });

  it('chooses a word by how many there are', () => {
    const sentence = '{list} {list|stands|stand} out of {n} {n|item|items}';
    expect(filled(strings, sentence, { list: { said: '“A”', count: 1 }, n: 1 })).toBe('“A” stands out of one item');
    expect(filled(strings, sentence, { list: things(2), n: 3 })).toBe('“A” and “B” stand out of three items');
  });

  it('has the plurals of the language, the last form for all that have none', () => {
    const polish = { ...strings, locale: localeOf('pl') };
    const say = (n: number) => filled(polish, 'x {n|plik|pliki|plików}', { n })?.slice(2);
    expect([1, 2, 5, 22, 12].map(say)).toEqual(
      ['Plik', 'Pliki', 'Plików', 'Pliki', 'Plików'].map((one) => one.toLowerCase()),
    );
    expect(filled(strings, 'x {n|all}', { n: 1 })).toBe('X all');
  });

  it.each(['{nothing}', '{', 'a } b', '{a{b}}', '{list', '{}'])(
    'that cannot be filled in is not said: %s',
    (sentence) => {
      expect(filled(strings, sentence, { list: things(2) })).toBeNull();
      expect(placesWrong(findingsAt('step'), 'finding.one', sentence, ['list'])).toMatchObject([
        { wrong: 'place-unknown' },
      ]);
    },
  );

  it('never leaves a bracket of its own, whatever stands in it', () => {
    const part = fc.constantFrom('{', '}', '|', 'list', '{list}', '{list|a|b}', ' so ');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const sentence = parts.join('');
        const said = filled(strings, sentence, { list: { said: 'it', count: 1 } });
        if (said !== null) expect(said).not.toMatch(/[{}]/u);
        const wrong = placesWrong(findingsAt('step'), 'x', sentence, ['list']);
        if (sentence.trim() !== '') expect(wrong.length > 0).toBe(said === null);
      }),
    );
  });
});

describe('what was found, in an exercise', () => {
  const { collect, vote } = steps;
  const whole = { none: 'Nothing', one: 'It is {first}', tied: 'They are {first}', all: 'All {count}' };
  const wrongIn = (finding: Record<string, string>) =>
    checkExercise(ourExercise(collect, { ...vote, finding }), () => undefined);

  it('has a sentence for every case, with places that there are', () => {
    expect(wrongIn(whole)).toEqual([]);
    const { tied: _tied, ...rest } = whole;
    expect(wrongIn(rest)).toMatchObject([{ wrong: 'empty', field: 'finding.tied' }]);
    expect(wrongIn({ ...whole, one: 'It is {winner}' })).toMatchObject([
      { wrong: 'place-unknown', field: 'finding.one', name: 'winner' },
    ]);
    expect(wrongIn({ ...whole, both: 'Both' })).toMatchObject([{ wrong: 'part-missing', field: 'finding' }]);
  });

  it('goes with the case it is for', () => {
    const rate = { ...steps.rate, items: vote.items, failingIn: undefined, failed: undefined, backTo: null };
    const finding = { none: 'Nothing', one: '{failing}', many: '{failing}', all: 'All' };
    const exercise = JSON.parse(JSON.stringify(ourExercise(collect, { ...rate, finding }))) as typeof ours;
    const ours = ourExercise(collect);
    const edit = { type: 'set' as const, step: 'rate', at: 'passMark', value: null };
    const after = editedExercise(strings, exercise, edit, () => undefined);
    if ('refused' in after) throw new Error(after.refused.wrong);
    expect(after.exercise.steps[1]?.finding).toEqual({ one: '{failing}', all: 'All' });
  });

  it('is shown of made-up things for every sentence of every exercise', () => {
    for (const step of exercises.flatMap((one) => one.steps))
      for (const [name, places] of Object.entries(kindOf(step).finding?.cases(step) ?? {})) {
        const example = findingExample(strings, name, places ?? [], step.finding?.[name] ?? '');
        expect(example, `${step.id} ${name}`).not.toBeNull();
        expect(example).not.toMatch(/[{}|]/u);
      }
  });
});
