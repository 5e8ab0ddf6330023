import type { Commitment } from '@shared/plan/model';
import type { Sheet } from '../page/sheet';
import { drawHistogram, oneDecimal } from '../parts/histogram';
import { cleanLine } from '../text/clean';
import type { Line, Span } from '../text/line';
import { colours, lensColours, styles } from '../tokens';
import { drawGrid, gridStart, textWidth, type GridCell, type GridColumn } from './grid';
import { drawCaption, drawNote } from './words';

const fist = [0, 1, 2, 3, 4, 5];
const numberWidth = 20;
const sureWidth = 62;

/** The table that executives live by: who does what by when, how it starts, how we will know, how sure the room was. */
export function drawCommitments(sheet: Sheet, caption: string, rows: readonly Commitment[], tail = 0): void {
  const { words } = sheet;
  const rest = sheet.width - numberWidth - sureWidth;
  const columns: GridColumn[] = [
    { label: '', width: numberWidth },
    { label: words.action, width: rest * 0.33 },
    { label: words.owner, width: rest * 0.22 },
    { label: words.firstStep, width: rest * 0.24 },
    { label: words.measure, width: rest * 0.21 },
    { label: words.sure, width: sureWidth },
  ];
  const widths = columns.map((column, index) => textWidth(column, index === columns.length - 1));
  const most = Math.max(1, ...rows.flatMap((row) => row.confidence?.counts ?? []));
  const cells = rows.map((row) => [
    number(sheet, row),
    action(sheet, row, widths[1] ?? 0),
    owner(sheet, row, widths[2] ?? 0),
    plain(sheet, row.firstStep, widths[3] ?? 0),
    plain(sheet, row.measure, widths[4] ?? 0),
    sure(sheet, row, most),
  ]);
  drawCaption(sheet, caption, gridStart(sheet, columns, cells[0]));
  if (rows.length === 0) return drawNote(sheet, words.nothingNext);
  drawGrid(sheet, columns, cells, tail);
}

function number(sheet: Sheet, row: Commitment): GridCell {
  return { lines: [sheet.type.line(String(row.number), { ...styles.cellStrong, colour: colours.muted })] };
}

/** "For: the element", set small; nothing when there is nothing to say. */
function labelled(sheet: Sheet, label: string, text: string, width: number): Line[] {
  if (cleanLine(text) === '') return [];
  const spans: Span[] = [
    { text: `${label}  `, style: styles.label },
    { text, style: styles.cell },
  ];
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
      ...(named
        ? type.wrap(
            row.taken ? `✓ ${words.takes}` : words.notTaken,
            width,
            row.taken ? { ...styles.cell, colour: lensColours.mission } : muted,
          )
        : []),
      ...type.wrap(
        cleanLine(row.due) === '' ? words.noDue : row.due,
        width,
        cleanLine(row.due) === '' ? muted : styles.cell,
      ),
    ],
  };
}

function plain(sheet: Sheet, text: string, width: number): GridCell {
  const empty = cleanLine(text) === '';
  return {
    lines: sheet.type.wrap(empty ? '–' : text, width, empty ? { ...styles.cell, colour: colours.muted } : styles.cell),
  };
}

function sure(sheet: Sheet, row: Commitment, most: number): GridCell {
  const { type, words } = sheet;
  const { confidence } = row;
  if (!confidence || confidence.average === null)
    return { lines: type.wrap(words.notAsked, sureWidth, { ...styles.cell, colour: colours.muted }) };
  const { average, counts, fails } = confidence;
  return {
    lines: [],
    height: fails ? 56 : 44,
    draw: ({ x, y, width }) => {
      type.label(oneDecimal(average), x, y + 10.5, styles.figure);
      drawHistogram(
        sheet,
        { counts, average, values: fist, colour: lensColours.close, most, small: true },
        { x, base: y + 37, width, height: 18 },
      );
      if (fails) type.label(words.fails, x, y + 54, { ...styles.smallStrong, colour: colours.warning });
    },
  };
}
