import type { PlanBlock } from '@shared/document/registry';
import type { Plan, PlanSection, Sentence, Summary } from '@shared/plan/model';
import { whereNothing } from '@shared/plan/summary';
import { drawDash, tagItem } from './blocks/item';
import type { Sheet } from './page/sheet';
import { drawTitle } from './parts/heading';
import { drawNext, setNext, type SetNext } from './parts/next-steps';
import { drawConfidence, setConfidence } from './parts/confidence';
import { cleanLine } from './text/clean';
import { emptyLine, type Line } from './text/line';
import { baselineOf } from './text/type';
import { styles, type TextStyle } from './tokens';

const gutter = 30;
const indent = 14;
const partGap = 15;
const itemGap = 4;
const subtitleHeight = styles.lede.leading + 5;
const traceStyle = styles.small;
/** Room for the page beside a trace. */
const pageWidth = 34;

/**
 * The style of findings and decisions, the lines that one of them and an action may take, and whether it is said when an
 * action starts: the first with which everything fits. Days on which something starts go before words do. Texts are whole
 * further on.
 */
const measures = [
  { style: styles.body, item: 7, what: 3, starts: true },
  { style: styles.body, item: 7, what: 2, starts: true },
  { style: styles.cell, item: 7, what: 3, starts: true },
  { style: styles.cell, item: 7, what: 3, starts: false },
  { style: styles.cell, item: 7, what: 2, starts: false },
  { style: styles.cell, item: 5, what: 2, starts: false },
  { style: styles.cell, item: 4, what: 2, starts: false },
  { style: styles.cell, item: 3, what: 2, starts: false },
  { style: styles.cell, item: 3, what: 1, starts: false },
] as const;
type Measure = (typeof measures)[number];

/** Shares of the width that findings may take beside decisions; the one with which both are shortest is taken. */
const shares = [0.5, 0.45, 0.4, 0.55, 0.6] as const;

/** Where not even that fits, findings and decisions take no more than this share of the page. */
const mostOfText = 0.36;

interface SetItem {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  /** Where it comes from, in small print, with the page on which it is shown; null for what is no claim. */
  readonly trace: { readonly line: Line; readonly section: string } | null;
}

interface Column {
  readonly items: readonly SetItem[];
  readonly x: number;
}

interface SetPage {
  readonly found: Column;
  readonly decided: Column;
  readonly next: SetNext;
  readonly height: number;
}

/**
 * What an executive reads: found, decided, next steps, how sure the room was. Always exactly one page; whether
 * anything had to be cut short, so that it must be given in full elsewhere.
 */
export function drawSummary(sheet: Sheet, plan: Plan): boolean {
  const { summary, edition } = plan;
  const { words, type } = sheet;
  sheet.turn();
  sheet.mark(words.summaryTitle, null);
  drawTitle(sheet, words.summaryTitle, styles.title, 0);
  sheet.need(0);

  const top = sheet.y;
  const { found, decided, next } = setPage(
    sheet,
    summary,
    { none: whereNothing(plan), more: sheet.words.more[edition] },
    sheet.bottom - top,
  );
  const left = drawItems(sheet, words.found, found, top);
  const right = drawItems(sheet, words.decided, decided, top);
  sheet.resume(Math.max(left, right) + partGap);

  drawSubtitle(sheet, words.next);
  const under = confidenceHeight(summary);
  drawNext(sheet, next, sheet.bottom - sheet.y - under);
  sheet.resume(sheet.y + partGap);

  const spread = summary.confidence?.spread;
  if (under > 0) drawSubtitle(sheet, words.confidence);
  if (spread && spread.average !== null) drawConfidence(sheet, summary, spread, spread.average);
  else if (under > 0)
    sheet.tag('P', () =>
      type.set(type.line(words.nothingAsked, styles.bodyMuted), sheet.left, sheet.y, styles.bodyMuted),
    );
  return (
    isCut(found.items, textsOf(summary.found)) ||
    isCut(decided.items, textsOf(summary.decided)) ||
    isCut([{ lines: setConfidence(sheet, summary), style: styles.body, trace: null }], [summary.confidence?.text ?? ''])
  );
}

/** How high the part on confidence is with the gap before it; there is none where the facilitator left it out. */
const confidenceHeight = ({ leftOut }: Summary): number => (leftOut.confidence ? 0 : partGap + subtitleHeight + 50);

/** What is said where nothing was found or decided, and where not all fits. */
interface Says {
  readonly none: ReturnType<typeof whereNothing>;
  readonly more: (count: number) => string;
}

/** Everything at the largest measure that fits into `room`; at the smallest, cut to what fits. */
function setPage(sheet: Sheet, summary: Summary, says: Says, room: number): SetPage {
  const set = (measure: Measure, most: number): SetPage => {
    const columns = shares.map((share) => setColumns(sheet, summary, says, { share, measure, room: most }));
    const text = columns.reduce((best, one) => (one.height < best.height ? one : best));
    const next = setNext(sheet, summary, measure);
    return {
      ...text,
      next,
      height: 2 * subtitleHeight + partGap + text.height + next.height + confidenceHeight(summary),
    };
  };
  const pages = measures.map((measure) => set(measure, Infinity));
  return pages.find(({ height }) => height <= room) ?? set(measures[measures.length - 1] as Measure, room * mostOfText);
}

/** Findings and decisions side by side, no higher than `room`. */
function setColumns(
  sheet: Sheet,
  summary: Summary,
  { none, more }: Says,
  { share, measure, room }: { share: number; measure: Measure; room: number },
) {
  const width = (sheet.width - gutter) * share;
  const other = sheet.width - gutter - width;
  const found = setItems(sheet, summary.found, none.found, { width, measure, room, more });
  const decided = setItems(sheet, summary.decided, none.decided, { width: other, measure, room, more });
  return {
    found: { items: found, x: sheet.left },
    decided: { items: decided, x: sheet.left + width + gutter },
    height: Math.max(heightOf(found), heightOf(decided)),
  };
}

const heightOf = (items: readonly SetItem[]): number =>
  items.reduce(
    (sum, { lines, style, trace }) => sum + lines.length * style.leading + (trace ? traceStyle.leading : 0) + itemGap,
    0,
  );

const textsOf = (sentences: readonly Sentence[]): string[] => sentences.map(({ text }) => text);

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
    eyebrow: words.summaryWhole,
    lens: null,
    title: words.summaryWhole,
    blocks: [
      ...list(words.found, textsOf(summary.found)),
      ...list(words.decided, textsOf(summary.decided)),
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
  sheet.tag('H3', () => sheet.type.set(sheet.type.line(text, styles.lede), x, sheet.y, styles.lede));
  sheet.y += styles.lede.leading + 5;
}

/** As many items as fit into `room`; then a line that says how many more there are. */
function setItems(
  sheet: Sheet,
  sentences: readonly Sentence[],
  none: string,
  { width, measure, room, more }: { width: number; measure: Measure; room: number; more: (count: number) => string },
): SetItem[] {
  const { type } = sheet;
  const muted = styles.bodyMuted;
  if (sentences.length === 0) return [{ lines: type.wrap(none, width, muted), style: muted, trace: null }];
  const { style, item } = measure;
  const items = sentences.map(({ text, trace, section }): SetItem => ({
    lines: type.clamp(text, style, width - indent, item),
    style,
    trace: { line: type.clamp(trace, traceStyle, width - indent - pageWidth, 1)[0] ?? emptyLine, section },
  }));
  const fitting = items.findIndex((_, index) => heightOf(items.slice(0, index + 1)) > room - style.leading);
  if (fitting < 0) return items;
  const last = [type.line(more(items.length - fitting), muted)];
  return [...items.slice(0, fitting), { lines: last, style: muted, trace: null }];
}

function drawItems(sheet: Sheet, title: string, { items, x }: Column, top: number): number {
  sheet.y = top;
  drawSubtitle(sheet, title, x);
  sheet.list(() => {
    for (const item of items) {
      if (item.trace) drawDash(sheet, x + 1, sheet.y, item.style);
      tagItem(sheet, () => drawItem(sheet, item, x + (item.trace ? indent : 0)));
      sheet.y += itemGap;
    }
  });
  return sheet.y;
}

function drawItem(sheet: Sheet, { lines, style, trace }: SetItem, x: number): void {
  sheet.tag('P', () => {
    for (const line of lines) {
      sheet.type.set(line, x, sheet.y, style);
      sheet.y += style.leading;
    }
  });
  if (!trace) return;
  const baseline = sheet.y + baselineOf(traceStyle);
  sheet.tag('P', () => {
    sheet.type.draw(trace.line, x, baseline);
    sheet.refer(trace.section, x + trace.line.width + (trace.line.width > 0 ? 6 : 0), baseline);
  });
  sheet.y += traceStyle.leading;
}
