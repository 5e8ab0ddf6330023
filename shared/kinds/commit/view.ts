import { fromRooms } from '../rooms';
import { FIST, spreadOf, voicesToHear } from '../../engines/answers/spread';
import { ownersAmong, type Action } from '../action';
import type { ViewContext } from '../given';
import type { CommitDefinition, CommitWork } from './schema';
import { chosenIn, servedItems, servedSince } from './served';

type Context = ViewContext<CommitDefinition, CommitWork>;

/** The latest round of fist-to-five; null when nobody was asked. */
export function confidenceOf(action: Action, passMark: number) {
  const last = action.confidence.at(-1);
  if (!last) return null;
  const spread = spreadOf(last.counts, FIST);
  return {
    ...spread,
    mark: passMark,
    fails: spread.average !== null && spread.average < passMark,
    /** People to be heard, by number only: whose hand it was is nobody's to record. */
    toHear: voicesToHear(last.counts, FIST),
  };
}

/** What the facilitator works with: the actions, and how sure the room was of each. */
export function commitFacilitatorView(context: Context) {
  const { people, definition, work } = context;
  const ownerOf = ownersAmong(context.strings, people);
  const served = servedItems(context, definition);
  const since = work.actions.map((action) => servedSince(action, served));
  return {
    kind: 'commit' as const,
    passMark: definition.passMark,
    firstStepDays: definition.firstStepDays,
    day: context.day(),
    servesAsked: definition.serves,
    servedBy: served.map(({ text }) => text),
    /** Something that an action serves reads otherwise now, and can be taken over. */
    outdated: since.some((one) => one !== null && one.now !== null),
    actions: work.actions.map((action, index) => ({
      ...action,
      servedSince: since[index] ?? null,
      ownerName: ownerOf(action),
      confidenceNow: confidenceOf(action, definition.passMark),
      /** Averages round by round, oldest first. */
      rounds: action.confidence.map(({ counts }) => spreadOf(counts, FIST).average),
    })),
    people: people.length,
    /** What was chosen, each with the actions of the session that serve it. */
    chosen: chosenIn(context, definition),
    next: 'next-step' as const,
  };
}

/** What all may see: who does what by when. */
export function commitRoomView(context: Context) {
  const { people, rooms, definition, work, strings } = context;
  const ownerOf = ownersAmong(strings, people);
  return {
    kind: 'actions' as const,
    /** What was chosen and nobody acts on. */
    unserved: chosenIn(context, definition).flatMap(({ text, servedBy }) => (servedBy.length === 0 ? [text] : [])),
    actions: work.actions.map((action) => ({
      id: action.id,
      text: action.text,
      owner: ownerOf(action),
      taken: action.taken,
      due: action.due,
      confidence: confidenceOf(action, definition.passMark),
      /** How often the room was asked how sure it is. */
      asked: action.confidence.length,
      from: fromRooms(strings, rooms, [action.room]),
    })),
  };
}
