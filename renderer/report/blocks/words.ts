import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import { colours, gaps, proseWidth, styles, type TextStyle } from '../tokens';

/** Height that the first lines of a text need: as many as may not stand alone. */
export function firstLines(style: TextStyle): number {
  return 2 * style.leading;
}

export function drawParagraph(sheet: Sheet, text: string, style: TextStyle = styles.body): void {
  const empty = cleanLine(text) === '';
  const used = empty ? styles.bodyMuted : style;
  sheet.gap(gaps.block);
  sheet.flow(sheet.type.wrap(empty ? sheet.words.noText : text, proseWidth, used), used);
  sheet.gap(gaps.block);
}

/** Height of a note with the space above it; more than a few lines may go to another page. */
export function noteHeight(sheet: Sheet, text: string): number {
  if (cleanLine(text) === '') return 0;
  return gaps.note + Math.min(4, sheet.type.wrap(text, proseWidth, styles.note).length) * styles.note.leading;
}

/** Small print under what it explains. */
export function drawNote(sheet: Sheet, text: string): void {
  if (cleanLine(text) === '') return;
  sheet.gap(gaps.note);
  sheet.tighten(gaps.note);
  sheet.flow(sheet.type.wrap(text, proseWidth, styles.note), styles.note);
  sheet.gap(gaps.block);
}

/** A heading inside a section; stays with `next` points of what follows. */
export function drawHeading(sheet: Sheet, text: string, next: number): void {
  if (cleanLine(text) === '') return;
  const style = styles.heading;
  const lines = sheet.type.clamp(text, style, proseWidth, 4);
  sheet.gap(gaps.beforeHeading);
  sheet.need(lines.length * style.leading + gaps.afterHeading + next);
  for (const line of lines) {
    sheet.type.set(line, sheet.left, sheet.y, style);
    sheet.y += style.leading;
  }
  sheet.gap(gaps.afterHeading);
}

/** A sentence the room agreed on, large, beside a line in the lens's colour. Breaks over pages only if it must. */
export function drawStatement(sheet: Sheet, text: string, colour: string): void {
  if (cleanLine(text) === '') return drawParagraph(sheet, text);
  const indent = 18;
  const long = cleanLine(text).length > 420;
  const style: TextStyle = long ? { ...styles.statement, size: 13, leading: 20 } : styles.statement;
  const whole = sheet.type.wrap(text, sheet.width - indent - 20, style);
  const lines = whole.length <= 4 ? sheet.type.balance(text, style, sheet.width - indent - 20, 4) : whole;
  const height = lines.length * style.leading;
  sheet.gap(gaps.chart - 4);
  if (height <= sheet.fullHeight) {
    sheet.need(height);
    sheet.pdf
      .setDrawColor(colour)
      .setLineWidth(1.6)
      .line(sheet.left + 1, sheet.y + 4, sheet.left + 1, sheet.y + height - 3);
  }
  sheet.flow(lines, style, { indent });
  sheet.gap(gaps.chart);
}

/** Items with a dash; an item is not split unless it is longer than a page. */
export function drawList(sheet: Sheet, items: readonly string[], style: TextStyle = styles.body): void {
  const indent = 14;
  sheet.gap(gaps.block);
  for (const item of items) {
    const lines = sheet.type.wrap(cleanLine(item) === '' ? '…' : item, proseWidth - indent, style);
    const height = lines.length * style.leading;
    sheet.need(height <= sheet.fullHeight ? height : firstLines(style));
    sheet.type.label('–', sheet.left + 1, sheet.y + style.leading / 2 + style.size * 0.28, {
      ...style,
      colour: colours.muted,
    });
    sheet.flow(lines, style, { indent });
    sheet.gap(gaps.line);
  }
  sheet.gap(gaps.block);
}

/** What a chart or table is called; stays with `next` points of what follows. */
export function drawCaption(sheet: Sheet, text: string, next: number): void {
  sheet.gap(gaps.chart);
  if (cleanLine(text) === '') {
    sheet.need(next);
    return;
  }
  const lines = sheet.type.clamp(text, styles.caption, proseWidth, 3);
  sheet.need(lines.length * styles.caption.leading + 5 + next);
  for (const line of lines) {
    sheet.type.set(line, sheet.left, sheet.y, styles.caption);
    sheet.y += styles.caption.leading;
  }
  sheet.y += 5;
}
