import type { Statement } from '@shared/document/blocks/statement';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import type { Line } from '../text/line';
import { gaps, styles, type TextStyle } from '../tokens';
import type { BlockLayout, Place, Size } from './contract';
import { drawParagraph } from './paragraph';
import { firstLines, mayNotSplit } from './prose';

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

function statementSize(sheet: Sheet, { text }: Statement): Size {
  const { lines, style } = setStatement(sheet, text);
  const whole = lines.length * style.leading;
  return { whole, least: mayNotSplit(sheet, whole) ? whole : firstLines(lines.length, style) };
}

/** A sentence the room agreed on, large, beside a line in the lens's colour. Breaks over pages only if it is long. */
function drawStatement(sheet: Sheet, { text }: Statement, { colour }: Place): void {
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

export const statementLayout: BlockLayout<Statement> = {
  above: () => gaps.chart,
  size: statementSize,
  draw: drawStatement,
  picture: null,
};
