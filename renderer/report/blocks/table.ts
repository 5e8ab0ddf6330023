import type { PlanColumn } from '@shared/plan/model';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import { colours, styles } from '../tokens';
import { drawGrid, gridStart, textWidth, type GridColumn } from './grid';
import { drawCaption, drawNote } from './words';

/** A table of texts with the given shares of the width; what was left empty shows a dash. `tail`: points kept free below. */
export function drawTable(
  sheet: Sheet,
  caption: string,
  columns: readonly PlanColumn[],
  rows: readonly (readonly string[])[],
  tail = 0,
): void {
  const all = columns.reduce((sum, column) => sum + column.width, 0) || 1;
  const grid = columns.map((column): GridColumn => ({
    label: column.label,
    width: (sheet.width * column.width) / all,
  }));
  const cells = rows.map((row) =>
    grid.map((column, index) => {
      const text = row[index] ?? '';
      const width = textWidth(column, index === grid.length - 1);
      if (cleanLine(text) === '')
        return { lines: sheet.type.wrap('–', width, { ...styles.cell, colour: colours.muted }) };
      return { lines: sheet.type.wrap(text, width, index === 0 ? styles.cellStrong : styles.cell) };
    }),
  );
  drawCaption(sheet, caption, gridStart(sheet, grid, cells[0]));
  if (columns.length === 0 || rows.length === 0) return drawNote(sheet, sheet.words.noRows);
  drawGrid(sheet, grid, cells, tail);
}
