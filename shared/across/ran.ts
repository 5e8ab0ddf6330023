import type { Session } from '../session/schema/session';
import { exerciseOf } from '../session/step-of';

/** Ids of the exercises that a session worked in and that leave something in its plan, each once. */
export function exercisesRun(session: Session): string[] {
  const run = session.agenda.items.flatMap(({ id }) => {
    const exercise = exerciseOf(session, id);
    const worked = exercise?.steps.some((step) => session.work[`${id}/${step.id}`] !== undefined);
    return exercise?.plan && worked ? [exercise.id] : [];
  });
  return [...new Set(run)];
}
