import { timeline, type Timeline, type TimelineMark } from '@shared/document/blocks/timeline';
import { levelsOf, shareOfLine, stackMarks, type PlacedMark } from '../../charts/days';
import type { Sheet } from '../page/sheet';
import { colours, gaps, rules, styles } from '../tokens';
import type { BlockLayout, Place, Size } from './contract';
import { aboveCaption, drawCaption } from './caption';

const radius = 7;
const pitch = 2 * radius + 2;
const stopHeight = 30;
const keyHeight = 16;
const inset = 10;

const xOf = (sheet: Sheet, block: Timeline, day: number): number =>
  sheet.left + inset + shareOfLine(block, day) * (sheet.width - 2 * inset);

const stack = (sheet: Sheet, block: Timeline, kind: TimelineMark['kind']): PlacedMark[] =>
  stackMarks(block, kind, (day) => xOf(sheet, block, day), pitch);

const heightOf = (sheet: Sheet, block: Timeline): number =>
  keyHeight + pitch * (levelsOf(stack(sheet, block, 'start')) + levelsOf(stack(sheet, block, 'due'))) + stopHeight + 14;

function timelineSize(sheet: Sheet, block: Timeline, tail: number): Size {
  const whole = heightOf(sheet, block) + tail;
  return { whole, least: whole };
}

/** The days after the workshop as a line: first steps as rings above it, actions that are due as discs below. */
function drawTimeline(sheet: Sheet, block: Timeline, { colour, tail }: Place): void {
  drawCaption(sheet, block.caption, heightOf(sheet, block) + tail);
  sheet.figure(timeline.alternative(block, sheet.strings), () => drawPicture(sheet, block, colour));
  sheet.gap(gaps.chart);
}

function drawPicture(sheet: Sheet, block: Timeline, colour: string): void {
  const { pdf } = sheet;
  const [starts, dues] = [stack(sheet, block, 'start'), stack(sheet, block, 'due')];
  const bottom = sheet.y + heightOf(sheet, block);
  drawKey(sheet, colour);
  const line = sheet.y + keyHeight + pitch * levelsOf(starts) + 5;
  drawStops(sheet, block, line, bottom);
  pdf.setDrawColor(colours.ink).setLineWidth(rules.strong).line(sheet.left, line, sheet.right, line);
  for (const mark of starts) drawMark(sheet, mark, line - 4 - pitch * mark.level - radius, colour);
  for (const mark of dues) drawMark(sheet, mark, line + 4 + pitch * mark.level + radius, colour);
  sheet.y = bottom;
}

function drawMark(sheet: Sheet, { x, number, kind }: PlacedMark, middle: number, colour: string): void {
  const { pdf, type } = sheet;
  const due = kind === 'due';
  pdf
    .setDrawColor(colour)
    .setFillColor(due ? colour : colours.paper)
    .setLineWidth(1.1)
    .circle(x, middle, radius, 'FD');
  const style = { ...styles.smallStrong, size: 8, colour: due ? colours.paper : colours.ink };
  type.label(String(number), x, middle + 2.7, style, 'center');
}

/** The days to look back, with a thin line down to their dates. */
function drawStops(sheet: Sheet, block: Timeline, line: number, bottom: number): void {
  const { pdf, type, words } = sheet;
  const dates = bottom - stopHeight;
  type.label(words.workshopDay, sheet.left, dates + 12, styles.smallStrong);
  for (const { day, label, date } of block.stops) {
    const x = xOf(sheet, block, day);
    pdf.setDrawColor(colours.idle).setLineWidth(rules.hair).setLineDashPattern([2, 2.5], 0);
    pdf.line(x, line, x, dates).setLineDashPattern([], 0);
    const wide = Math.max(type.width(label, styles.smallStrong), type.width(date, styles.small));
    const middle = Math.min(x, sheet.right - wide / 2);
    type.label(label, middle, dates + 12, styles.smallStrong, 'center');
    type.label(date, middle, dates + 24, styles.small, 'center');
  }
}

function drawKey(sheet: Sheet, colour: string): void {
  const { pdf, type, words } = sheet;
  const middle = sheet.y + 5;
  pdf
    .setDrawColor(colour)
    .setFillColor(colours.paper)
    .setLineWidth(1.1)
    .circle(sheet.left + 4, middle, 3.6, 'FD');
  const used = type.label(words.startsHere, sheet.left + 12, middle + 3, styles.small);
  const x = sheet.left + 12 + used + 18;
  pdf.setFillColor(colour).circle(x, middle, 3.6, 'FD');
  type.label(words.dueHere, x + 8, middle + 3, styles.small);
}

export const timelineLayout: BlockLayout<Timeline> = {
  above: aboveCaption,
  size: timelineSize,
  draw: drawTimeline,
  picture: null,
};
