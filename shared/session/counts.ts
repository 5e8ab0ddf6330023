import type { Session } from './schema/session';
import { exerciseOf, stepOf } from './step-of';

/** Ideas and cast votes of a session, and where the room is, for a list of its versions. */
export function countsOf(session: Session): { ideas: number; votes: number; step: string } {
  const work = Object.values(session.work);
  const ideas = work.reduce((sum, one) => sum + (one.kind === 'collect' ? one.ideas.length : 0), 0);
  const votes = work.reduce(
    (sum, one) => sum + (one.kind === 'vote' ? one.votes.filter(({ status }) => status === 'closed').length : 0),
    0,
  );
  const exercise = exerciseOf(session, session.position.item)?.title ?? '';
  const step = stepOf(session, session.position)?.title ?? '';
  return { ideas, votes, step: `${exercise} · ${step}` };
}
