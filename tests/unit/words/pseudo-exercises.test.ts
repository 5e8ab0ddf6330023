import { expect, test } from 'vitest';
import { blocks } from '@shared/agenda/blocks';
import { exercises } from '@shared/exercises';
import { Session } from '@shared/session/schema/session';
import { MARKS } from '@shared/words/pseudo';
import { exerciseTexts, pseudoExercise, pseudoSession, typedTexts } from '../../fixtures/pseudo';
import { playSamples } from '../../fixtures/story/play';

/** Every text in a value, whatever its schema says of it. */
const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(strings)
      : [];
const isMarked = (text: string) => text.startsWith(MARKS.open) && text.endsWith(MARKS.close);

test.each([...exercises, ...blocks].map((one) => [one.id, one] as const))(
  '%s speaks pseudo in every text it has, and is the same exercise otherwise',
  (_id, exercise) => {
    const pseudo = pseudoExercise(exercise);
    /* An id, a form or the name of a source is one word. */
    expect(strings(pseudo).filter((text) => / /u.test(text) && !isMarked(text))).toEqual([]);
    const unmarked = new Set(strings(pseudo).filter((text) => !isMarked(text)));
    expect(unmarked).toEqual(new Set(strings(exercise).filter((text) => strings(pseudo).includes(text))));
    expect(pseudo.steps.map(({ id, kind, minutes }) => [id, kind, minutes])).toEqual(
      exercise.steps.map(({ id, kind, minutes }) => [id, kind, minutes]),
    );
  },
);

test('a session keeps what people typed, and its record speaks with its exercises', () => {
  const session = playSamples()['the-whole-method'];
  if (!session) throw new Error('no such sample');
  const pseudo = pseudoSession(session);
  expect(exerciseTexts(pseudo).filter((text) => !isMarked(text))).toEqual([]);
  const taken = new Set(exerciseTexts(session));
  expect(typedTexts(pseudo).filter((text) => !isMarked(text))).toEqual(
    typedTexts(session).filter((text) => !taken.has(text) || typedTexts(pseudo).includes(text)),
  );
  expect(pseudo.details).toEqual(session.details);
  expect(Session.parse(pseudo)).toEqual({ ...pseudo, language: 'en-XA' });
});
