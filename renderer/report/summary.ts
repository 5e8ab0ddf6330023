import type { PlanBlock, PlanSection, SpreadRow, Summary } from '@shared/plan/model';
import { drawGrid, textWidth, type GridColumn } from './blocks/grid';
import { fill } from './fill';
import type { Sheet } from './page/sheet';
import { drawTitle } from './parts/heading';
import { drawHistogram, oneDecimal } from './parts/histogram';
import { cleanLine } from './text/clean';
import type { Line } from './text/line';
import { colours, lensColours, styles, type TextStyle } from './tokens';

const gutter = 30;
const indent = 14;
const confidenceHeight = 84;
const figureWidth = 74;
/** Texts are clamped on this page only; they are whole further on. */
const mostLines = { item: 5, what: 2, owner: 2, confidence: 4 } as const;
const rowPadding = 11;

interface SetItem {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
}

/**
 * What an executive reads: found, decided, next steps, how sure the room was. Always exactly one page; whether
 * anything had to be cut short, so that it must be given in full elsewhere.
 */
export function drawSummary(sheet: Sheet, summary: Summary): boolean {
  const { words, type } = sheet;
  sheet.turn();
  sheet.mark(words.summaryTitle, null);
  drawTitle(sheet, words.summaryTitle, styles.title, 0);
  sheet.need(0);

  const columnWidth = (sheet.width - gutter) / 2;
  const next = setNext(sheet, summary);
  const leastForNext = Math.min(next.height, 190);
  const room = sheet.bottom - sheet.y - confidenceHeight - leastForNext - 70;
  const found = setItems(sheet, summary.found, words.nothingFound, columnWidth, room);
  const decided = setItems(sheet, summary.decided, words.nothingDecided, columnWidth, room);

  const top = sheet.y;
  const left = drawItems(sheet, words.found, found, sheet.left, top);
  const right = drawItems(sheet, words.decided, decided, sheet.left + columnWidth + gutter, top);
  sheet.resume(Math.max(left, right) + 26);

  drawSubtitle(sheet, words.next);
  drawNext(sheet, summary, sheet.bottom - sheet.y - confidenceHeight - 26);
  sheet.resume(sheet.y + 26);

  drawSubtitle(sheet, words.confidence);
  const spread = summary.confidence?.spread;
  if (spread && spread.average !== null) drawConfidence(sheet, summary, spread, spread.average);
  else type.set(type.line(words.nothingAsked, styles.bodyMuted), sheet.left, sheet.y, styles.bodyMuted);
  return (
    isCut(found, summary.found) ||
    isCut(decided, summary.decided) ||
    isCut([{ lines: setConfidence(sheet, summary), style: styles.body }], [summary.confidence?.text ?? ''])
  );
}

/** All that the one page says in words, for the appendix of a plan whose page was overfull. */
export function wholeSummary(summary: Summary, words: Sheet['words']): PlanSection {
  const list = (text: string, items: readonly string[]): PlanBlock[] =>
    items.length > 0
      ? [
          { type: 'heading', text },
          { type: 'list', items },
        ]
      : [];
  return {
    id: 'summary',
    eyebrow: words.summaryTitle,
    lens: 'close',
    title: words.summaryWhole,
    blocks: [
      ...list(words.found, summary.found),
      ...list(words.decided, summary.decided),
      ...list(words.confidence, summary.confidence ? [summary.confidence.text] : []),
    ],
  };
}

function isCut(items: readonly SetItem[], texts: readonly string[]): boolean {
  if (items.length < texts.length) return true;
  return items.some(({ lines }, index) => endsShort(lines) && !cleanLine(texts[index] ?? '').endsWith('…'));
}

function endsShort(lines: readonly Line[]): boolean {
  const last = lines.at(-1)?.pieces.at(-1);
  return last?.kind === 'letters' && last.text.endsWith('…');
}

function drawSubtitle(sheet: Sheet, text: string, x: number = sheet.left): void {
  sheet.type.set(sheet.type.line(text, styles.lede), x, sheet.y, styles.lede);
  sheet.y += styles.lede.leading + 5;
}

/** As many items as fit into `room`, the last line saying how many more there are. */
function setItems(sheet: Sheet, texts: readonly string[], none: string, width: number, room: number): SetItem[] {
  if (texts.length === 0) return [{ lines: sheet.type.wrap(none, width, styles.bodyMuted), style: styles.bodyMuted }];
  const style = styles.body;
  const items = texts.map((text): SetItem => ({
    lines: sheet.type.clamp(text, style, width - indent, mostLines.item),
    style,
  }));
  let used = 0;
  const fitting = items.findIndex((item) => (used += item.lines.length * style.leading + 4) > room - style.leading);
  if (fitting < 0) return items;
  const more = fill(sheet.words.more, { count: items.length - fitting });
  return [...items.slice(0, fitting), { lines: [sheet.type.line(more, styles.bodyMuted)], style: styles.bodyMuted }];
}

function drawItems(sheet: Sheet, title: string, items: readonly SetItem[], x: number, top: number): number {
  sheet.y = top;
  drawSubtitle(sheet, title, x);
  for (const { lines, style } of items) {
    const dashed = style === styles.body;
    if (dashed)
      sheet.type.label('–', x + 1, sheet.y + style.leading / 2 + style.size * 0.28, {
        ...style,
        colour: colours.muted,
      });
    for (const line of lines) {
      sheet.type.set(line, x + (dashed ? indent : 0), sheet.y, style);
      sheet.y += style.leading;
    }
    sheet.y += 4;
  }
  return sheet.y;
}

interface SetNext {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly (readonly (readonly Line[])[])[];
  readonly height: number;
}

function setNext(sheet: Sheet, summary: Summary): SetNext {
  const { words, type } = sheet;
  const columns: GridColumn[] = [
    { label: words.what, width: sheet.width * 0.58 },
    { label: words.who, width: sheet.width * 0.22 },
    { label: words.when, width: sheet.width * 0.2 },
  ];
  const width = (index: number) => textWidth(columns[index] as GridColumn, index === 2);
  const muted = { ...styles.cell, colour: colours.muted };
  const rows = summary.next.map(({ what, owner, due }) => [
    type.clamp(what, styles.cell, width(0), mostLines.what),
    type.clamp(
      cleanLine(owner) || words.nobody,
      cleanLine(owner) ? styles.cellStrong : muted,
      width(1),
      mostLines.owner,
    ),
    type.clamp(cleanLine(due) || words.noDue, cleanLine(due) ? styles.cell : muted, width(2), mostLines.owner),
  ]);
  const height = rows.reduce((sum, row) => sum + rowHeight(row), styles.cell.leading + rowPadding);
  return { columns, rows, height };
}

function rowHeight(row: readonly (readonly Line[])[]): number {
  return Math.max(...row.map((lines) => lines.length)) * styles.cell.leading + rowPadding;
}

function drawNext(sheet: Sheet, summary: Summary, room: number): void {
  const { words, type } = sheet;
  const { columns, rows } = setNext(sheet, summary);
  if (rows.length === 0) {
    type.set(type.line(words.nothingNext, styles.bodyMuted), sheet.left, sheet.y, styles.bodyMuted);
    sheet.y += styles.bodyMuted.leading;
    return;
  }
  let used = styles.cell.leading + rowPadding;
  const overflow = rows.findIndex((row) => (used += rowHeight(row)) > room - 16);
  const shown = overflow < 0 ? rows : rows.slice(0, overflow);
  drawGrid(
    sheet,
    columns,
    shown.map((row) => row.map((lines) => ({ lines }))),
  );
  sheet.resume(sheet.y);
  if (overflow < 0) return;
  const more = fill(words.moreInTable, { count: rows.length - shown.length });
  sheet.y += 5;
  type.set(type.line(more, styles.note), sheet.left, sheet.y, styles.note);
  sheet.y += styles.note.leading;
}

const histogramWidth = 150;

function setConfidence(sheet: Sheet, summary: Summary): Line[] {
  const width = sheet.width - figureWidth - histogramWidth - 24;
  return sheet.type.clamp(summary.confidence?.text ?? '', styles.body, width, mostLines.confidence);
}

function drawConfidence(sheet: Sheet, summary: Summary, spread: SpreadRow, average: number): void {
  const { type, words } = sheet;
  type.label(oneDecimal(average), sheet.left, sheet.y + 29, { ...styles.title, size: 28 });
  if (spread.fails)
    type.label(words.fails, sheet.left, sheet.y + 44, { ...styles.smallStrong, colour: colours.warning });
  const values = spread.counts.map((_, index) => index);
  const box = { x: sheet.left + figureWidth, base: sheet.y + 34, width: histogramWidth, height: 32 };
  drawHistogram(sheet, { counts: spread.counts, average, values, colour: lensColours.close }, box);
  values.forEach((value) =>
    type.label(
      String(value),
      box.x + (box.width * (value + 0.5)) / values.length,
      box.base + 16,
      styles.small,
      'center',
    ),
  );
  setConfidence(sheet, summary).forEach((line, index) =>
    type.set(line, box.x + box.width + 24, sheet.y + index * styles.body.leading, styles.body),
  );
}
