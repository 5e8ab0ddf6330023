import { folded } from '../base/folded';
import type { Lens } from '../base/primitives';
import type { ExerciseDefinition } from '../session/schema/definition';
import { factsOf } from './facts';

/** Which exercises are wanted: all of what is said must hold; null says nothing. */
export interface Wanted {
  readonly lens: Lens | null;
  /** Minutes that there are at most; a short form counts. */
  readonly minutes: number | null;
  /** People who come. */
  readonly people: number | null;
  /** Whether something in it is secret. */
  readonly secret: boolean | null;
  /** Whether something in it starts on paper. */
  readonly paper: boolean | null;
}

export const ANY: Wanted = { lens: null, minutes: null, people: null, secret: null, paper: null };

/** The exercises that are wanted, in the order in which they were. */
export const fitting = (
  exercises: readonly ExerciseDefinition[],
  { lens, minutes, people, secret, paper }: Wanted,
): ExerciseDefinition[] =>
  exercises.filter((exercise) => {
    const { fewestMinutes, secretSteps, paperSteps } = factsOf(exercise);
    const { min, max } = exercise.groupSize;
    return (
      (lens === null || exercise.lens === lens) &&
      (minutes === null || fewestMinutes <= minutes) &&
      (people === null || (people >= min && people <= max)) &&
      (secret === null || secretSteps.length > 0 === secret) &&
      (paper === null || paperSteps.length > 0 === paper)
    );
  });

/**
 * What is found by words as people type them, in any order: in the titles, and only where none has them in the purposes, so
 * that what is called by its name always comes first. Everything while nothing is typed.
 */
export function named(definitions: readonly ExerciseDefinition[], typed: string): readonly ExerciseDefinition[] {
  const words = folded(typed).split(' ').filter(Boolean);
  const has = (text: string) => words.every((word) => folded(text).includes(word));
  const byTitle = definitions.filter(({ title }) => has(title));
  return byTitle.length > 0 ? byTitle : definitions.filter(({ title, purpose }) => has(`${title} ${purpose}`));
}
