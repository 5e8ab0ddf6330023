import type { PlanBlock } from '@shared/document/blocks';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import type { Role } from '../tags/element';
import type { Line } from '../text/line';
import { baselineOf } from '../text/type';
import type { Size } from './size';
import { colours, gaps, proseWidth, styles, type TextStyle } from '../tokens';

/** Height of the lines that must begin together: a text's first or last line never stands alone. */
function firstLines(lines: number, style: TextStyle): number {
  return Math.min(lines, lines === 3 ? 3 : 2) * style.leading;
}

/** An item or a statement that is higher than this share of a page may go over a page break. */
const splittable = 0.4;
const mayNotSplit = (sheet: Sheet, height: number) => height <= sheet.fullHeight * splittable;

const proseOf = (sheet: Sheet): number => Math.min(proseWidth, sheet.width);

function paragraphLines(sheet: Sheet, text: string, style: TextStyle): readonly Line[] {
  return sheet.type.wrap(text, proseOf(sheet), style);
}

/** A paragraph or note: all of it, and its first lines. */
export function proseSize(sheet: Sheet, text: string, style: TextStyle): Size {
  if (cleanLine(text) === '') return { whole: 0, least: 0 };
  const lines = paragraphLines(sheet, text, style).length;
  return { whole: lines * style.leading, least: firstLines(lines, style) };
}

export function drawParagraph(sheet: Sheet, text: string, style: TextStyle = styles.body): void {
  const empty = cleanLine(text) === '';
  const used = empty ? styles.bodyMuted : style;
  sheet.gap(gaps.block);
  sheet.tag('P', () => sheet.flow(paragraphLines(sheet, empty ? sheet.words.noText : text, used), used));
  sheet.gap(gaps.block);
}

/** Small print under what it explains. */
export function drawNote(sheet: Sheet, text: string): void {
  if (cleanLine(text) === '') return;
  sheet.gap(gaps.note);
  sheet.tighten(gaps.note);
  sheet.tag('P', () => sheet.flow(paragraphLines(sheet, text, styles.note), styles.note));
  sheet.gap(gaps.block);
}

type Heading = Extract<PlanBlock, { type: 'heading' }>;

const headingStyle = ({ sub }: Heading): TextStyle => (sub ? styles.subheading : styles.heading);

const headingLines = (sheet: Sheet, heading: Heading): readonly Line[] =>
  cleanLine(heading.text) === '' ? [] : sheet.type.clamp(heading.text, headingStyle(heading), proseOf(sheet), 4);

/** The space above a heading. */
export const headingGap = ({ sub }: Heading): number => (sub ? gaps.beforeSubheading : gaps.beforeHeading);

/** Height of a heading with the space below it. */
export function headingHeight(sheet: Sheet, heading: Heading): number {
  return headingLines(sheet, heading).length * headingStyle(heading).leading + gaps.afterHeading;
}

/** A heading inside a section; on a page with `need` points left for it and what follows. */
export function drawHeading(sheet: Sheet, heading: Heading, need: number, role: Role): void {
  const style = headingStyle(heading);
  const lines = headingLines(sheet, heading);
  if (lines.length === 0) return;
  sheet.gap(headingGap(heading));
  sheet.need(need);
  sheet.tag(role, () => {
    for (const line of lines) {
      sheet.type.set(line, sheet.left, sheet.y, style);
      sheet.y += style.leading;
    }
  });
  sheet.gap(gaps.afterHeading);
}

const statementIndent = 18;
/** Lines of a short statement. */
const shortStatement = 4;

/** The largest style in which a statement is short. */
function setStatement(sheet: Sheet, text: string): { lines: readonly Line[]; style: TextStyle } {
  const width = sheet.width - statementIndent - 20;
  const short = [styles.statement, styles.longStatement].find(
    (style) => sheet.type.wrap(text, width, style).length <= shortStatement,
  );
  if (short) return { lines: sheet.type.balance(text, short, width, shortStatement), style: short };
  return { lines: sheet.type.wrap(text, width, styles.longestStatement), style: styles.longestStatement };
}

export function statementSize(sheet: Sheet, text: string): Size {
  const { lines, style } = setStatement(sheet, text);
  const whole = lines.length * style.leading;
  return { whole, least: mayNotSplit(sheet, whole) ? whole : firstLines(lines.length, style) };
}

/** A sentence the room agreed on, large, beside a line in the lens's colour. Breaks over pages only if it is long. */
export function drawStatement(sheet: Sheet, text: string, colour: string): void {
  if (cleanLine(text) === '') return drawParagraph(sheet, text);
  const { lines, style } = setStatement(sheet, text);
  const height = lines.length * style.leading;
  sheet.gap(gaps.chart - 4);
  if (mayNotSplit(sheet, height)) {
    sheet.need(height);
    sheet.pdf
      .setDrawColor(colour)
      .setLineWidth(1.6)
      .line(sheet.left + 1, sheet.y + 4, sheet.left + 1, sheet.y + height - 3);
  }
  sheet.tag('P', () => sheet.flow(lines, style, { indent: statementIndent }));
  sheet.gap(gaps.chart);
}

const listIndent = 14;

const itemLines = (sheet: Sheet, item: string): readonly Line[] =>
  sheet.type.wrap(cleanLine(item) === '' ? '…' : item, proseOf(sheet) - listIndent, styles.body);

function itemStart(sheet: Sheet, lines: readonly Line[]): number {
  const height = lines.length * styles.body.leading;
  return mayNotSplit(sheet, height) ? height : firstLines(lines.length, styles.body);
}

export function listSize(sheet: Sheet, [first]: readonly string[]): Size {
  const least = first === undefined ? 0 : itemStart(sheet, itemLines(sheet, first));
  return { whole: Infinity, least };
}

/** Items with a dash; an item is not split unless it is long. */
export function drawList(sheet: Sheet, items: readonly string[]): void {
  sheet.gap(gaps.block);
  sheet.tag('L', () => {
    for (const item of items) {
      const lines = itemLines(sheet, item);
      sheet.need(itemStart(sheet, lines));
      drawDash(sheet, sheet.left + 1, sheet.y, styles.body);
      tagItem(sheet, () => sheet.flow(lines, styles.body, { indent: listIndent }));
      sheet.gap(gaps.line);
    }
  });
  sheet.gap(gaps.block);
}

/** Draws the text of an item of a list. */
export const tagItem = (sheet: Sheet, work: () => void): void => sheet.tag('LI', () => sheet.tag('LBody', work));

/** The dash before an item whose first line has its top at `top`; it is for the eye only. */
export function drawDash(sheet: Sheet, x: number, top: number, style: TextStyle): void {
  sheet.tags.artifact(
    () => void sheet.type.label('–', x, top + baselineOf(style), { ...style, colour: colours.muted }),
  );
}

const captionGap = 5;

const captionLines = (sheet: Sheet, text: string): readonly Line[] =>
  cleanLine(text) === '' ? [] : sheet.type.clamp(text, styles.caption, proseOf(sheet), 3);

/** Height of a caption with the space above and below it. */
export function captionHeight(sheet: Sheet, text: string): number {
  const lines = captionLines(sheet, text).length;
  return gaps.chart + (lines > 0 ? lines * styles.caption.leading + captionGap : 0);
}

/** What a chart or table is called; stays with `next` points of what follows. */
export function drawCaption(sheet: Sheet, text: string, next: number): void {
  const lines = captionLines(sheet, text);
  sheet.gap(gaps.chart);
  sheet.need(captionHeight(sheet, text) - gaps.chart + next);
  sheet.tag('P', () => {
    for (const line of lines) {
      sheet.type.set(line, sheet.left, sheet.y, styles.caption);
      sheet.y += styles.caption.leading;
    }
  });
  if (lines.length > 0) sheet.y += captionGap;
}
