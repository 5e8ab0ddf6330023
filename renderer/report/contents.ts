import type { jsPDF } from 'jspdf';
import type { Mark, Sheet } from './page/sheet';
import { drawTitle } from './parts/heading';
import { drawLens } from './parts/lens';
import type { Line } from './text/line';
import { colours, gaps, rules, styles, type TextStyle } from './tokens';

/** A plan of more pages than this gets a contents page. */
const longPlan = 6;
const lensIndent = 18;

interface Entry {
  readonly mark: Mark;
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly indent: number;
  readonly height: number;
}

/**
 * Puts a linked contents page behind the cover of a long plan. It comes last, when the pages are known, and is moved
 * to its place; returns the marks with the pages they are then on.
 */
export function insertContents(sheet: Sheet): readonly Mark[] {
  const { pdf, type, words, marks } = sheet;
  const pages = pdf.getNumberOfPages();
  if (pages <= longPlan || marks.length === 0) return marks;
  const numberWidth = 40;
  const appendix = marks.findIndex(({ level }) => level === 1);
  const entries = marks.map((mark, index): Entry => {
    const strong = mark.lens === null && (appendix < 0 || index <= appendix);
    const style = strong ? styles.bodyStrong : styles.body;
    const lines = type.clamp(mark.title, style, sheet.width - numberWidth - lensIndent, 2);
    return { mark, lines, style, indent: strong ? 0 : lensIndent, height: lines.length * style.leading + 13 };
  });

  pdf.setPage(pages);
  sheet.turn();
  const first = pdf.getNumberOfPages();
  drawTitle(sheet, words.contents, styles.title, 0);
  sheet.gap(gaps.title);
  const places: { entry: Entry; page: number; y: number }[] = [];
  for (const entry of entries) {
    sheet.need(entry.height);
    places.push({ entry, page: sheet.page, y: sheet.y });
    sheet.y += entry.height;
  }
  const added = pdf.getNumberOfPages() - first + 1;
  for (const { entry, page, y } of places) drawEntry(sheet, entry, page, y, added);
  for (let index = 0; index < added; index += 1) pdf.movePage(first + index, 2 + index);
  return marks.map((mark) => ({ ...mark, page: mark.page + added }));
}

function drawEntry(
  sheet: Sheet,
  { mark, lines, style, indent, height }: Entry,
  page: number,
  y: number,
  added: number,
): void {
  const { pdf, type } = sheet;
  const target = mark.page + added;
  pdf.setPage(page);
  if (mark.lens) drawLens(pdf, mark.lens, sheet.left + 4, y + 6 + style.leading / 2, 7);
  lines.forEach((line, index) => type.set(line, sheet.left + indent, y + 6 + index * style.leading, style));
  type.label(
    String(target),
    sheet.right,
    y + 6 + style.leading / 2 + style.size * 0.28,
    { ...styles.body, colour: colours.muted },
    'right',
  );
  sheet.rule(sheet.left, y + height, sheet.width, colours.hair, rules.hair);
  link(pdf, { x: sheet.left, y, width: sheet.width, height }, target, mark.y);
}

function link(
  pdf: jsPDF,
  box: { x: number; y: number; width: number; height: number },
  pageNumber: number,
  top: number,
): void {
  pdf.link(box.x, box.y, box.width, box.height, { pageNumber, magFactor: 'XYZ', top: Math.max(0, top - 24) });
}
