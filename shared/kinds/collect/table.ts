import { LONGEST_TEXT } from '../../base/primitives';
import { isBlank, said } from '../../base/text';
import type { IdeaHeading } from './headings';
import { normalised } from './duplicates';
import type { NewIdea } from '../idea';
import type { Strings } from '../../words';

/** A text of punctuation alone is itself. */
const sameWords = (text: string): string => normalised(text) || text.trim();

/** A row of a list or table on its way in, with the line on which it begins, from 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a column goes into: the idea itself, its heading, a named field by id (`field-…`), or nothing. */
export type ColumnUse = 'idea' | 'heading' | 'nothing' | `field-${string}`;

/** Where ideas go: the step's fields and headings, what is there already, and the heading for what has none. */
export interface Target {
  readonly fields: readonly { readonly id: string; readonly label: string }[];
  readonly headings: readonly IdeaHeading[];
  readonly texts: readonly string[];
  readonly heading: string | null;
  /** What a column may be called that holds the ideas themselves, or their headings. */
  readonly names: Strings['importIdeas']['columnNames'];
}

const called = (cell: string, { fields, headings, names }: Target): ColumnUse | null => {
  const isOneOf = (all: readonly string[]) => all.some((one) => sameWords(one) === name);
  const name = sameWords(cell);
  const field = fields.find(({ id, label }) => sameWords(label) === name || sameWords(id) === name);
  if (field) return `field-${field.id}`;
  if (isOneOf(names.idea)) return 'idea';
  return headings.length > 0 && isOneOf(names.heading) ? 'heading' : null;
};

/** True where the first row names the columns: one of its cells is the name of something that is asked for. */
export function hasNames(rows: readonly TableRow[], target: Target): boolean {
  const first = rows[0];
  return first !== undefined && rows.length > 1 && first.cells.some((cell) => called(cell, target) !== null);
}

/**
 * Which column goes where: by the names in the first row; without names the first is the idea and the fields follow in
 * their order.
 */
export function columnsFor(rows: readonly TableRow[], named: boolean, target: Target): ColumnUse[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const names = named ? (rows[0]?.cells ?? []) : [];
  const taken = new Set<ColumnUse>();
  const rest = named ? rows.slice(1) : rows;
  /* A column that only counts is no idea. */
  const counts = (index: number) => rest.every(({ cells }) => /^\s*(?:\d{1,4}[.)]?)?\s*$/u.test(cells[index] ?? ''));
  const first = !named && width > 1 && rest.length > 0 && counts(0) && !counts(1) ? 1 : 0;
  const columns = Array.from({ length: width }, (_, index): ColumnUse => {
    const field = target.fields[index - first - 1];
    const inOrder: ColumnUse = index === first ? 'idea' : field ? `field-${field.id}` : 'nothing';
    const column = named ? (called(names[index] ?? '', target) ?? 'nothing') : inOrder;
    if (taken.has(column)) return 'nothing';
    taken.add(column);
    return column;
  });
  const free = columns.indexOf('nothing');
  return columns.includes('idea') || free < 0 ? columns : columns.with(free, 'idea');
}

/** What is in the rows: the ideas as they would come in, and what is to be told of the rest. */
export interface Reading {
  readonly ideas: readonly Omit<NewIdea, 'id'>[];
  /** Rows with nothing in them, and rows without an idea. */
  readonly empty: number;
  readonly without: number;
  /** Ideas that say what another one in the list, or in the step, says. */
  readonly twice: number;
  /** Lines on which a text is too long: nothing is taken then. */
  readonly tooLong: readonly number[];
  /** Lines under a heading that the step does not have; they go under the one that is chosen. */
  readonly unknownHeading: number;
  /** Columns that have something in them and go nowhere. */
  readonly unused: number;
}

/** Reads rows as ideas. `leaveOut`: what is there already is left out. Texts are kept as they are: a leading = or + is a text. */
export function readRows(
  rows: readonly TableRow[],
  columns: readonly ColumnUse[],
  named: boolean,
  leaveOut: boolean,
  target: Target,
): Reading {
  const body = named ? rows.slice(1) : rows;
  const known = new Set(target.texts.map(sameWords));
  const headings = new Map(target.headings.map(({ id, label }) => [sameWords(label), id]));
  const ideas: Omit<NewIdea, 'id'>[] = [];
  let [empty, without, twice, unknownHeading] = [0, 0, 0, 0];
  const tooLong: number[] = [];
  for (const { line, cells } of body) {
    const cell = (column: ColumnUse) => said(cells[columns.indexOf(column)] ?? '');
    if (cells.every(isBlank)) empty += 1;
    else if (cell('idea') === '') without += 1;
    else {
      const text = cell('idea');
      const fields = target.fields.flatMap(({ id }) => {
        const words = columns.includes(`field-${id}`) ? cell(`field-${id}`) : '';
        return words === '' ? [] : [[id, { text: words }] as const];
      });
      if ([text, ...fields.map(([, words]) => words.text)].some((one) => one.length > LONGEST_TEXT)) tooLong.push(line);
      const again = known.has(sameWords(text));
      known.add(sameWords(text));
      if (again) twice += 1;
      if (again && leaveOut) continue;
      const under = columns.includes('heading') ? cell('heading') : '';
      const own = headings.get(sameWords(under));
      if (under !== '' && own === undefined) unknownHeading += 1;
      const heading = own ?? target.heading;
      ideas.push({ text, fields: Object.fromEntries(fields), ...(heading === null ? {} : { heading }) });
    }
  }
  const unused = columns.filter(
    (column, index) => column === 'nothing' && body.some(({ cells }) => !isBlank(cells[index] ?? '')),
  ).length;
  return { ideas, empty, without, twice, tooLong, unknownHeading, unused };
}
