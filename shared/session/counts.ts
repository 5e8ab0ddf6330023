import type { Session } from './schema/session';
import { exerciseOf, stepOf, stepsInOrder } from './step-of';
import { stepAt } from './work-of';

/** Ideas and cast votes of a session, and where the room is, for a list of its versions. */
export function sessionCounts(session: Session): { ideas: number; votes: number; step: string } {
  const steps = stepsInOrder(session).flatMap((at) => stepAt(session, at) ?? []);
  const ideas = steps.reduce(
    (sum, { kind, definition, work }) => sum + (kind.gathers?.(definition, work).ideas.length ?? 0),
    0,
  );
  const votes = steps.reduce((sum, { kind: { rounds }, work }) => {
    if (!rounds?.countAsVotes) return sum;
    return sum + rounds.of(work).filter(({ status }) => status === 'closed').length;
  }, 0);
  const exercise = exerciseOf(session, session.position.item)?.title ?? '';
  const step = stepOf(session, session.position)?.title ?? '';
  return { ideas, votes, step: `${exercise} · ${step}` };
}
