import type { Scores } from '@shared/document/blocks/scores';
import type { Sheet } from '../page/sheet';
import { colours, styles } from '../tokens';
import { drawGrid, gridSize, textWidth, type TableLayout, type GridCell, type GridColumn } from './grid';
import type { BlockLayout, Place, Size } from './contract';
import { wish } from './wish';
import { aboveCaption, drawCaption } from './caption';
import { drawKey } from './key';
import { shadeOf } from './shades';
import { drawNote } from './note';

const barHeight = 9;
const barWidth = 120;
const scoreWidth = 92;
const keyHeight = 18;

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** The colour of a verdict's part of a bar: the right one stands out from all others; where none is, each has its own. */
const colourIn = (index: number, right: number | null, { verdicts }: Scores, colour: string): string =>
  right === null ? shadeOf(index, verdicts.length) : index === right ? colour : colours.idle;

/** What the colours of the bars mean. */
function keyOf(sheet: Sheet, block: Scores, colour: string): { colour: string; says: string }[] {
  const { rows, verdicts } = block;
  const { rightAnswer, otherAnswers } = sheet.words;
  const isKnown = rows.some(({ right }) => right !== null);
  const isOpen = rows.some(({ right }) => right === null);
  return [
    ...(isKnown
      ? [
          { colour, says: rightAnswer },
          { colour: colours.idle, says: otherAnswers },
        ]
      : []),
    ...(isOpen ? verdicts.map((says, index) => ({ colour: shadeOf(index, verdicts.length), says })) : []),
  ];
}

/** Everybody's verdicts as one bar, the right one in the lens's colour. */
function barCell(sheet: Sheet, block: Scores, { counts, right }: Scores['rows'][number], colour: string): GridCell {
  const all = Math.max(1, sum(counts));
  return {
    lines: [],
    height: styles.cell.leading,
    draw: ({ x, y, width }) => {
      let left = x;
      counts.forEach((count, index) => {
        const wide = (count / all) * width;
        if (count === 0) return;
        sheet.pdf.setFillColor(colourIn(index, right, block, colour));
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
      barCell(sheet, block, row, colour),
      { lines: counts.flatMap((text) => sheet.type.wrap(text, scoreWidth, styles.cell)) },
    ];
  });
  return { columns, rows };
}

const withKey = ({ whole, least }: Size): Size => ({ whole: whole + keyHeight, least: least + keyHeight });

const scoresSize = (sheet: Sheet, block: Scores, tail: number): Size =>
  withKey(gridSize(sheet, setScores(sheet, block, colours.idle), tail));

/** Statement by statement: what was right and why, and how many thought so. */
function drawScores(sheet: Sheet, block: Scores, { colour, tail, kept }: Place): void {
  const grid = setScores(sheet, block, colour);
  const size = withKey(gridSize(sheet, grid, tail));
  drawCaption(sheet, block.caption, kept ? size.least : wish(size, sheet.fullHeight));
  if (grid.rows.length === 0) return drawNote(sheet, sheet.words.noRows);
  sheet.tag('P', () => drawKey(sheet, keyOf(sheet, block, colour)));
  sheet.y += keyHeight;
  drawGrid(sheet, grid, { tail });
}

export const scoresLayout: BlockLayout<Scores> = {
  above: aboveCaption,
  size: scoresSize,
  draw: drawScores,
  picture: null,
};
