import type { Table } from '@shared/document/blocks/table';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import { colours, styles } from '../tokens';
import { drawGrid, gridSize, textWidth, type TableLayout, type GridColumn } from './grid';
import type { BlockLayout, Place, Size } from './contract';
import { wish } from './wish';
import { aboveCaption, drawCaption } from './caption';
import { drawNote } from './note';

function setTable(sheet: Sheet, { columns, rows }: Table): TableLayout {
  const all = columns.reduce((sum, column) => sum + column.width, 0) || 1;
  const grid = columns.map((column): GridColumn => ({
    label: column.label,
    heads: column.label.trim() === '',
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
  return { columns: grid, rows: columns.length === 0 ? [] : cells };
}

const tableSize = (sheet: Sheet, block: Table, tail: number): Size => gridSize(sheet, setTable(sheet, block), tail);

/** A table of texts with the given shares of the width; what was left empty shows a dash. */
function drawTable(sheet: Sheet, block: Table, { tail, kept }: Place): void {
  const grid = setTable(sheet, block);
  const size = gridSize(sheet, grid, tail);
  drawCaption(sheet, block.caption, kept ? size.least : wish(size, sheet.fullHeight));
  if (grid.rows.length === 0) return drawNote(sheet, sheet.words.noRows);
  drawGrid(sheet, grid, { tail });
}

export const tableLayout: BlockLayout<Table> = {
  above: aboveCaption,
  size: tableSize,
  draw: drawTable,
  picture: null,
};
