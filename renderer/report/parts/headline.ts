import type { Summary } from '@shared/plan/model';
import type { Sheet } from '../page/sheet';
import { pageWidth, traceStyle } from './claim';
import { emptyLine, type Line } from '../text/line';
import { baselineOf } from '../text/type';
import { styles, type TextStyle } from '../tokens';

/** Between the headline and what follows, whose rule stands in it. */
const headGap = 17;

/** The headline, from large to small, each with the lines that it may take then. */
const headlines = [
  { style: styles.title, most: 3 },
  { style: styles.section, most: 3 },
  { style: styles.appendix, most: 6 },
] as const;

/** Which of its sizes a headline has. */
type HeadlineSize = 0 | 1 | 2;

/** The headline as it stands, and how high it is with all that belongs to it. */
export interface SetHead {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly height: number;
}

/** The headline at a size, or, where it takes too many lines then, at a smaller one; the page's name where nothing was found. */
export function setHead(sheet: Sheet, { headline }: Summary, size: HeadlineSize): SetHead {
  const { words, type } = sheet;
  const text = headline?.text ?? words.summaryTitle;
  const fits = headlines.slice(size).find(({ style, most }) => type.wrap(text, sheet.width, style).length <= most);
  const { style, most } = fits ?? headlines[2];
  const lines = type.balance(text, style, sheet.width, most);
  const beside = headline === null ? 0 : styles.eyebrow.leading + 3 + 3 + traceStyle.leading;
  return { lines, style, height: lines.length * style.leading + beside + headGap };
}

/** The finding of the day under the page's name, with how it was counted. */
export function drawHeadline(sheet: Sheet, { headline }: Summary, { lines, style }: SetHead): void {
  const { words, type } = sheet;
  if (headline !== null) {
    sheet.tag('P', () => type.set(type.line(words.summaryTitle, styles.eyebrow), sheet.left, sheet.y, styles.eyebrow));
    sheet.y += styles.eyebrow.leading + 3;
  }
  sheet.tag('H2', () => {
    for (const line of lines) {
      type.set(line, sheet.left, sheet.y, style);
      sheet.y += style.leading;
    }
  });
  if (headline !== null) {
    const { trace, section } = headline;
    sheet.y += 3;
    sheet.tag('P', () => {
      const [line = emptyLine] = type.clamp(trace, traceStyle, sheet.width - pageWidth, 1);
      type.set(line, sheet.left, sheet.y, traceStyle);
      sheet.refer(section, sheet.right, sheet.y + baselineOf(traceStyle));
    });
    sheet.y += traceStyle.leading;
  }
  sheet.resume(sheet.y + headGap);
}
