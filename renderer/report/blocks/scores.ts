import type { Scores } from '@shared/document/blocks/scores';
import type { Sheet } from '../page/sheet';
import { colours, styles } from '../tokens';
import { drawGrid, gridSize, textWidth, type TableLayout, type GridCell, type GridColumn } from './grid';
import type { BlockLayout, Place, Size } from './contract';
import { wish } from './wish';
import { aboveCaption, drawCaption } from './caption';
import { drawNote } from './note';

const barHeight = 9;
const barWidth = 120;
const scoreWidth = 92;
const greys = [colours.hair, colours.idle, colours.muted] as const;

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** Everybody's verdicts as one bar, the right one in the lens's colour. */
function barCell(sheet: Sheet, { counts, right }: Scores['rows'][number], colour: string): GridCell {
  const all = Math.max(1, sum(counts));
  return {
    lines: [],
    height: styles.cell.leading,
    draw: ({ x, y, width }) => {
      let left = x;
      counts.forEach((count, index) => {
        const wide = (count / all) * width;
        if (count === 0) return;
        sheet.pdf.setFillColor(index === right ? colour : (greys[index % greys.length] ?? colours.idle));
        sheet.pdf.rect(left, y + (styles.cell.leading - barHeight) / 2, Math.max(0.8, wide - 0.8), barHeight, 'F');
        left += wide;
      });
    },
  };
}

function setScores(sheet: Sheet, block: Scores, colour: string): TableLayout {
  const columns: GridColumn[] = [
    { label: sheet.words.statement, width: sheet.width - barWidth - scoreWidth, heads: true },
    { label: '', width: barWidth },
    { label: sheet.words.answers, width: scoreWidth },
  ];
  const muted = { ...styles.cell, colour: colours.muted };
  const rows = block.rows.map((row) => {
    const width = textWidth(columns[0] as GridColumn, false);
    const answer = row.right === null ? '' : (block.verdicts[row.right] ?? '');
    const counts = row.isCounted
      ? block.verdicts.map((verdict, index) => `${verdict} ${row.counts[index] ?? 0}`)
      : [sheet.words.notCounted];
    return [
      {
        lines: [
          ...sheet.type.wrap(row.text, width, styles.cellStrong),
          ...(answer === '' ? [] : sheet.type.wrap(answer, width, { ...styles.cellStrong, colour })),
          ...(row.reason === '' ? [] : sheet.type.wrap(row.reason, width, muted)),
        ],
      },
      barCell(sheet, row, colour),
      { lines: counts.flatMap((text) => sheet.type.wrap(text, scoreWidth, styles.cell)) },
    ];
  });
  return { columns, rows };
}

const scoresSize = (sheet: Sheet, block: Scores, tail: number): Size =>
  gridSize(sheet, setScores(sheet, block, colours.idle), tail);

/** Statement by statement: what was right and why, and how many thought so. */
function drawScores(sheet: Sheet, block: Scores, { colour, tail, kept }: Place): void {
  const grid = setScores(sheet, block, colour);
  const size = gridSize(sheet, grid, tail);
  drawCaption(sheet, block.caption, kept ? size.least : wish(size, sheet.fullHeight));
  if (grid.rows.length === 0) return drawNote(sheet, sheet.words.noRows);
  drawGrid(sheet, grid, { tail });
}

export const scoresLayout: BlockLayout<Scores> = {
  above: aboveCaption,
  size: scoresSize,
  draw: drawScores,
  picture: null,
};
