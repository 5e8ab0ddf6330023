import { inOrder } from '../base/in-order';
import type { Session } from './schema/session';
import { ownersAmong } from '../kinds/action';
import { stringsFor } from './language';
import { actionsNow } from './actions-now';

/** A day on which something of an open action is due. */
export interface DueDate {
  readonly actionId: string;
  readonly kind: 'first-step' | 'action';
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** What is due then, in the room's words. */
  readonly what: string;
  /** Empty where nobody took it. */
  readonly owner: string;
  /** What shows that it worked; empty where nothing was said. */
  readonly measure: string;
}

/** What is due of a session's open actions, earliest first. A first step is past once its action was asked after. */
export function dueDates(session: Session): DueDate[] {
  const open = actionsNow(session).filter(({ closed }) => !closed);
  const ownerOf = ownersAmong(stringsFor(session), session.participants);
  const dates = open.flatMap(({ action, asked }): DueDate[] => {
    const { id, text, due, firstStep, measure } = action;
    const common = {
      actionId: id,
      owner: ownerOf(action),
      measure: measure.text.trim(),
    };
    const first = firstStep.text.trim();
    return [
      ...(firstStep.due !== null && first !== '' && asked.length === 0
        ? [{ ...common, kind: 'first-step' as const, day: firstStep.due, what: first }]
        : []),
      ...(due === null ? [] : [{ ...common, kind: 'action' as const, day: due, what: text.trim() }]),
    ];
  });
  return dates.toSorted((a, b) => inOrder(a.day, b.day));
}
