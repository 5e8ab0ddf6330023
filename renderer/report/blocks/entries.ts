import type { PlanBlock, PlanEntry } from '@shared/plan/model';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import { emptyLine, type Line } from '../text/line';
import { colours, gaps, rules, styles } from '../tokens';
import { wish, type Place, type Size } from './size';
import { drawCaption, drawDash, drawNote } from './words';

const style = styles.cell;
const labelWidth = 118;
const dashIndent = 11;
const padding = 9;
const fieldGap = 5;
/** An entry that is higher than this share of a page may go over a page break where the block begins. */
const splittable = 0.4;

type Entries = Extract<PlanBlock, { type: 'entries' }>;

/** A line of a field with what stands left of it. */
interface SetLine {
  readonly line: Line;
  readonly label: Line | null;
  readonly dash: boolean;
  readonly indent: number;
}

interface SetEntry {
  readonly head: readonly Line[];
  readonly standing: Line | null;
  readonly fields: readonly (readonly SetLine[])[];
  readonly height: number;
}

function setField(sheet: Sheet, { label, items }: PlanEntry['fields'][number]): SetLine[] {
  const indent = items.length > 1 ? dashIndent : 0;
  const width = sheet.width - labelWidth - indent;
  const labels = sheet.type.wrap(label, labelWidth - 14, styles.label);
  const lines = items.flatMap((item) =>
    sheet.type
      .wrap(cleanLine(item) === '' ? '–' : item, width, style)
      .map((line, index) => ({ line, dash: indent > 0 && index === 0 })),
  );
  return Array.from({ length: Math.max(labels.length, lines.length) }, (_, index) => ({
    line: lines[index]?.line ?? emptyLine,
    label: labels[index] ?? null,
    dash: lines[index]?.dash ?? false,
    indent,
  }));
}

function setEntry(sheet: Sheet, entry: PlanEntry): SetEntry {
  const standing = cleanLine(entry.standing) === '' ? null : sheet.type.line(entry.standing, styles.cellMuted);
  const head = sheet.type.wrap(
    cleanLine(entry.text) === '' ? '…' : entry.text,
    sheet.width - (standing ? standing.width + 20 : 0),
    styles.entry,
  );
  const fields = entry.fields.map((field) => setField(sheet, field));
  const lines = fields.reduce((sum, field) => sum + field.length, 0);
  const height = headHeight(head) + lines * style.leading + fields.length * fieldGap + padding;
  return { head, standing, fields, height };
}

const headHeight = (head: readonly Line[]): number => padding + head.length * styles.entry.leading;

/** What of a long entry must be on the page where it is split: what it is about, and the beginning of what is known. */
const leastOf = (sheet: Sheet, { head }: SetEntry): number =>
  Math.min(headHeight(head) + fieldGap + 3 * style.leading, sheet.fullHeight);

export function entriesSize(sheet: Sheet, { entries: [first] }: Entries): Size {
  if (!first) return { whole: styles.note.leading, least: styles.note.leading };
  const entry = setEntry(sheet, first);
  const least = entry.height <= sheet.fullHeight * splittable ? entry.height : leastOf(sheet, entry);
  return { whole: entry.height, least };
}

/** One item after the other with all that is known about it; an entry is not split unless it is longer than a page. */
export async function drawEntries(sheet: Sheet, block: Entries, { tail, kept }: Place): Promise<void> {
  const size = entriesSize(sheet, block);
  drawCaption(sheet, block.caption, kept ? size.least : wish(size, sheet.fullHeight));
  if (block.entries.length === 0) return drawNote(sheet, sheet.words.noRows);
  sheet.rule(sheet.left, sheet.y, sheet.width, colours.ink, rules.strong);
  for (const [index, one] of block.entries.entries()) {
    await sheet.breathe();
    const entry = setEntry(sheet, one);
    const whole = entry.height + (index === block.entries.length - 1 ? tail : 0);
    const mayGo = index > 0 && whole <= sheet.fullHeight;
    sheet.need(mayGo ? whole : leastOf(sheet, entry));
    drawEntry(sheet, entry);
  }
  sheet.gap(gaps.chart);
}

function drawEntry(sheet: Sheet, { head, standing, fields }: SetEntry): void {
  const { type } = sheet;
  sheet.y += padding;
  if (standing) type.set(standing, sheet.right - standing.width, sheet.y + 1, styles.cellMuted);
  sheet.flow(head, styles.entry);
  for (const field of fields) {
    sheet.y += fieldGap;
    for (const { line, label, dash, indent } of field) {
      sheet.need(style.leading);
      if (label) type.set(label, sheet.left, sheet.y, styles.label);
      if (dash) drawDash(sheet, sheet.left + labelWidth, sheet.y, style);
      type.set(line, sheet.left + labelWidth + indent, sheet.y, style);
      sheet.y += style.leading;
    }
  }
  sheet.y += padding;
  sheet.rule(sheet.left, sheet.y, sheet.width, colours.hair);
}
