import type { Draft } from 'immer';
import type { Refusal } from '../host/refusals';
import { MOST_SEATS, type Session } from '../schema/session';
import { stepKey } from '../steps/common';
import { startWork } from '../steps/start';
import { assertNever } from './assert-never';
import { refreshStep } from './refresh';
import type { FrameCommand } from './commands';
import { sameStep, stepOf, stepsInOrder } from './step-of';

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

function go(session: Session, draft: Draft<Session>, by: 1 | -1, time: string): Refusal | null {
  const steps = stepsInOrder(session);
  const here = steps.findIndex((step) => sameStep(step, session.position));
  const to = steps[here + by];
  if (by === 1) {
    const known = session.done.some((step) => sameStep(step, session.position));
    if (!to && known) return 'end-of-agenda';
    if (!known) draft.done.push(session.position);
    draft.startedAt ??= time;
  } else if (!to) return 'start-of-agenda';
  if (to) draft.position = to;
  return null;
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
export function reduceFrame(
  session: Session,
  draft: Draft<Session>,
  event: FrameCommand,
  time: string,
): Refusal | null {
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
      return null;
    }
    case 'agenda/next':
      return go(session, draft, 1, time);
    case 'agenda/back':
      return go(session, draft, -1, time);
    case 'agenda/go':
      if (!stepOf(session, event.to)) return 'unknown-step';
      draft.position = event.to;
      return null;
    case 'step/type-items':
      return typeItems(session, draft, event);
    case 'step/refresh':
      return refreshStep(session, draft, event.at);
    case 'plan/word': {
      const { sentence, text, proposed } = event;
      if ((session.words?.[sentence]?.text ?? null) === text) return 'nothing-changes';
      draft.words ??= {};
      if (text === null) delete draft.words[sentence];
      else draft.words[sentence] = { text, proposed };
      return null;
    }
    case 'plan/edition':
      draft.edition = { ...event.record, time };
      return null;
    default:
      return assertNever(event);
  }
}
