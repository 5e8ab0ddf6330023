import { PAUSES } from '../agenda/blocks';
import type { StepAddress } from '../base/steps';
import type { Sealed } from '../kinds/sealed-box';
import { neighbour } from '../session/progress';
import type { Session } from '../session/schema/session';
import { standingAt } from '../session/standing';
import { exerciseOf, stepOf } from '../session/step-of';

const isPause = (session: Session, { item }: StepAddress): boolean =>
  PAUSES.includes(exerciseOf(session, item)?.id ?? '');

/**
 * The question with which the room goes on after a break: of the step it is at, while that is not done; else of the next one
 * that is run. A pause of the agenda asks nothing, and is passed over. Null where nothing comes.
 */
export function goesOnWith(session: Session, sealed: Sealed): string | null {
  const isHere = !isPause(session, session.position) && standingAt(session, session.position, sealed) !== 'done';
  let next: StepAddress | undefined = isHere ? session.position : neighbour(session, 1);
  while (next && isPause(session, next)) next = neighbour(session, 1, next);
  return (next && stepOf(session, next)?.room) ?? null;
}
