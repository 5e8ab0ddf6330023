import { entryOf } from '../base/entry-of';
import { stepKey, type StepAddress } from '../base/steps';
import type { Sealed } from '../kinds/sealed-box';
import type { Session } from './schema/session';
import { isDone } from './step-of';
import { stepAt } from './work-of';

/**
 * Where a step stands: nothing was done in it, and the room has not left it behind; something was, but not what it is there
 * for, or the room is still at it; it was left behind with nothing in it; or done.
 */
export type Standing = 'open' | 'begun' | 'passed' | 'done';

/** Where a step stands. `sealed` knows of unsigned texts that are in no session yet; without it there may be some. */
export function standingAt(session: Session, at: StepAddress, sealed: Sealed | null): Standing {
  const step = stepAt(session, at);
  if (!step) return 'open';
  const key = stepKey(at);
  const isLeft = isDone(session, at);
  const stage = step.kind.stage(step.work);
  if (stage === 'done' && isLeft) return 'done';
  const hidden = step.kind.sealing?.mayHide(step.definition, step.work) === true;
  const isSealed = hidden && (sealed === null ? isLeft : (entryOf(sealed.texts, key)?.count ?? 0) > 0);
  if (isSealed || (stage !== 'untouched' && entryOf(session.work, key) !== undefined)) return 'begun';
  return isLeft ? 'passed' : 'open';
}

/** Where a block stands as a whole: as all of its steps do, else begun. */
export function standingOfAll(steps: readonly Standing[]): Standing {
  const [first = 'open'] = steps;
  return steps.every((one) => one === first) ? first : 'begun';
}
