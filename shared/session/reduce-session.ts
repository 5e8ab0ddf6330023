import { checkDay } from '../base/days';
import type { Draft } from 'immer';
import type { Refusal } from '../base/refusals';
import type { Session } from './schema/session';
import { MOST_IN_LIST } from '../base/primitives';
import { MOST_SEATS } from '../base/people';
import { stepKey, type StepAddress } from '../base/steps';
import { kindOf, startWork } from '../kinds/registry';
import { assertNever } from '../base/assert-never';
import { markHere } from './attendance';
import { reduceBands } from './bands';
import { givenAt } from './flow';
import type { SessionCommand, WholeEvent } from './commands';
import { reduceAgenda } from './reduce-agenda';
import { openFollowUp } from './follow-up';
import { makeAction } from './make-action';
import { goBack, goNext, goTo } from './progress';
import { reduceNotes } from './notes';
import { reducePhotographs } from './photographs';
import { reducePlan } from './plan';
import { stepOf } from './step-of';
import { reduceTimer } from './timers';

/** True when a participant is on record in a vote, a rating, a silent turn or an action. */
const isOnRecord = (session: Session, participantId: string): boolean =>
  Object.values(session.work).some((work) => kindOf(work).onRecord(work).includes(participantId));

function typeItems(
  session: Session,
  draft: Draft<Session>,
  { at, items, columns = false }: Extract<SessionCommand, { type: 'step/type-items' }>,
): Refusal | null {
  const definition = stepOf(session, at);
  if (!definition) return 'unknown-step';
  const { takeTyped, rounds } = kindOf(definition);
  const work = (draft.work[stepKey(at)] ??= startWork(definition));
  if (!takeTyped) return 'step-is-of-another-kind';
  if (rounds?.freezes && rounds.of(work).some(({ status }) => status === 'open')) return rounds.whileOpen;
  if (new Set(items.map(({ id }) => id)).size < items.length) return 'id-in-use';
  return items.length > MOST_IN_LIST ? 'list-is-full' : takeTyped(work, items, columns);
}

/** Takes over what flows into a step now. What was said about an item that no longer flows in is kept with it. */
function refreshStep(session: Session, draft: Draft<Session>, at: StepAddress): Refusal | null {
  const definition = stepOf(session, at);
  if (!definition) return 'unknown-step';
  const work = draft.work[stepKey(at)];
  const { refresh } = kindOf(definition);
  return work && refresh ? refresh({ ...givenAt(session, at), definition }, work) : 'source-unchanged';
}

/** Applies a command about the session as a whole to the draft, or says why not. */
export function reduceWhole(session: Session, draft: Draft<Session>, event: WholeEvent, time: string): Refusal | null {
  switch (event.type) {
    case 'session/details': {
      const strange = checkDay(event.details.date);
      if (strange) return strange;
      draft.details = event.details;
      return null;
    }
    case 'participant/add': {
      if (session.participants.some(({ id }) => id === event.participant.id)) return 'id-in-use';
      const seat = Math.max(0, ...session.participants.map((one) => one.seat)) + 1;
      if (seat > MOST_SEATS) return 'room-is-full';
      draft.participants.push({ ...event.participant, seat });
      return null;
    }
    case 'participant/edit': {
      const participant = draft.participants.find(({ id }) => id === event.participant.id);
      if (!participant) return 'unknown-participant';
      Object.assign(participant, event.participant);
      return null;
    }
    case 'participant/remove': {
      const rest = session.participants.filter(({ id }) => id !== event.participantId);
      if (rest.length === session.participants.length) return 'unknown-participant';
      if (isOnRecord(session, event.participantId)) return 'participant-took-part';
      draft.participants = rest;
      if (session.away?.includes(event.participantId))
        draft.away = session.away.filter((id) => id !== event.participantId);
      return null;
    }
    case 'participant/here':
      return markHere(session, draft, event);
    case 'session/bands':
      return reduceBands(session, draft, event.bands);
    case 'agenda/next':
      return goNext(session, draft, time);
    case 'agenda/back':
      return goBack(session, draft, time);
    case 'agenda/go':
      return goTo(session, draft, event.to, time);
    case 'agenda/insert':
    case 'agenda/remove':
    case 'agenda/move':
    case 'agenda/change':
    case 'agenda/times':
      return reduceAgenda(session, draft, event);
    case 'timer/start':
    case 'timer/set':
    case 'timer/stop':
    case 'timer/more':
    case 'timer/clear':
      return reduceTimer(session, draft, event, time);
    case 'step/type-items':
      return typeItems(session, draft, event);
    case 'step/refresh':
      return refreshStep(session, draft, event.at);
    case 'plan/word':
    case 'plan/leave-out':
    case 'plan/lift':
    case 'plan/logo':
    case 'plan/edition':
      return reducePlan(session, draft, event, time);
    case 'note/add':
    case 'note/edit':
    case 'note/delete':
      return reduceNotes(session, draft, event);
    case 'photograph/added':
    case 'photograph/caption':
    case 'photograph/remove':
      return reducePhotographs(session, draft, event);
    case 'action/make':
      return makeAction(session, draft, event);
    case 'follow-up/opened':
      return openFollowUp(session, draft, event, time);
    default:
      return assertNever(event);
  }
}
