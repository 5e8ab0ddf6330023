import type { Lens } from '@shared/base/primitives';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import type { TagRole } from '../tags/element';
import type { Line } from '../text/line';
import { gaps, lensColours, styles, type TextStyle } from '../tokens';
import { drawLens } from './lens';

/** A page's or part's title without a lens; stays with `next` points of what follows. */
export function drawTitle(sheet: Sheet, title: string, style: TextStyle, next: number): void {
  const lines = sheet.type.balance(title, style, sheet.width, 4);
  sheet.need(lines.length * style.leading + gaps.title + next);
  drawLines(sheet, lines, style, 'H2');
  sheet.gap(gaps.title);
}

function drawLines(sheet: Sheet, lines: readonly Line[], style: TextStyle, role: TagRole): void {
  sheet.tag(role, () => {
    for (const line of lines) {
      sheet.type.set(line, sheet.left, sheet.y, style);
      sheet.y += style.leading;
    }
  });
}

interface SectionHead {
  readonly id: string;
  readonly eyebrow: string;
  readonly lens: Lens | null;
  readonly title: string;
  readonly style: TextStyle;
  readonly role: TagRole;
  /** No wider than this, in points. */
  readonly widest: number;
}

function titleLines(sheet: Sheet, { title, style, widest }: SectionHead): readonly Line[] {
  return cleanLine(title) === '' ? [] : sheet.type.balance(title, style, Math.min(sheet.width, widest), 6);
}

/** Height of a section's head with the space below it. */
export function sectionHeadHeight(sheet: Sheet, head: SectionHead): number {
  return (hasEyebrow(head) ? eyebrowHeight : 0) + titleLines(sheet, head).length * head.style.leading + gaps.title;
}

const eyebrowHeight = styles.eyebrow.leading + 4;

const hasEyebrow = ({ lens, eyebrow }: SectionHead): boolean => lens !== null || eyebrow !== '';

/** A section's head: the lens by shape, name and colour, the exercise, and the finding; on a page with `need` points left. */
export function drawSectionHead(sheet: Sheet, head: SectionHead, need: number): void {
  const { style, lens } = head;
  sheet.need(need);
  sheet.mark(cleanLine(head.title) || cleanLine(head.eyebrow), lens, { id: head.id });
  if (hasEyebrow(head)) sheet.tag('P', () => drawEyebrow(sheet, lens, head.eyebrow));
  drawLines(sheet, titleLines(sheet, head), style, head.role);
  sheet.gap(gaps.title);
}

function drawEyebrow(sheet: Sheet, lens: Lens | null, text: string): void {
  const { type } = sheet;
  const baseline = sheet.y + 9.5;
  const from = lens === null ? sheet.left : drawLensName(sheet, lens, baseline);
  const eyebrow = type.clamp(text, styles.eyebrow, sheet.left + sheet.width - from - 9, 1)[0];
  if (eyebrow) type.draw(eyebrow, from, baseline);
  sheet.y += eyebrowHeight;
}

/** The lens by shape, name and colour; says where what comes after it begins. */
function drawLensName({ pdf, type, words, left }: Sheet, lens: Lens, baseline: number): number {
  drawLens(pdf, lens, left + 4, baseline - 3, 8);
  const name = { ...styles.eyebrow, colour: lensColours[lens] };
  return left + 13 + type.label(words.lenses[lens], left + 13, baseline, name) + 8;
}
