import type { Note, NoteKind } from '../session/schema/note';
import type { Session } from '../session/schema/session';
import { roomsInWords } from '../kinds/rooms';
import { titleOf } from '../session/step-of';
import type { Strings } from '../words';
import { always } from '../document/in-brief';
import type { PlanBlock } from '../document/registry';
import { becameOf } from './answered';
import type { PlanSection } from './model';
import { NOTHING } from '../kinds/step-plan';
import type { RunExercise } from './run';
import type { Wordings } from './wording';

const ofKind = ({ notes = [] }: Session, kind: NoteKind): readonly Note[] => notes.filter((note) => note.kind === kind);

function table(
  caption: string,
  labels: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): PlanBlock[] {
  if (rows.length === 0) return [];
  return [
    { type: 'table', caption, columns: labels.map((label, index) => ({ label, width: widths[index] ?? 0 })), rows },
  ];
}

/** What is known of a note beside its words, with the breakout room that it comes from where there were rooms. */
const withRoom = (strings: Strings, { rooms }: Session, { room }: Note, known: string): string =>
  [known, roomsInWords(strings, rooms, { room: room ?? null, rooms: null })].filter(Boolean).join(' · ');

/**
 * Promises and the parking lot as a section of their own, each with what became of it; none where nothing was noted.
 * Decisions are in their log.
 */
export function notesSection(strings: Strings, session: Session, wordings: Wordings): PlanSection[] {
  const words = strings.plan.content.notes;
  const [promises, parked] = [ofKind(session, 'promise'), ofKind(session, 'parked')];
  if (promises.length + parked.length === 0) return [];
  const cameUp = (note: Note) => withRoom(strings, session, note, titleOf(session, note.at.item));
  const became = becameOf(strings, session);
  const isAnswered = ({ id }: Note) => became.has(id);
  const answer = promises.some(isAnswered) ? (note: Note) => [became.get(note.id) ?? ''] : null;
  const promised = table(
    words.promises,
    answer ? words.answeredPromiseColumns : words.promiseColumns,
    answer ? [0.37, 0.16, 0.29, 0.18] : [0.52, 0.22, 0.26],
    promises.map((note) => [note.text, note.who.text, ...(answer?.(note) ?? []), cameUp(note)]),
  );
  return [
    {
      id: 'notes',
      eyebrow: words.eyebrow,
      lens: 'close',
      title: wordings.say(
        'title:notes',
        words.eyebrow,
        words.headline(promises.length, parked.length, [...promises, ...parked].filter(isAnswered).length),
      ),
      blocks: [
        ...promised,
        ...table(
          words.parked,
          words.parkedColumns,
          [0.7, 0.3],
          parked.filter((note) => !isAnswered(note)).map((note) => [note.text, cameUp(note)]),
        ),
        ...table(
          words.answered,
          words.answeredColumns,
          [0.44, 0.36, 0.2],
          parked.filter(isAnswered).map((note) => [note.text, became.get(note.id) ?? '', cameUp(note)]),
        ),
      ],
      brief: always(strings, promised),
    },
  ];
}

/** What was decided beside the agenda, as the summary and the log of decisions take it: each with who decided and why. */
export const decidedInNotes = (strings: Strings, session: Session): RunExercise => ({
  id: 'decisions',
  about: strings.plan.content.notes.decisions,
  hurts: false,
  headline: null,
  steps: ofKind(session, 'decision').map((note) => ({
    ...NOTHING,
    step: note.id,
    decided: note.text,
    trace: withRoom(strings, session, note, strings.plan.content.notes.decidedBy(note.who.text, note.why.text)),
  })),
});
