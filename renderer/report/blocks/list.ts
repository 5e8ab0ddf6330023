import type { List } from '@shared/document/blocks/list';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import type { Line } from '../text/line';
import { gaps, styles } from '../tokens';
import type { BlockLayout, Size } from './contract';
import { drawDash } from './item';
import { firstLines, mayNotSplit, proseOf } from './prose';

const listIndent = 14;

const itemLines = (sheet: Sheet, item: string): readonly Line[] =>
  sheet.type.wrap(cleanLine(item) === '' ? '…' : item, proseOf(sheet) - listIndent, styles.body);

function itemStart(sheet: Sheet, lines: readonly Line[]): number {
  const height = lines.length * styles.body.leading;
  return mayNotSplit(sheet, height) ? height : firstLines(lines.length, styles.body);
}

function listSize(sheet: Sheet, { items: [first] }: List): Size {
  const least = first === undefined ? 0 : itemStart(sheet, itemLines(sheet, first));
  return { whole: Infinity, least };
}

/** Items with a dash; an item is not split unless it is long. */
function drawList(sheet: Sheet, { items }: List): void {
  sheet.gap(gaps.block);
  sheet.list(() => {
    for (const item of items) {
      const lines = itemLines(sheet, item);
      sheet.need(itemStart(sheet, lines));
      drawDash(sheet, sheet.left + 1, sheet.y, styles.body);
      sheet.item(() => sheet.flow(lines, styles.body, { indent: listIndent }));
      sheet.gap(gaps.line);
    }
  });
  sheet.gap(gaps.block);
}

export const listLayout: BlockLayout<List> = {
  above: () => gaps.chart,
  size: listSize,
  draw: drawList,
  picture: null,
};
