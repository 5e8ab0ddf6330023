import type { ViewContext } from '../given';
import { inTurn, isMostlyDone, type Invented } from '../rehearsing';
import { columnsOf, rowsOf, type LinkColumn } from './grid';
import type { LinkCommand, LinkDefinition, LinkWork } from './schema';

type Context = ViewContext<LinkDefinition, LinkWork>;

interface Place {
  readonly row: string;
  readonly column: LinkColumn;
  /** The how manieth row and column it is in. */
  readonly r: number;
  readonly c: number;
}

/** A cell that stays empty, as an open question; of ticks most are, and a row and a column have none. */
function staysEmpty({ cell = 'text' }: LinkDefinition, rows: number, { r, c }: Place): boolean {
  if (cell === 'tick') return (r === rows - 1 && rows > 1) || c === 1 || (r + c) % 3 === 1;
  return cell === 'text' && (r * 3 + c) % 7 === 5;
}

/** How a cell feels: the first row falls in the middle, the last is well above it. */
function moodOf(rows: number, { r, c }: Place): number {
  if (r === rows - 1 && rows > 1) return c % 3 === 1 ? 1 : 2;
  return [0, -2, -1, 1, -1][c % 5] ?? 0;
}

function cellAt(context: Context, { says, words }: Invented, rows: number, place: Place): LinkCommand[] {
  const { at, definition } = context;
  const { r, c, column } = place;
  const cell = { at, row: place.row, column: column.id };
  const text = (): LinkCommand => ({
    type: 'link/set',
    ...cell,
    text: inTurn(says(column.id) ?? says() ?? words.said.cells, r + (says(column.id) ? 0 : c)) ?? '',
  });
  switch (definition.cell ?? 'text') {
    case 'text':
      return [text()];
    case 'tick':
      return [{ type: 'link/tick', ...cell, ticked: true }];
    case 'mood':
      return [{ type: 'link/mood', ...cell, mood: moodOf(rows, place) }, ...((r + c) % 2 === 0 ? [text()] : [])];
  }
}

/** The grid is filled in, but for what nobody can answer. */
export function rehearseLink(context: Context, invented: Invented): readonly LinkCommand[] {
  const { definition, work } = context;
  const rows = rowsOf(context, definition, work);
  const columns = columnsOf(context, definition, work);
  const places = rows.flatMap(({ id }, r) => columns.map((column, c): Place => ({ row: id, column, r, c })));
  const asked = places.filter((place) => !staysEmpty(definition, rows.length, place));
  const left = asked.filter(
    (place) => !work.cells.some(({ row, column }) => row === place.row && column === place.column.id),
  );
  if (isMostlyDone(asked.length - left.length, asked.length)) return [];
  return left.flatMap((place) => cellAt(context, invented, rows.length, place));
}
