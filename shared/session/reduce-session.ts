import type { Draft } from 'immer';
import type { Refusal } from '../base/refusals';
import { MOST_SEATS, type Session } from './schema/session';
import { stepKey } from '../kinds/common';
import { startWork } from '../kinds/start';
import { assertNever } from '../base/assert-never';
import { markHere } from './attendance';
import { refreshStep } from './refresh';
import type { FrameCommand, FrameEvent } from './commands';
import { reduceAgenda } from './reduce-agenda';
import { openFollowUp } from './follow-up';
import { goBack, goNext, goTo } from './progress';
import { reduceNotes } from './notes';
import { reducePlan } from './plan';
import { stepOf } from './step-of';
import { reduceTimer } from './timers';

/** True when a participant is on record in a vote, a rating, a silent turn or an action. */
function isOnRecord(session: Session, participantId: string): boolean {
  return Object.values(session.work).some((work) => {
    if (work.kind === 'collect') {
      const speaking = work.round?.form === 'round-robin' && work.round.order.includes(participantId);
      return speaking || (work.tookPart?.includes(participantId) ?? false);
    }
    if (work.kind === 'vote') return work.votes.some(({ present }) => present.includes(participantId));
    if (work.kind === 'rate') return work.ratings.some(({ present }) => present.includes(participantId));
    if (work.kind === 'judge') return work.judgings.some(({ present }) => present.includes(participantId));
    return work.kind === 'commit' && work.actions.some(({ owner }) => owner.participant === participantId);
  });
}

function typeItems(
  session: Session,
  draft: Draft<Session>,
  { at, items, columns = false }: Extract<FrameCommand, { type: 'step/type-items' }>,
): Refusal | null {
  const definition = stepOf(session, at);
  if (!definition) return 'unknown-step';
  const work = (draft.work[stepKey(at)] ??= startWork(definition));
  if (!('typed' in work)) return 'step-is-of-another-kind';
  if (work.kind === 'vote' && work.votes.some(({ status }) => status === 'open')) return 'vote-is-open';
  if (new Set(items.map(({ id }) => id)).size < items.length) return 'id-in-use';
  if (columns) {
    if (work.kind !== 'link') return 'step-is-of-another-kind';
    work.typedColumns = items;
    delete work.columns;
    return null;
  }
  work.typed = items;
  /* What is typed anew replaces what the step began with, which was typed as well. */
  if ('items' in work) delete work.items;
  return null;
}

/** Applies a command about the session as a whole to the draft, or says why not. */
export function reduceFrame(session: Session, draft: Draft<Session>, event: FrameEvent, time: string): Refusal | null {
  switch (event.type) {
    case 'session/details':
      draft.details = event.details;
      return null;
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
    case 'plan/logo':
    case 'plan/edition':
      return reducePlan(session, draft, event, time);
    case 'note/add':
    case 'note/edit':
    case 'note/delete':
      return reduceNotes(session, draft, event);
    case 'follow-up/opened':
      return openFollowUp(session, draft, event, time);
    default:
      return assertNever(event);
  }
}
