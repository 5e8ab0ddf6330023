import type { AnswerRound } from '../engines/answers/schema';
import type { ExerciseDefinition } from '../session/schema/definition';
import { FILE_FORMAT, SCHEMA_VERSION, type Session, type SessionDetails } from '../session/schema/session';
import type { Room } from '../base/people';
import { isSame } from '../base/change';
import { stepOf, stepsInOrder, wasReached } from '../session/step-of';
import { stepAt } from '../session/work-of';
import { stepKey, type StepAddress } from '../base/steps';
import type { RoomWork } from '../engines/merging/step-merge';
import { kindOf, type StepKind, type StepWork } from '../kinds/registry';
import type { Strings } from '../words';
import { withPictures } from '../session/photographs';
import type { Pictures } from '../session/schema/photograph';
import { roundsApart } from './ladder-rounds';
import { mergedDay } from './day';
import { Conflicts, type ConflictChoices, type Conflict } from '../engines/merging/conflicts';
import { idsApart, withIds } from './ids';
import { bandsOf, peopleOf } from './people';
import type { BreakoutRoom } from './room';
import { whyNotMerge, type MergeRefusal } from './why-not';
import { entryOf } from '../base/entry-of';

/** A merged session, with everything on which the rooms differ and how it was settled. */
export interface Merged {
  readonly session: Session;
  readonly conflicts: readonly Conflict[];
}

interface Making {
  /** The merged session's own id. */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly title: string;
}

/** What can have an id and words, for the facilitator to know it by. */
function wordsIn(session: Session): Map<string, string> {
  const words = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (typeof value === 'object' && value !== null) {
      const { id, text, label } = value as Record<string, unknown>;
      const said = typeof text === 'string' && text.trim() !== '' ? text : label;
      if (typeof id === 'string' && typeof said === 'string' && !words.has(id)) words.set(id, said);
      for (const one of Object.values(value)) visit(one);
    }
  };
  visit(session.work);
  visit(session.exercises);
  return words;
}

/** The definitions: where rooms have them in different words, those of the room that is chosen. */
function exercisesOf(rooms: readonly BreakoutRoom[], conflicts: Conflicts): Session['exercises'] {
  const ids = Object.keys(rooms[0]?.session.exercises ?? {});
  return Object.fromEntries(
    ids.flatMap((id) => {
      const all = rooms.flatMap(({ room, session }): { room: string; own: ExerciseDefinition }[] => {
        const own = entryOf(session.exercises, id);
        return own ? [{ room: room.id, own }] : [];
      });
      const [first] = all;
      if (!first) return [];
      if (all.every(({ own }) => isSame(first.own, own))) return [[id, first.own] as const];
      const says = all.map(({ room, own }) => ({ room, text: `${own.title} ${own.version}` }));
      const chosen = conflicts.choose('definition', null, first.own.title, says);
      return [[id, (all.find(({ room }) => room === chosen) ?? first).own] as const];
    }),
  );
}

function detailsOf(rooms: readonly BreakoutRoom[], title: string, conflicts: Conflicts): SessionDetails | null {
  const [first] = rooms;
  if (!first) return null;
  const said = ({ organisation, date, place, brandPromise, invitedBy = '', aim = '' }: SessionDetails): string =>
    [organisation, date, place, brandPromise, invitedBy, aim].filter((part) => part !== '').join(' · ');
  const all = rooms.map(({ room, session }) => ({ room: room.id, text: said(session.details) }));
  const chosen = all.every(({ text }) => text === all[0]?.text)
    ? first.room.id
    : conflicts.choose('details', null, '', all);
  return { ...(rooms.find(({ room }) => room.id === chosen) ?? first).session.details, title };
}

/** The logo: the first room's that has one, or of different ones that of the room that is chosen. */
function logoOf(strings: Strings, rooms: readonly BreakoutRoom[], conflicts: Conflicts): Pick<Session, 'logo'> {
  const all = rooms.flatMap(({ room, session: { logo } }) => (logo ? [{ room: room.id, logo }] : []));
  const [first] = all;
  if (!first) return {};
  if (all.every(({ logo }) => isSame(first.logo, logo))) return { logo: first.logo };
  const says = all.map(({ room, logo: { type, width, height } }) => ({
    room,
    text: strings.merge.logo(type, width, height),
  }));
  const chosen = conflicts.choose('logo', null, '', says);
  return { logo: (all.find(({ room }) => room === chosen) ?? first).logo };
}

/** The work of rooms whose step is of that kind: of another room's it may not be, where definitions differ. */
const ofKind = (rooms: readonly RoomWork<StepWork>[], kind: StepKind) => rooms.filter(({ work }) => work.kind === kind);

/** A room has been at an anonymous step and has not revealed it: what may be sealed there stays there. */
function mayHide(session: Session, at: StepAddress): boolean {
  const step = stepAt(session, at);
  return step !== null && (step.kind.sealing?.mayHide(step.definition, step.work) ?? false) && wasReached(session, at);
}

/**
 * One session out of the sessions of breakout rooms, which stay as they are. Everything that any room made is in it once,
 * with the room it comes from; votes and rounds of answers are on record by room and added up where the same was asked in
 * the same way. Where rooms differ, what is chosen stands (by a conflict's key; the first room's, or both, until then).
 * The order of the rooms decides nothing but orders. Refused, with the room at fault, where something is still open.
 */
export function mergeRooms(
  strings: Strings,
  given: readonly BreakoutRoom[],
  choices: ConflictChoices,
  { id, time, title }: Making,
): Merged | { readonly refused: MergeRefusal; readonly room: string } {
  const wrong = whyNotMerge(given);
  if (wrong) return wrong;
  const conflicts = new Conflicts(choices);
  const people = peopleOf(given);
  for (const { names } of people.apart)
    conflicts.tell(
      'person',
      null,
      names[0]?.text ?? '',
      names.map(({ room }) => ({ room, text: '' })),
    );
  const ids = idsApart(given);
  const split = new Set(ids.flatMap((map) => [...map].flat()));
  const sessions = roundsApart(given).map(({ room, session }, place) => {
    const all = new Map([...(ids[place] ?? []), ...(people.ids[place] ?? [])]);
    const { work, notes, photographs, away } = session;
    const participants = session.participants.map((one) => ({ ...one, id: all.get(one.id) ?? one.id }));
    const said = withIds({ work, notes, photographs, away }, all) as Pick<
      Session,
      'work' | 'notes' | 'photographs' | 'away'
    >;
    return { room, session: { ...session, participants, ...said } };
  });
  const [first] = sessions;
  const details = detailsOf(given, title, conflicts);
  const day = mergedDay(sessions, time);
  if (!first || !details || !day) return { refused: 'too-few-rooms', room: '' };
  const exercises = exercisesOf(given, conflicts);
  const frame: Session = {
    format: FILE_FORMAT,
    schemaVersion: SCHEMA_VERSION,
    id,
    revision: 0,
    createdAt: time,
    changedAt: time,
    language: first.session.language,
    details,
    ...logoOf(strings, given, conflicts),
    ...day,
    participants: people.participants,
    ...bandsOf(given),
    exercises,
    rooms: sessions.map(({ room }): Room => room),
    work: {},
  };
  const words = sessions.map(({ session }) => wordsIn(session));
  const kept = new Map<string, AnswerRound[]>();
  const work: Record<string, StepWork> = {};
  for (const at of stepsInOrder(frame)) {
    const definition = stepOf(frame, at);
    const key = stepKey(at);
    const own = sessions.flatMap(({ room, session }) => {
      const one = entryOf(session.work, key);
      return one ? [{ room: room.id, name: room.name, work: one }] : [];
    });
    for (const { room, session } of sessions)
      if (mayHide(session, at)) conflicts.tell('unrevealed', at, '', [{ room: room.id, text: '' }]);
    if (!definition || own.length === 0) continue;
    const exercise = frame.agenda.items.find((item) => item.id === at.item)?.exercise ?? '';
    const before = kept.get(`${exercise}/${at.step}`) ?? [];
    kept.set(`${exercise}/${at.step}`, before);
    const merged = kindOf(definition).merging.merge(ofKind(own, definition.kind), {
      at,
      definition,
      conflicts,
      split,
      whose: (person) => people.really.get(person) ?? person,
      kept: before,
      textOf: (item) => words.map((known) => known.get(item)).find((text) => text !== undefined) ?? '',
    });
    if (merged) work[key] = merged;
  }
  /* The same picture in two rooms has one name, and is there once. */
  const pictures = Object.assign({}, ...given.map(({ session }) => session.pictures)) as Pictures;
  return { session: withPictures({ ...frame, work }, pictures), conflicts: conflicts.found };
}
