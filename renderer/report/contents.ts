import type { Mark, Sheet } from './page/sheet';
import { drawTitle } from './parts/heading';
import { drawLens } from './parts/lens';
import type { Element } from './tags/element';
import type { Line } from './text/line';
import { colours, gaps, rules, styles, type TextStyle } from './tokens';

/** A plan of more pages than this gets a contents page. */
const longPlan = 6;
const lensIndent = 18;
/** Height of an entry beyond its lines. */
const airy = 13;
const tight = 6;

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
export function insertContents(sheet: Sheet, place: Element): readonly Mark[] {
  const { pdf, type, words, marks } = sheet;
  const pages = pdf.getNumberOfPages();
  if (pages <= longPlan || marks.length === 0) return marks;
  const numberWidth = 40;
  const set = marks.map((mark): Entry => {
    /* The one page and the appendix are no sections, but what has them. */
    const strong = mark.id === null || mark.level === 1;
    const style = strong ? styles.bodyStrong : styles.body;
    const lines = type.clamp(mark.title, style, sheet.width - numberWidth - lensIndent, 2);
    return { mark, lines, style, indent: strong ? 0 : lensIndent, height: lines.length * style.leading + airy };
  });
  const titleHeight = styles.title.leading + gaps.title;
  const all = set.reduce((sum, { height }) => sum + height, titleHeight);
  /* Two pages for a few lines too many look like a mistake: then the lines stand closer. */
  const close = all > sheet.fullHeight && all - set.length * (airy - tight) <= sheet.fullHeight;
  const entries = close ? set.map((entry) => ({ ...entry, height: entry.height - airy + tight })) : set;

  pdf.setPage(pages);
  sheet.turn();
  const first = pdf.getNumberOfPages();
  sheet.tags.at(place, () => drawTitle(sheet, words.contents, styles.title, 0));
  sheet.gap(gaps.title);
  const list = sheet.tags.at(place, () => sheet.tags.place('TOC'));
  const places: { entry: Entry; page: number; y: number }[] = [];
  for (const entry of entries) {
    sheet.need(entry.height);
    places.push({ entry, page: sheet.page, y: sheet.y });
    sheet.y += entry.height;
  }
  const added = pdf.getNumberOfPages() - first + 1;
  for (const { entry, page, y } of places)
    sheet.tags.at(list, () => sheet.tag('TOCI', () => drawEntry(sheet, entry, page, y, added)));
  sheet.tags.rest();
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
  const middle = y + height / 2;
  const top = middle - (lines.length * style.leading) / 2;
  if (mark.lens) drawLens(pdf, mark.lens, sheet.left + 4, top + style.leading / 2, 7);
  const area = { x: sheet.left, y, width: sheet.width, height };
  sheet.tags.link({ area, target: () => ({ page: target, top: mark.y - 24 }), says: mark.title }, () => {
    lines.forEach((line, index) => type.set(line, sheet.left + indent, top + index * style.leading, style));
  });
  const number = { ...styles.body, colour: colours.muted };
  sheet.tag('Reference', () =>
    type.label(String(target), sheet.right, top + style.leading / 2 + style.size * 0.28, number, 'right'),
  );
  sheet.rule(sheet.left, y + height, sheet.width, colours.hair, rules.hair);
}

/** Prints the pages to which the one page refers; `marks` with the pages they are on in the end. */
export function drawReferences(sheet: Sheet, marks: readonly Mark[]): void {
  const added = (marks[0]?.page ?? 0) - (sheet.marks[0]?.page ?? 0);
  for (const { section, page, end, baseline, element } of sheet.references) {
    const mark = marks.find(({ id }) => id === section);
    if (!mark) continue;
    sheet.pdf.setPage(page + added);
    const text = sheet.words.onPage(mark.page);
    const width = sheet.type.width(text, styles.smallStrong);
    const area = { x: end - width, y: baseline - 9, width, height: 12 };
    const target = () => ({ page: mark.page, top: mark.y - 24 });
    sheet.tags.link(
      { area, target, says: mark.title },
      () => void sheet.type.label(text, end, baseline, styles.smallStrong, 'right'),
      element,
    );
  }
  sheet.tags.rest();
}
