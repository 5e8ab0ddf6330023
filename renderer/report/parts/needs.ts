import type { Summary } from '@shared/plan/model';
import type { Sheet } from '../page/sheet';
import type { Line } from '../text/line';
import { pageWidth } from './claim';
import { baselineOf } from '../text/type';
import { colours, lensColours, styles, type TextStyle } from '../tokens';

const padding = { side: 16, above: 11, below: 12, bar: 4 } as const;
const gutter = 24;
const itemGap = 5;
/** Names of many things that nobody acts on; all of them stand where they were chosen. */
const mostLines = 6;
const style: TextStyle = styles.cell;

interface SetNeed {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly section: string;
}

/** What is needed of the reader, in two columns, and how high its box is; 0 where nothing is. */
interface SetNeeds {
  readonly columns: readonly (readonly SetNeed[])[];
  readonly height: number;
}

const heightOf = (needs: readonly SetNeed[]): number =>
  needs.reduce((sum, { lines }) => sum + lines.length * style.leading + itemGap, 0);

const columnWidth = (sheet: Sheet): number => (sheet.width - 2 * padding.side - gutter) / 2;

/** Sets every sentence, each into the column that is lower by then. */
export function setNeeds(sheet: Sheet, { needs }: Summary): SetNeeds {
  const columns: SetNeed[][] = [[], []];
  for (const { text, section } of needs) {
    const lines = sheet.type.clamp(text, style, columnWidth(sheet) - pageWidth, mostLines);
    const [left, right] = columns as [SetNeed[], SetNeed[]];
    (heightOf(right) < heightOf(left) ? right : left).push({ text, lines, section });
  }
  const tallest = Math.max(...columns.map(heightOf));
  const head = styles.lede.leading + 4;
  return { columns, height: tallest === 0 ? 0 : padding.above + head + tallest - itemGap + padding.below };
}

/** Draws the box at the sheet's place, over its whole width. */
export function drawNeeds(sheet: Sheet, { columns, height }: SetNeeds): void {
  if (height === 0) return;
  const { pdf, type, left, width, y } = sheet;
  sheet.tags.artifact(() => {
    pdf.setFillColor(colours.note).rect(left, y, width, height, 'F');
    pdf.setFillColor(lensColours.myth).rect(left, y, padding.bar, height, 'F');
  });
  const inner = left + padding.side;
  const top = y + padding.above;
  sheet.tag('H3', () => type.set(type.line(sheet.words.needs, styles.lede), inner, top, styles.lede));
  sheet.list(() => {
    columns.forEach((needs, index) => {
      sheet.y = top + styles.lede.leading + 4;
      const x = inner + index * (columnWidth(sheet) + gutter);
      for (const need of needs) {
        sheet.item(() => drawNeed(sheet, need, x));
        sheet.y += itemGap;
      }
    });
  });
  sheet.resume(y + height);
}

function drawNeed(sheet: Sheet, { lines, section }: SetNeed, x: number): void {
  const first = sheet.y + baselineOf(style);
  sheet.tag('P', () => {
    for (const line of lines) {
      sheet.type.set(line, x, sheet.y, style);
      sheet.y += style.leading;
    }
    sheet.refer(section, x + columnWidth(sheet), first);
  });
}
