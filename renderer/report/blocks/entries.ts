import type { Entries, PlanEntry } from '@shared/document/blocks/entries';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import { emptyLine, type Line } from '../text/line';
import { colours, gaps, rules, styles } from '../tokens';
import type { BlockLayout, Place, Size } from './contract';
import { aboveCaption, drawCaption } from './caption';
import { drawDash } from './item';
import { drawNote } from './note';

const style = styles.cell;
const labelWidth = 114;
const dashIndent = 11;
const padding = 8;
const fieldGap = 4;
/** An entry that does not fit goes on on the next page, between two fields, if more than this share of its page would stay empty. */
const worthSplitting = 0.3;

/** A line of a field with what stands left of it. */
interface SetLine {
  readonly line: Line;
  readonly label: Line | null;
  readonly dash: boolean;
  readonly indent: number;
}

interface SetEntry {
  readonly text: string;
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
  const height = fields.reduce((sum, field) => sum + fieldHeight(field), headHeight(head)) + padding;
  return { text: entry.text, head, standing, fields, height };
}

const fieldHeight = (field: readonly SetLine[]): number => fieldGap + field.length * style.leading;

const headHeight = (head: readonly Line[]): number => padding + head.length * styles.entry.leading;

/** What of an entry must be on the page where it begins: what it is about, and the beginning of what is known. */
function leastOf(sheet: Sheet, { head, fields, height }: SetEntry): number {
  const first = headHeight(head) + fieldHeight(fields[0] ?? []);
  return Math.min(height, Math.max(sheet.fullHeight * worthSplitting, Math.min(first, sheet.fullHeight * 0.4)));
}

function entriesSize(sheet: Sheet, { entries: [first, second] }: Entries, tail: number): Size {
  if (!first) return { whole: styles.note.leading, least: styles.note.leading };
  return { whole: Infinity, least: startOf(sheet, setEntry(sheet, first), second ? 0 : tail) };
}

/** What must be on the page where an entry begins, with the `tail` that follows it. */
function startOf(sheet: Sheet, entry: SetEntry, tail: number): number {
  const least = leastOf(sheet, entry);
  return least === entry.height ? least + tail : least;
}

/** One item after the other with all that is known about it. */
async function drawEntries(sheet: Sheet, block: Entries, { tail }: Place): Promise<void> {
  drawCaption(sheet, block.caption, entriesSize(sheet, block, tail).least);
  if (block.entries.length === 0) return drawNote(sheet, sheet.words.noRows);
  sheet.rule(sheet.left, sheet.y, sheet.width, colours.ink, rules.strong);
  for (const [index, one] of block.entries.entries()) {
    await sheet.breathe();
    const entry = setEntry(sheet, one);
    const below = index === block.entries.length - 1 ? tail : 0;
    sheet.need(startOf(sheet, entry, below));
    drawEntry(sheet, entry, below);
  }
  sheet.gap(gaps.chart);
}

function drawEntry(sheet: Sheet, { text, head, standing, fields }: SetEntry, tail: number): void {
  const { type, words } = sheet;
  sheet.y += padding;
  sheet.tag('P', () => {
    const top = sheet.y;
    sheet.flow(head, styles.entry);
    if (standing && sheet.y > top) type.set(standing, sheet.right - standing.width, top + 1, styles.cellMuted);
  });
  const list = sheet.tags.place('L', { numbering: 'None' });
  fields.forEach((field, index) => {
    const height = fieldHeight(field) + (index === fields.length - 1 ? padding + tail : 0);
    if (index > 0 && height > sheet.room && height < sheet.fullHeight * 0.5) {
      sheet.rule(sheet.left, sheet.y + padding, sheet.width, colours.hair);
      sheet.turn();
      sheet.tags.artifact(() =>
        sheet.flow(type.clamp(words.continued(text), styles.entry, sheet.width, 2), styles.entry),
      );
    }
    sheet.tags.at(list, () => sheet.tag('LI', () => drawField(sheet, field)));
  });
  sheet.y += padding;
  sheet.rule(sheet.left, sheet.y, sheet.width, colours.hair);
}

function drawField(sheet: Sheet, field: readonly SetLine[]): void {
  const { type } = sheet;
  const [name, said] = [sheet.tags.place('Lbl'), sheet.tags.place('LBody')];
  sheet.y += fieldGap;
  /* The whole label before the text beside it: in the order of lines the two would be read as one. */
  const whole = field.length * style.leading <= sheet.room;
  if (whole)
    field.forEach(({ label }, index) => {
      if (label) sheet.tags.at(name, () => type.set(label, sheet.left, sheet.y + index * style.leading, styles.label));
    });
  for (const { line, label, dash, indent } of field) {
    sheet.need(style.leading);
    if (label && !whole) sheet.tags.at(name, () => type.set(label, sheet.left, sheet.y, styles.label));
    if (dash) drawDash(sheet, sheet.left + labelWidth, sheet.y, style);
    sheet.tags.at(said, () => type.set(line, sheet.left + labelWidth + indent, sheet.y, style));
    sheet.y += style.leading;
  }
}

export const entriesLayout: BlockLayout<Entries> = {
  above: aboveCaption,
  size: entriesSize,
  draw: drawEntries,
  picture: null,
};
