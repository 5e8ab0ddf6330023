import type { Heading } from '@shared/document/blocks/heading';
import type { Sheet } from '../page/sheet';
import { cleanLine } from '../text/clean';
import type { Line } from '../text/line';
import { gaps, styles, type TextStyle } from '../tokens';
import type { BlockLayout, Place } from './contract';
import { proseOf } from './prose';

const headingStyle = ({ sub }: Heading): TextStyle => (sub ? styles.subheading : styles.heading);

const headingLines = (sheet: Sheet, heading: Heading): readonly Line[] =>
  cleanLine(heading.text) === '' ? [] : sheet.type.clamp(heading.text, headingStyle(heading), proseOf(sheet), 4);

/** The space above it. */
const headingGap = ({ sub }: Heading): number => (sub ? gaps.beforeSubheading : gaps.beforeHeading);

/** Its height with the space below it. */
const headingHeight = (sheet: Sheet, heading: Heading): number =>
  headingLines(sheet, heading).length * headingStyle(heading).leading + gaps.afterHeading;

/** A heading inside a section; on a page with room for it and what it must not be parted from. */
function drawHeading(sheet: Sheet, heading: Heading, { headings, start }: Place): void {
  const style = headingStyle(heading);
  const lines = headingLines(sheet, heading);
  if (lines.length === 0) return;
  sheet.gap(headingGap(heading));
  sheet.need(start() - headingGap(heading));
  sheet.tag(headings[heading.sub ? 1 : 0], () => {
    for (const line of lines) {
      sheet.type.set(line, sheet.left, sheet.y, style);
      sheet.y += style.leading;
    }
  });
  sheet.gap(gaps.afterHeading);
}

export const headingLayout: BlockLayout<Heading> = {
  above: (_, heading) => headingGap(heading),
  size(sheet, heading) {
    const height = headingHeight(sheet, heading);
    return { whole: height, least: height };
  },
  draw: drawHeading,
  picture: null,
};
