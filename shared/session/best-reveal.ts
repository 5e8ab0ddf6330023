import { stepKey, type StepAddress } from '../base/steps';
import { kindOf } from '../kinds/registry';
import type { Session } from './schema/session';
import { stepsInOrder } from './step-of';

/** Where a finished workshop is best looked at first: its last vote that the room has seen; null where there was none. */
export function bestReveal(session: Session): StepAddress | null {
  const seen = stepsInOrder(session).findLast((at) => {
    const work = session.work[stepKey(at)];
    const rounds = work ? kindOf(work).rounds : null;
    if (!work || !rounds?.countAsVotes || rounds.isUnseen(work)) return false;
    return rounds.of(work).some(({ status }) => status === 'closed');
  });
  return seen ?? null;
}
