import type { Commitment, Commitments } from '@shared/document/blocks/commitments';
import { alternativeToSpread } from '@shared/document/blocks/spread';
import type { Sheet } from '../page/sheet';
import { drawHistogram } from '../parts/histogram';
import { cleanLine } from '../text/clean';
import { emptyLine, type Line, type Span } from '../text/line';
import { colours, lensColours, styles } from '../tokens';
import { drawGrid, gridSize, textWidth, type TableLayout, type GridCell, type GridColumn } from './grid';
import type { BlockLayout, Place, Size } from './contract';
import { wish } from './wish';
import { aboveCaption, drawCaption } from './caption';
import { drawNote } from './note';

const fist = [0, 1, 2, 3, 4, 5];
const numberWidth = 20;
const sureWidth = 62;

function setCommitments(sheet: Sheet, { rows }: Commitments): TableLayout {
  const { words } = sheet;
  const rest = sheet.width - numberWidth - sureWidth;
  const columns: GridColumn[] = [
    { label: '', width: numberWidth, heads: true },
    { label: words.action, width: rest * 0.4 },
    { label: words.owner, width: rest * 0.235 },
    { label: words.startAndMeasure, width: rest * 0.365 },
    { label: words.sure, width: sureWidth },
  ];
  const widths = columns.map((column, index) => textWidth(column, index === columns.length - 1));
  const most = Math.max(1, ...rows.flatMap((row) => row.confidence?.counts ?? []));
  const cells = rows.map((row) => [
    number(sheet, row),
    action(sheet, row, widths[1] ?? 0),
    owner(sheet, row, widths[2] ?? 0),
    startAndMeasure(sheet, row, widths[3] ?? 0),
    sure(sheet, row, most),
  ]);
  return { columns, rows: cells };
}

const commitmentsSize = (sheet: Sheet, block: Commitments, tail: number): Size =>
  gridSize(sheet, setCommitments(sheet, block), tail);

/** The table that executives live by: who does what by when, how it starts, how we will know, how sure the room was. */
function drawCommitments(sheet: Sheet, block: Commitments, { tail, kept }: Place): void {
  const grid = setCommitments(sheet, block);
  const size = gridSize(sheet, grid, tail);
  drawCaption(sheet, block.caption, kept ? size.least : wish(size, sheet.fullHeight));
  if (grid.rows.length === 0) return drawNote(sheet, sheet.words.nothingNext);
  drawGrid(sheet, grid, { tail, even: true });
}

function number(sheet: Sheet, row: Commitment): GridCell {
  return { lines: [sheet.type.line(String(row.number), { ...styles.cellStrong, colour: colours.muted })] };
}

/** "For: the element", set small; nothing when there is nothing to say. */
function labelled(sheet: Sheet, label: string, text: string, width: number): readonly Line[] {
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
      ...labelled(sheet, sheet.strings.merge.roomLabel, row.room, width),
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

function startAndMeasure(sheet: Sheet, row: Commitment, width: number): GridCell {
  const { words, type } = sheet;
  const start = labelled(sheet, words.firstStep, row.firstStep, width);
  const measure = labelled(sheet, words.measure, row.measure, width);
  const lines = [...start, ...(start.length > 0 && measure.length > 0 ? [emptyLine] : []), ...measure];
  return { lines: lines.length > 0 ? lines : type.wrap('–', width, { ...styles.cell, colour: colours.muted }) };
}

const chart = { figure: 12, top: 17, height: 26, scale: 9 } as const;

function sure(sheet: Sheet, row: Commitment, most: number): GridCell {
  const { type, words } = sheet;
  const { confidence } = row;
  if (!confidence || confidence.average === null)
    return { lines: type.wrap(words.notAsked, sureWidth, { ...styles.cell, colour: colours.muted }) };
  const { average, mark, counts, shortfall } = confidence;
  const warning = { ...styles.smallStrong, colour: colours.warning };
  const means = shortfall === null ? [] : type.clamp(shortfall, warning, sureWidth, 3);
  const base = chart.top + chart.height;
  const foot = base + 7 + chart.scale;
  return {
    lines: [],
    height: foot + means.length * warning.leading,
    draw: ({ x, y, width }) => {
      type.label(sheet.strings.locale.decimal(average, mark), x, y + chart.figure, styles.figure);
      const figure = sheet.tags.place('Figure', { alt: alternativeToSpread(sheet.strings, fist, confidence) });
      figure.area = { x, y, width, height: base + chart.scale };
      sheet.tags.at(figure, () =>
        drawHistogram(
          sheet,
          { counts, average, values: fist, colour: lensColours.close, most, small: true },
          { x, base: y + base, width, height: chart.height },
        ),
      );
      means.forEach((line, index) => type.set(line, x, y + foot + index * warning.leading, warning));
    },
  };
}

export const commitmentsLayout: BlockLayout<Commitments> = {
  above: aboveCaption,
  size: commitmentsSize,
  draw: drawCommitments,
  picture: null,
};
