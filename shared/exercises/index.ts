import type { ExerciseDefinition } from '../schema/definition';
import { actionPlan } from './action-plan.exercise';
import { pickTheElements } from './pick-the-elements.exercise';
import { pretendingNotToKnow } from './pretending-not-to-know.exercise';
import { whatExactlyIsReallyGreat } from './what-exactly-is-really-great.exercise';

/** The library, in the order of the method: mystery, myth, mission, magic, close. */
export const exercises: readonly ExerciseDefinition[] = [
  whatExactlyIsReallyGreat,
  pickTheElements,
  pretendingNotToKnow,
  actionPlan,
];

/** The exercise with that id; undefined where there is none. */
export const exerciseById = (id: string): ExerciseDefinition | undefined =>
  exercises.find((exercise) => exercise.id === id);
