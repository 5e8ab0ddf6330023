import type { Commitment } from '@shared/plan/model';
import type { Sheet } from '../page/sheet';
import { drawHistogram, oneDecimal } from '../parts/histogram';
import { cleanLine } from '../text/clean';
import type { Line, Span } from '../text/line';
import { colours, lensColours, styles } from '../tokens';
import { drawGrid, gridStart, textWidth, type GridCell, type GridColumn } from './grid';
import { drawCaption, drawNote } from './words';

const fist = [0, 1, 2, 3, 4, 5];

/** The table that executives live by: who does what by when, how it starts, how we will know, how sure the room was. */
export function drawCommitments(sheet: Sheet, caption: string, rows: readonly Commitment[]): void {
  const { words } = sheet;
  const fixed = 22 + 74;
  const rest = sheet.width - fixed;
  const columns: GridColumn[] = [
    { label: '', width: 22 },
    { label: words.action, width: rest * 0.4 },
    { label: words.owner, width: rest * 0.23 },
    { label: words.start, width: rest * 0.37 },
    { label: words.sure, width: 74 },
  ];
  const widths = columns.map((column, index) => textWidth(column, index === columns.length - 1));
  const cells = rows.map((row) => [number(sheet, row), action(sheet, row, widths[1] ?? 0), owner(sheet, row, widths[2] ?? 0), start(sheet, row, widths[3] ?? 0), sure(sheet, row)]);
  drawCaption(sheet, caption, gridStart(sheet, columns, cells[0]));
  if (rows.length === 0) return drawNote(sheet, words.nothingNext);
  drawGrid(sheet, columns, cells);
}

function number(sheet: Sheet, row: Commitment): GridCell {
  return { lines: [sheet.type.line(String(row.number), { ...styles.cellStrong, colour: colours.muted })] };
}

/** "For: the element", set small; nothing when there is nothing to say. */
function labelled(sheet: Sheet, label: string, text: string, width: number): Line[] {
  if (cleanLine(text) === '') return [];
  const spans: Span[] = [{ text: `${label}  `, style: styles.label }, { text, style: styles.cell }];
  return sheet.type.wrap(spans, width);
}

function action(sheet: Sheet, row: Commitment, width: number): GridCell {
  return {
    lines: [
      ...sheet.type.wrap(row.what, width, styles.cellStrong),
      ...labelled(sheet, sheet.words.serves, row.serves, width),
      ...labelled(sheet, sheet.words.told, row.told, width),
    ],
  };
}

function owner(sheet: Sheet, row: Commitment, width: number): GridCell {
  const { type, words } = sheet;
  const muted = { ...styles.cell, colour: colours.muted };
  const named = cleanLine(row.owner) !== '';
  return {
    lines: [
      ...type.wrap(named ? row.owner : words.nobody, width, named ? styles.cellStrong : muted),
      ...(named ? type.wrap(row.taken ? `✓ ${words.takes}` : words.notTaken, width, row.taken ? { ...styles.cell, colour: lensColours.mission } : muted) : []),
      ...type.wrap(cleanLine(row.due) === '' ? words.noDue : row.due, width, cleanLine(row.due) === '' ? muted : styles.cell),
    ],
  };
}

function start(sheet: Sheet, row: Commitment, width: number): GridCell {
  const { type, words } = sheet;
  const lines = [...labelled(sheet, words.firstStep, row.firstStep, width), ...labelled(sheet, words.measure, row.measure, width)];
  return { lines: lines.length > 0 ? lines : type.wrap('–', width, { ...styles.cell, colour: colours.muted }) };
}

function sure(sheet: Sheet, row: Commitment): GridCell {
  const { type, words } = sheet;
  const { confidence } = row;
  if (!confidence || confidence.average === null) return { lines: type.wrap(words.notAsked, 74, { ...styles.cell, colour: colours.muted }) };
  const { average, counts, fails } = confidence;
  return {
    lines: [],
    height: fails ? 56 : 44,
    draw: ({ x, y, width }) => {
      type.label(oneDecimal(average), x, y + 10.5, styles.figure);
      drawHistogram(sheet, { counts, average, values: fist, colour: lensColours.close }, { x: x + 4, base: y + 37, width: width - 4, height: 20 });
      if (fails) type.label(words.fails, x, y + 54, { ...styles.smallStrong, colour: colours.warning });
    },
  };
}
