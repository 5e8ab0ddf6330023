import { describe, expect, it } from 'vitest';
import { blocks } from '@shared/agenda/blocks';
import { exerciseById, exercises } from '@shared/exercises';
import { factsOf, tellingStep } from '@shared/exercises/facts';
import { kindOf } from '@shared/kinds/registry';
import { libraryWith } from '@shared/agenda/library';
import { checkExercise } from '@shared/exercises/check';
import { ourExercise, steps } from '../../fixtures/own-exercise';

const facts = (id: string) => {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(`no ${id}`);
  return factsOf(exercise);
};
const all = [...exercises, ...blocks];

/** What makes a step secret, read off its text and not asked of its kind. */
const saysSecret = (step: object): boolean =>
  /"anonymous":true|"secret":true/u.test(JSON.stringify(step)) ||
  /"kind":"vote".*"form":"(?:walk-up|paper)"/u.test(JSON.stringify(step));

describe('what is known of an exercise before it is run', () => {
  it('is how short it can be', () => {
    expect(facts('pretending-not-to-know').fewestMinutes).toBe(30);
    expect(facts('big-rocks').fewestMinutes).toBe(30);
  });

  it('is in which steps nobody sees who says what', () => {
    expect(facts('pretending-not-to-know').secretSteps).toHaveLength(2);
    expect(facts('action-plan').secretSteps).toEqual([]);
    for (const exercise of all)
      expect(factsOf(exercise).secretSteps, exercise.id).toEqual(
        exercise.steps.filter(saysSecret).map(({ title }) => title),
      );
  });

  it('is which steps start on paper, and these are among those that could', () => {
    for (const exercise of all) {
      const { paperSteps, stepsThatCanUsePaper } = factsOf(exercise);
      expect(stepsThatCanUsePaper).toEqual(expect.arrayContaining([...paperSteps]));
      const starts = exercise.steps.filter((step) => /"form":"paper/u.test(JSON.stringify(step)));
      expect(paperSteps, exercise.id).toEqual(starts.map(({ title }) => title));
    }
    expect(all.some((exercise) => factsOf(exercise).paperSteps.length > 0)).toBe(true);
  });

  it('calls nothing secret of a kind in which nothing is ever sealed', () => {
    for (const step of [...all.flatMap((one) => one.steps), ...Object.values(steps)])
      if (kindOf(step).sealing === null) expect(kindOf(step).isSecret(step), step.kind).toBe(false);
  });

  it('follows an exercise of one’s own as it is edited', () => {
    const open = {
      ...steps.collect,
      anonymous: false,
      form: 'scribe' as const,
      forms: ['scribe' as const, 'paper-cards' as const],
    };
    const ours = ourExercise(open);
    expect(checkExercise(ours, libraryWith([]).find)).toEqual([]);
    expect(factsOf(ours)).toMatchObject({ secretSteps: [], paperSteps: [], stepsThatCanUsePaper: [open.title] });
    expect(factsOf(ourExercise({ ...open, anonymous: true, form: 'paper-cards' }))).toMatchObject({
      secretSteps: [open.title],
      paperSteps: [open.title],
    });
  });

  it('is told by a step that finds something out, and by the last one where none does', () => {
    const told = (id: string) => tellingStep(exerciseById(id) ?? ourExercise(steps.collect));
    expect(told('pick-the-elements')).toBe('vote');
    expect(told('action-plan')).toBe('actions');
    for (const exercise of all) expect(exercise.steps.map(({ id }) => id)).toContain(tellingStep(exercise));
  });
});
