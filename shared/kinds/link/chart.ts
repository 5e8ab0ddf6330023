import type { Curves } from '../../document/blocks/curves';
import type { Ticks } from '../../document/blocks/ticks';
import type { LinkDefinition } from './schema';
import type { LinkGrid } from './grid';

/** A grid of ticks as a matrix, or one of moods as curves; null for one of texts. */
export function linkChart(
  { room, moods, emptyRow = '', emptyColumn = '' }: LinkDefinition,
  { cell, columns, rows }: LinkGrid,
): Ticks | Curves | null {
  const labels = columns.map(({ label }) => label);
  switch (cell) {
    case 'text':
      return null;
    case 'tick':
      return {
        type: 'ticks',
        caption: room,
        columns: labels,
        rows: rows.map(({ text, cells }) => ({ text, ticks: cells.map(({ ticked }) => ticked) })),
        emptyRow,
        emptyColumn,
      };
    case 'mood':
      return {
        type: 'curves',
        caption: room,
        ...(moods ? { column: moods.column } : {}),
        columns: labels,
        lines: rows.map(({ text, cells }) => ({
          label: text,
          points: cells.map(({ mood, text: said }) => ({ mood, text: said })),
        })),
      };
  }
}
