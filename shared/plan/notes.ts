import type { Note, NoteKind } from '../schema/note';
import type { Session } from '../schema/session';
import { exerciseOf } from '../session/step-of';
import { strings } from '../strings';
import type { PlanBlock, PlanSection } from './model';
import { NOTHING, type StepPlan } from './step-plan';
import { inShort } from './texts';

const words = strings.plan.content.notes;

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

/** The parking lot, decisions and promises as a section of their own; none where nothing was noted. */
export function notesSection(session: Session): PlanSection[] {
  const [decisions, promises, parked] = (['decision', 'promise', 'parked'] as const).map((kind) =>
    ofKind(session, kind),
  ) as [readonly Note[], readonly Note[], readonly Note[]];
  if (decisions.length + promises.length + parked.length === 0) return [];
  const cameUp = ({ at }: Note) => exerciseOf(session, at.item)?.title ?? '';
  return [
    {
      id: 'notes',
      eyebrow: words.eyebrow,
      lens: null,
      title: words.headline(decisions.length, promises.length, parked.length),
      blocks: [
        ...table(
          words.decisions,
          words.decisionColumns,
          [0.42, 0.2, 0.38],
          decisions.map(({ text, who, why }) => [text, who.text, why.text]),
        ),
        ...table(
          words.promises,
          words.promiseColumns,
          [0.52, 0.22, 0.26],
          promises.map((note) => [note.text, note.who.text, cameUp(note)]),
        ),
        ...table(
          words.parked,
          words.parkedColumns,
          [0.7, 0.3],
          parked.map((note) => [note.text, cameUp(note)]),
        ),
      ],
    },
  ];
}

/** Each decision as the summary takes it. */
export const decidedInNotes = (session: Session): StepPlan[] =>
  ofKind(session, 'decision').map(({ text, who }) => ({
    ...NOTHING,
    decided: words.decidedBy(inShort(text, 200), inShort(who.text, 60)),
  }));
