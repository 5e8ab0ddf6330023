import { ownersAmong, type ActionFrom } from '../kinds/action';
import { actionsNow } from '../session/actions-now';
import { looseEnds } from '../session/loose-ends';
import { actionStepFor } from '../session/make-action';
import type { Session } from '../session/schema/session';
import { sameStep, titleOf } from '../session/step-of';
import type { StepAddress } from '../base/steps';
import type { Strings } from '../words';

/** What was said and could be an action: of the step at which the room is everything, of others what was meant to be done. */
export interface LooseEndView {
  readonly from: ActionFrom;
  readonly text: string;
  readonly toDo: boolean;
  /** The exercise it was said in. */
  readonly about: string;
  readonly here: boolean;
  /** The number of the action it has become; null where it has become none. */
  readonly action: number | null;
}

/** An action of the session, in short. */
export interface ActionInBrief {
  readonly id: string;
  readonly number: number;
  readonly text: string;
  /** Empty for nobody. */
  readonly owner: string;
  readonly due: string | null;
  readonly closed: boolean;
  readonly at: StepAddress;
  readonly about: string;
}

/** All actions of the session, and what was said and could be one. */
export function actionsView(strings: Strings, session: Session) {
  const ownerOf = ownersAmong(strings, session.participants);
  return {
    all: actionsNow(session).map(({ action, number, at, closed }): ActionInBrief => {
      const { id, text, due } = action;
      return { id, number, text, owner: ownerOf(action), due, closed, at, about: titleOf(session, at.item) };
    }),
    loose: looseEnds(strings, session).flatMap(({ from, text, toDo, about, at, action }): LooseEndView[] => {
      const here = !('note' in from) && sameStep(at, session.position);
      return here || toDo || 'note' in from ? [{ from, text, toDo, about, here, action }] : [];
    }),
    /** A step of the agenda takes what becomes an action here. */
    taken: actionStepFor(session, session.position) !== null,
  };
}
export type ActionsView = ReturnType<typeof actionsView>;
