import { stringsOf, type Strings } from '../words';
import type { Plan } from './model';
import type { ActionRow, IdeaRow } from './rows';

/** What stands in a cell: text, a figure, a calendar day (ISO 8601), or nothing. */
export type SheetCell = string | number | { readonly day: string } | null;

interface SheetColumn {
  readonly label: string;
  /** In characters, as spreadsheets measure it. */
  readonly width: number;
}

/** A table of the plan's as data, a field a column: the same for CSV and for a workbook. */
export interface PlanSheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** One column: its head, and what it takes from a row. */
interface Field<R> extends SheetColumn {
  readonly of: (row: R) => SheetCell;
}

const figureWidth = 10;
const dayWidth = 14;
const nameWidth = 24;
const textWidth = 48;

const day = (of: string | null): SheetCell => (of === null ? null : { day: of });

const yesOrNo = (strings: Strings, value: boolean | null): SheetCell =>
  value === null ? null : value ? strings.plan.csv.yes : strings.plan.csv.no;

/** Of a rehearsal every row says so. */
function sheet<R>({ cover }: Plan, name: string, fields: readonly Field<R>[], rows: readonly R[]): PlanSheet {
  const mark = cover.rehearsal?.mark;
  const marked: readonly Field<R>[] =
    mark === undefined ? fields : [...fields, { label: mark, width: nameWidth, of: () => mark }];
  return {
    name,
    columns: marked.map(({ label, width }) => ({ label, width })),
    rows: rows.map((row) => marked.map(({ of }) => of(row))),
  };
}

/** Every action as a row. */
export function actionsSheet(plan: Plan): PlanSheet {
  const strings = stringsOf(plan.language);
  const { actions: words, sheets } = strings.plan.csv;
  const fields: readonly Field<ActionRow>[] = [
    { label: words.number, width: figureWidth, of: ({ number }) => number },
    { label: words.what, width: textWidth, of: ({ what }) => what },
    { label: words.serves, width: textWidth, of: ({ serves }) => serves },
    { label: words.owner, width: nameWidth, of: ({ owner }) => owner },
    { label: words.taken, width: figureWidth, of: ({ taken }) => yesOrNo(strings, taken) },
    { label: words.due, width: dayWidth, of: ({ due }) => day(due) },
    { label: words.firstStep, width: textWidth, of: ({ firstStep }) => firstStep },
    { label: words.firstStepDue, width: dayWidth, of: ({ firstStepDue }) => day(firstStepDue) },
    { label: words.measure, width: textWidth, of: ({ measure }) => measure },
    { label: words.measureFrom, width: nameWidth, of: ({ measureFrom }) => measureFrom },
    { label: words.measureTo, width: nameWidth, of: ({ measureTo }) => measureTo },
    { label: words.told, width: nameWidth, of: ({ told }) => told },
    { label: words.room, width: nameWidth, of: ({ room }) => room },
    { label: words.sure, width: figureWidth, of: ({ sure }) => sure },
  ];
  return sheet(plan, sheets.actions, fields, plan.tables.actions);
}

/** Every idea that was revealed as a row, with what became of it; what was said about it has a column a question. */
export function ideasSheet(plan: Plan): PlanSheet {
  const strings = stringsOf(plan.language);
  const { ideas: words, sheets } = strings.plan.csv;
  const { ideas } = plan.tables;
  const asked = [...new Set(ideas.flatMap(({ fields }) => fields.map(({ label }) => label)))];
  const said = ({ fields }: IdeaRow, question: string): string =>
    fields.flatMap(({ label, text }) => (label === question ? [text] : [])).join('\n');
  const fields: readonly Field<IdeaRow>[] = [
    { label: words.exercise, width: nameWidth, of: ({ exercise }) => exercise },
    { label: words.question, width: nameWidth, of: ({ question }) => question },
    { label: words.text, width: textWidth, of: ({ text }) => text },
    ...asked.map((label) => ({ label, width: textWidth, of: (row: IdeaRow) => said(row, label) })),
    { label: words.merged, width: textWidth, of: ({ merged }) => merged.join('\n') },
    { label: words.room, width: nameWidth, of: ({ room }) => room },
    { label: words.group, width: textWidth, of: ({ group }) => group },
    { label: words.dots, width: figureWidth, of: ({ dots }) => dots },
    {
      label: words.rank,
      width: figureWidth,
      of: ({ rank, uncounted }) => (uncounted ? strings.plan.content.vote.notCounted : rank),
    },
    {
      label: words.tied,
      width: figureWidth,
      of: ({ rank, tied }) => (rank === null ? null : yesOrNo(strings, tied)),
    },
    { label: words.chosen, width: figureWidth, of: ({ chosen }) => yesOrNo(strings, chosen) },
  ];
  return sheet(plan, sheets.ideas, fields, ideas);
}
