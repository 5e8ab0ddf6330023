import type { StepAddress } from '../base/steps';
import type { FacilitatorStepView, RoomStepView, SeatTask } from '../kinds/registry';
import type { Sealed } from '../kinds/sealed-box';
import { contextAt } from './flow';
import type { Strings } from '../words';
import type { Session } from './schema/session';

function here(session: Session, at: StepAddress, sealed: Sealed) {
  const step = contextAt(session, at);
  if (!step) throw new Error('the position leads nowhere');
  return { kind: step.kind, context: { ...step.context, sealed } };
}

/** What the facilitator works with in the step at `at`, in the facilitator's words. */
export function facilitatorStepView(
  session: Session,
  at: StepAddress,
  sealed: Sealed,
  strings: Strings,
): FacilitatorStepView {
  const { kind, context } = here(session, at, sealed);
  return kind.views.facilitator({ ...context, strings }) as FacilitatorStepView;
}

/** What all may see of the step at `at`. */
export function roomStepView(session: Session, at: StepAddress, sealed: Sealed): RoomStepView {
  const { kind, context } = here(session, at, sealed);
  return kind.views.room(context) as RoomStepView;
}

/** What a participant does at the seat screen in the step at `at`; null where there is nothing to do. */
export function seatStepView(session: Session, at: StepAddress, sealed: Sealed): SeatTask | null {
  const { kind, context } = here(session, at, sealed);
  return (kind.views.seat?.(context) ?? null) as SeatTask | null;
}
