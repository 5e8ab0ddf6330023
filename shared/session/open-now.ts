import { stepKey } from '../base/steps';
import { kindOf } from '../kinds/registry';
import type { Sealed } from '../kinds/sealed-box';
import type { Session } from './schema/session';
import { stepsInOrder } from './step-of';

/**
 * What everybody takes part in and is not over: votes and rounds that are open, and steps whose anonymous texts wait in
 * the sealed box. Candor may end in the middle of it, and asks before.
 */
export function openNow(session: Session, sealed: Sealed): { readonly rounds: number; readonly texts: number } {
  const works = Object.values(session.work);
  return {
    rounds: works.flatMap((work) => kindOf(work).rounds?.of(work) ?? []).filter(({ status }) => status === 'open')
      .length,
    texts: stepsInOrder(session).filter((at) => (sealed.texts[stepKey(at)]?.count ?? 0) > 0).length,
  };
}
