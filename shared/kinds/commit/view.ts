import type { Session } from '../../session/schema/session';
import { dayOf } from '../../session/day';
import { fromRooms } from '../../session/rooms';
import { FIST, spreadOf, voicesToHear } from '../rate/spread';
import type { NextAction, ViewContext } from '../view-context';
import type { Action, CommitDefinition, CommitWork } from './schema';
import { servedItems, servedSince } from './served';

type Context = ViewContext<CommitDefinition, CommitWork>;

/** The owner's name: from the list, or as typed; a seat without a name is called by its number. */
export function ownerName(session: Session, { owner }: Pick<Action, 'owner'>): string {
  const participant = session.participants.find(({ id }) => id === owner.participant);
  return participant ? participant.name || `#${participant.seat}` : owner.text;
}

/** The latest round of fist-to-five; null when nobody was asked. */
export function confidenceOf(action: Action, passMark: number) {
  const last = action.confidence.at(-1);
  if (!last) return null;
  const spread = spreadOf(last.counts, FIST);
  return {
    ...spread,
    fails: spread.average !== null && spread.average < passMark,
    /** People to be heard, by number only: whose hand it was is nobody's to record. */
    toHear: voicesToHear(last.counts, FIST),
  };
}

/** What the facilitator works with: the actions, and how sure the room was of each. */
export function commitFacilitatorView({ session, at, definition, work }: Context) {
  const served = servedItems(session, at, definition);
  const since = work.actions.map((action) => servedSince(action, served));
  return {
    kind: 'commit' as const,
    passMark: definition.passMark,
    firstStepDays: definition.firstStepDays,
    day: dayOf(session, at),
    servedBy: served.map(({ text }) => text),
    /** Something that an action serves reads otherwise now, and can be taken over. */
    outdated: since.some((one) => one !== null && one.now !== null),
    actions: work.actions.map((action, index) => ({
      ...action,
      servedSince: since[index] ?? null,
      ownerName: ownerName(session, action),
      confidenceNow: confidenceOf(action, definition.passMark),
      /** Averages round by round, oldest first. */
      rounds: action.confidence.map(({ counts }) => spreadOf(counts, FIST).average),
    })),
    people: session.participants.length,
    next: 'next-step' as NextAction,
  };
}

/** What all may see: who does what by when. */
export function commitRoomView({ session, definition, work }: Context) {
  return {
    kind: 'actions' as const,
    actions: work.actions.map((action) => ({
      id: action.id,
      text: action.text,
      owner: ownerName(session, action),
      taken: action.taken,
      due: action.due,
      confidence: confidenceOf(action, definition.passMark),
      from: fromRooms(session.rooms, [action.room]),
    })),
  };
}
