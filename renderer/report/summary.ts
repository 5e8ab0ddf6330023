import type { Plan, Sentence, Summary } from '@shared/plan/model';
import { confidenceSaid, foundBelow, notOnPage, saysAllFound } from '@shared/plan/on-page';
import { whereNothing } from '@shared/plan/summary';
import type { Sheet } from './page/sheet';
import { drawNext, setNext, type SetNext } from './parts/next-steps';
import { isShort, pageWidth, traceStyle } from './parts/claim';
import { drawHeadline, setHead, type SetHead } from './parts/headline';
import { drawNeeds, setNeeds } from './parts/needs';
import { emptyLine, type Line } from './text/line';
import { baselineOf } from './text/type';
import { colours, rules, styles, type TextStyle } from './tokens';

type Nothing = ReturnType<typeof whereNothing>;

const gutter = 30;
const partGap = 14;
const itemGap = 6;
const subtitleHeight = styles.lede.leading + 5;

/**
 * The headline's size, the style of findings and decisions, how many of each, and the lines that one of them and an action
 * may take: the first with which everything fits. Type gets smaller and the least weighty go, before any text is cut: only
 * what nobody would write takes more lines than these. Texts are whole further on.
 */
const measures = [
  { head: 0, style: styles.body, items: 5, item: 14, what: 8, starts: true },
  { head: 0, style: styles.cell, items: 5, item: 14, what: 8, starts: true },
  { head: 1, style: styles.cell, items: 5, item: 14, what: 8, starts: true },
  { head: 1, style: styles.cell, items: 5, item: 14, what: 8, starts: false },
  { head: 2, style: styles.cell, items: 5, item: 14, what: 8, starts: false },
  { head: 2, style: styles.tight, items: 5, item: 14, what: 8, starts: false },
  { head: 2, style: styles.tight, items: 4, item: 14, what: 8, starts: false },
  { head: 2, style: styles.tight, items: 3, item: 14, what: 8, starts: false },
  { head: 2, style: styles.tight, items: 2, item: 14, what: 8, starts: false },
  { head: 2, style: styles.tight, items: 1, item: 14, what: 8, starts: false },
  { head: 2, style: styles.tight, items: 2, item: 7, what: 3, starts: false },
] as const;
type Measure = (typeof measures)[number];

/** Shares of the width that findings may take beside decisions; the one with which both are shortest is taken. */
const shares = [0.5, 0.45, 0.4, 0.55, 0.6] as const;

/** Where not even that fits, findings and decisions take no more than this share of the page. */
const mostOfText = 0.36;

interface SetItem {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  /** Where it comes from, in small print, and the section that shows it; null for what is no claim. */
  readonly trace: { readonly line: Line; readonly section: string } | null;
}

interface Column {
  readonly items: readonly SetItem[];
  readonly x: number;
  readonly width: number;
}

interface SetPage {
  readonly head: SetHead;
  readonly found: Column | null;
  readonly decided: Column;
  /** How many findings and decisions are not here, and where they are. */
  readonly elsewhere: readonly Line[];
  readonly next: SetNext;
  readonly height: number;
}

/**
 * What an executive reads: the finding of the day, what was found and decided, who does what by when, what is needed.
 * Always exactly one page; whether anything had to be cut short, so that it must be given in full elsewhere.
 */
export function drawSummary(sheet: Sheet, plan: Plan): boolean {
  const { summary } = plan;
  const { words } = sheet;
  sheet.turn();
  sheet.mark(words.summaryTitle, null);
  const needs = setNeeds(sheet, summary);
  const sure = small(sheet, confidenceSaid(plan));
  const under = needs.height === 0 ? 0 : needs.height + partGap;
  const room = sheet.bottom - sheet.y - under - sure.length * styles.note.leading;
  const { head, found, decided, elsewhere, next } = setPage(sheet, plan, room);
  drawHeadline(sheet, summary, head);
  const top = sheet.y;
  const left = found ? drawItems(sheet, words.found, found, top) : top;
  const right = drawItems(sheet, words.decided, decided, top);
  sheet.resume(Math.max(left, right));
  drawSmall(sheet, elsewhere);
  sheet.resume(sheet.y + partGap);

  drawSubtitle(sheet, words.next);
  drawSmall(sheet, sure);
  drawNext(sheet, next, sheet.bottom - sheet.y - under);
  sheet.resume(sheet.y + partGap);
  drawNeeds(sheet, needs);
  return (
    isCut(found?.items ?? [], foundBelow(summary)) ||
    isCut(decided.items, summary.decided) ||
    needs.columns.flat().some(({ text, lines }) => isShort(text, lines)) ||
    isShort(confidenceSaid(plan), sure) ||
    isShort(summary.headline?.text ?? '', head.lines)
  );
}

const small = (sheet: Sheet, text: string): readonly Line[] =>
  text === '' ? [] : sheet.type.clamp(text, styles.note, sheet.width, 2);

function drawSmall(sheet: Sheet, lines: readonly Line[]): void {
  if (lines.length === 0) return;
  sheet.tag('P', () => {
    for (const line of lines) {
      sheet.type.set(line, sheet.left, sheet.y, styles.note);
      sheet.y += styles.note.leading;
    }
  });
}

/** Everything at the largest measure that fits into `room`; at the smallest, cut to what fits. */
function setPage(sheet: Sheet, plan: Plan, room: number): SetPage {
  const { summary } = plan;
  const none = whereNothing(plan);
  const set = (measure: Measure, most: number): SetPage => {
    const columns = shares.map((share) => setColumns(sheet, summary, none, { share, measure, room: most }));
    const text = columns.reduce((best, one) => (one.height < best.height ? one : best));
    const next = setNext(sheet, summary, measure);
    const head = setHead(sheet, summary, measure.head);
    const elsewhere = small(sheet, notOnPage(plan, measure.items));
    const height =
      head.height + 2 * subtitleHeight + partGap + text.height + elsewhere.length * styles.note.leading + next.height;
    return { ...text, head, elsewhere, next, height };
  };
  const pages = measures.map((measure) => set(measure, Infinity));
  return pages.find(({ height }) => height <= room) ?? set(measures[measures.length - 1] as Measure, room * mostOfText);
}

/** Findings and decisions side by side, no higher than `room`; decisions alone where the headline says all that was found. */
function setColumns(
  sheet: Sheet,
  summary: Summary,
  none: Nothing,
  { share, measure, room }: { share: number; measure: Measure; room: number },
) {
  const below = foundBelow(summary);
  const isSaid = saysAllFound(summary);
  const width = isSaid ? 0 : (sheet.width - gutter) * share;
  const other = isSaid ? sheet.width : sheet.width - gutter - width;
  const found = isSaid ? [] : setItems(sheet, below, none.found, { width, measure, room });
  const decided = setItems(sheet, summary.decided, none.decided, { width: other, measure, room });
  return {
    found: isSaid ? null : { items: found, x: sheet.left, width },
    decided: { items: decided, x: sheet.right - other, width: other },
    height: Math.max(heightOf(found), heightOf(decided)),
  };
}

const heightOf = (items: readonly SetItem[]): number =>
  items.reduce(
    (sum, { lines, style, trace }) =>
      sum + lines.length * style.leading + (trace && trace.line.width > 0 ? traceStyle.leading : 0) + itemGap,
    0,
  );

/** Whether a text ends before its end, or is not here at all. */
const isCut = (items: readonly SetItem[], sentences: readonly Sentence[]): boolean =>
  items.length < sentences.length || items.some(({ text, lines }) => isShort(text, lines));

function drawSubtitle(sheet: Sheet, text: string, x: number = sheet.left): void {
  sheet.tag('H3', () => sheet.type.set(sheet.type.line(text, styles.lede), x, sheet.y, styles.lede));
  sheet.y += styles.lede.leading + 5;
}

/** As many items as fit into `room`; then a line that says how many more there are. */
function setItems(
  sheet: Sheet,
  sentences: readonly Sentence[],
  none: string,
  { width, measure, room }: { width: number; measure: Measure; room: number },
): SetItem[] {
  const { type, words } = sheet;
  const muted = styles.bodyMuted;
  if (sentences.length === 0) return [{ text: none, lines: type.wrap(none, width, muted), style: muted, trace: null }];
  const { style, item } = measure;
  const items = sentences.slice(0, measure.items).map(({ text, trace, section }): SetItem => ({
    text,
    lines: type.clamp(text, style, width - pageWidth, item),
    style,
    trace: { line: type.clamp(trace, traceStyle, width - pageWidth, 1)[0] ?? emptyLine, section },
  }));
  const fitting = items.findIndex((_, index) => heightOf(items.slice(0, index + 1)) > room - style.leading);
  if (fitting < 0) return items;
  const last = [type.line(words.moreWhole(items.length - fitting), muted)];
  return [...items.slice(0, fitting), { text: '', lines: last, style: muted, trace: null }];
}

function drawItems(sheet: Sheet, title: string, { items, x, width }: Column, top: number): number {
  sheet.y = top;
  sheet.rule(x, top - 6, width, colours.ink, rules.strong);
  drawSubtitle(sheet, title, x);
  sheet.list(() => {
    for (const item of items) {
      sheet.item(() => drawItem(sheet, item, x, x + width));
      sheet.y += itemGap;
    }
  });
  return sheet.y;
}

function drawItem(sheet: Sheet, { lines, style, trace }: SetItem, x: number, end: number): void {
  const first = sheet.y + baselineOf(style);
  sheet.tag('P', () => {
    for (const line of lines) {
      sheet.type.set(line, x, sheet.y, style);
      sheet.y += style.leading;
    }
    if (trace) sheet.refer(trace.section, end, first);
  });
  if (!trace || trace.line.width === 0) return;
  sheet.tag('P', () => sheet.type.draw(trace.line, x, sheet.y + baselineOf(traceStyle)));
  sheet.y += traceStyle.leading;
}
