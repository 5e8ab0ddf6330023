import { assertNever } from '../base/assert-never';
import type { Sealed } from './sealed-box';
import { stepOf } from './step-of';
import type { Session } from './schema/session';
import { collectFacilitatorView, collectRoomView, collectSeatView } from '../kinds/collect/view';
import { commitFacilitatorView, commitRoomView } from '../kinds/commit/view';
import { stepKey, type StepAddress } from '../kinds/common';
import { defineFacilitatorView, defineRoomView } from '../kinds/define/view';
import type { StepDefinition, StepKind } from '../kinds/definitions';
import { groupFacilitatorView, groupRoomView } from '../kinds/group/view';
import { judgeFacilitatorView, judgeRoomView, judgeSeatView } from '../kinds/judge/view';
import { linkFacilitatorView, linkRoomView } from '../kinds/link/view';
import { placeFacilitatorView, placeRoomView } from '../kinds/place/view';
import { rateFacilitatorView, rateRoomView, rateSeatView } from '../kinds/rate/view';
import { sortFacilitatorView, sortRoomView } from '../kinds/sort/view';
import { startWork, type DefinitionOf, type WorkOf } from '../kinds/start';
import type { NextAction, ViewContext } from '../kinds/view-context';
import { voteFacilitatorView, voteRoomView, voteSeatView } from '../kinds/vote/view';

function contextFor<K extends StepKind>(
  session: Session,
  at: StepAddress,
  sealed: Sealed,
  definition: StepDefinition & { kind: K },
): ViewContext<DefinitionOf<K>, WorkOf<K>> {
  const work = (session.work[stepKey(at)] ?? startWork(definition)) as WorkOf<K>;
  return { session, at, sealed, definition: definition as unknown as DefinitionOf<K>, work };
}

function definitionAt(session: Session, at: StepAddress): StepDefinition {
  const definition = stepOf(session, at);
  if (!definition) throw new Error('the position leads nowhere');
  return definition;
}

/** What the facilitator works with in the step at `at`. */
export function facilitatorStepView(session: Session, at: StepAddress, sealed: Sealed) {
  const definition = definitionAt(session, at);
  switch (definition.kind) {
    case 'say':
      return { kind: 'say' as const, next: 'next-step' as NextAction };
    case 'collect':
      return collectFacilitatorView(contextFor(session, at, sealed, definition));
    case 'group':
      return groupFacilitatorView(contextFor(session, at, sealed, definition));
    case 'vote':
      return voteFacilitatorView(contextFor(session, at, sealed, definition));
    case 'rate':
      return rateFacilitatorView(contextFor(session, at, sealed, definition));
    case 'judge':
      return judgeFacilitatorView(contextFor(session, at, sealed, definition));
    case 'sort':
      return sortFacilitatorView(contextFor(session, at, sealed, definition));
    case 'place':
      return placeFacilitatorView(contextFor(session, at, sealed, definition));
    case 'define':
      return defineFacilitatorView(contextFor(session, at, sealed, definition));
    case 'link':
      return linkFacilitatorView(contextFor(session, at, sealed, definition));
    case 'commit':
      return commitFacilitatorView(contextFor(session, at, sealed, definition));
    default:
      return assertNever(definition);
  }
}
export type FacilitatorStepView = ReturnType<typeof facilitatorStepView>;

/** What all may see of the step at `at`. */
export function roomStepView(session: Session, at: StepAddress, sealed: Sealed) {
  const definition = definitionAt(session, at);
  switch (definition.kind) {
    case 'say':
      return { kind: 'say' as const };
    case 'collect':
      return collectRoomView(contextFor(session, at, sealed, definition));
    case 'group':
      return groupRoomView(contextFor(session, at, sealed, definition));
    case 'vote':
      return voteRoomView(contextFor(session, at, sealed, definition));
    case 'rate':
      return rateRoomView(contextFor(session, at, sealed, definition));
    case 'judge':
      return judgeRoomView(contextFor(session, at, sealed, definition));
    case 'sort':
      return sortRoomView(contextFor(session, at, sealed, definition));
    case 'place':
      return placeRoomView(contextFor(session, at, sealed, definition));
    case 'define':
      return defineRoomView(contextFor(session, at, sealed, definition));
    case 'link':
      return linkRoomView(contextFor(session, at, sealed, definition));
    case 'commit':
      return commitRoomView(contextFor(session, at, sealed, definition));
    default:
      return assertNever(definition);
  }
}
export type RoomStepView = ReturnType<typeof roomStepView>;

/** What a participant does at the seat screen in the step at `at`; null where there is nothing to do. */
export function seatStepView(session: Session, at: StepAddress, sealed: Sealed) {
  const definition = definitionAt(session, at);
  switch (definition.kind) {
    case 'collect':
      return collectSeatView(contextFor(session, at, sealed, definition));
    case 'vote':
      return voteSeatView(contextFor(session, at, sealed, definition));
    case 'rate':
      return rateSeatView(contextFor(session, at, sealed, definition));
    case 'judge':
      return judgeSeatView(contextFor(session, at, sealed, definition));
    case 'say':
    case 'group':
    case 'sort':
    case 'place':
    case 'define':
    case 'link':
    case 'commit':
      return null;
    default:
      return assertNever(definition);
  }
}
export type SeatTask = NonNullable<ReturnType<typeof seatStepView>>;
