import type { Ticks } from '@shared/document/blocks/ticks';
import type { Sheet } from '../page/sheet';
import { colours, styles } from '../tokens';
import { drawGrid, gridSize, textWidth, type TableLayout, type GridCell, type GridColumn } from './grid';
import type { BlockLayout, Place, Size } from './contract';
import { wish } from './wish';
import { aboveCaption, drawCaption } from './caption';
import { drawNote } from './note';

const rowShare = 0.34;
/** More columns than these do not fit beside one another: the matrix goes on below. */
const mostColumns = 7;

/** Parts of the matrix, each with as many columns as a page is wide. */
function parts({ columns }: Ticks): number[][] {
  const count = Math.max(1, Math.ceil(columns.length / mostColumns));
  const size = Math.ceil(columns.length / count);
  return Array.from({ length: count }, (_, part) =>
    columns.map((__, index) => index).slice(part * size, (part + 1) * size),
  );
}

function setPart(sheet: Sheet, block: Ticks, indices: readonly number[], colour: string): TableLayout {
  const width = (sheet.width * (1 - rowShare)) / Math.max(1, indices.length);
  const columns: GridColumn[] = [
    { label: '', width: sheet.width * rowShare, heads: true },
    ...indices.map((index) => ({ label: block.columns[index] ?? '', width })),
  ];
  const rows = block.rows.map(({ text, ticks }) => {
    const alone = block.emptyRow !== '' && !ticks.includes(true);
    const style = alone ? { ...styles.cellStrong, colour } : styles.cell;
    return [
      { lines: sheet.type.wrap(text, textWidth(columns[0] as GridColumn, false), style) },
      ...indices.map((index): GridCell => ({
        lines: [
          sheet.type.line(ticks[index] ? '✓' : '·', {
            ...styles.cellStrong,
            colour: ticks[index] ? colour : colours.idle,
          }),
        ],
      })),
    ];
  });
  return { columns, rows };
}

function ticksSize(sheet: Sheet, block: Ticks, tail: number): Size {
  const [first = []] = parts(block);
  return gridSize(sheet, setPart(sheet, block, first, colours.ink), tail);
}

/** What goes with what, as a matrix; a row without a tick is set in the lens's colour, if it means something. */
function drawTicks(sheet: Sheet, block: Ticks, { colour, tail, kept }: Place): void {
  const size = ticksSize(sheet, block, tail);
  drawCaption(sheet, block.caption, kept ? size.least : wish(size, sheet.fullHeight));
  if (block.rows.length === 0) return drawNote(sheet, sheet.words.noRows);
  for (const part of parts(block)) drawGrid(sheet, setPart(sheet, block, part, colour), { tail });
}

export const ticksLayout: BlockLayout<Ticks> = {
  above: aboveCaption,
  size: ticksSize,
  draw: drawTicks,
  picture: null,
};
