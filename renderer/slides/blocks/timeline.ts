import { timeline, type Timeline, type TimelineMark } from '@shared/document/blocks/timeline';
import { colours } from '../../office/look';
import { fonts, sizes, type Box, type Slide } from '../deck';
import { captionHeight, drawCaption } from '../parts/words';
import type { BlockOnSlides } from './contract';

const radius = 0.15;
const pitch = 2 * radius + 0.05;
const inset = 0.3;
const keyHeight = 0.3;
const stopsHeight = 0.55;
const dateWidth = 1.7;

/** A mark with how many others stand between it and the line. */
interface Placed extends TimelineMark {
  readonly x: number;
  readonly level: number;
}

/** Marks of one kind, stacked where they would cover one another. */
function stack(block: Timeline, kind: TimelineMark['kind'], xOf: (day: number) => number): Placed[] {
  const placed: Placed[] = [];
  for (const mark of block.marks.filter((one) => one.kind === kind)) {
    const x = xOf(mark.day);
    const near = new Set(placed.filter((one) => Math.abs(one.x - x) < pitch).map(({ level }) => level));
    let level = 0;
    while (near.has(level)) level += 1;
    placed.push({ ...mark, x, level });
  }
  return placed;
}

const levels = (marks: readonly Placed[]): number => Math.max(1, ...marks.map(({ level }) => level + 1));

/** Days are evenly spaced up to the last stop; what comes long after it is pressed together. */
function placeIn({ days, stops }: Timeline, x: number, width: number): (day: number) => number {
  const last = stops.at(-1)?.day ?? days;
  const even = days <= last * 1.15;
  return (day) => {
    const share = even
      ? day / Math.max(1, days)
      : day <= last
        ? (day / last) * 0.84
        : 0.84 + ((day - last) / (days - last)) * 0.16;
    return x + inset + share * (width - 2 * inset);
  };
}

function disc(slide: Slide, said: string, x: number, y: number, colour: string, filled: boolean): void {
  slide.to.addText(said, {
    shape: 'ellipse',
    x: x - radius,
    y: y - radius,
    w: 2 * radius,
    h: 2 * radius,
    fill: { color: filled ? colour : colours.ground },
    line: { color: colour, width: 1.5 },
    color: filled ? colours.paper : colours.ink,
    fontFace: fonts.text,
    fontSize: sizes.small,
    bold: true,
    align: 'center',
    valign: 'middle',
    margin: 0,
  });
}

function draw(slide: Slide, block: Timeline, { x, y, w }: Box, colour: string): void {
  const { strings, words } = slide.deck;
  const alternative = timeline.alternative(block, strings);
  drawCaption(slide, block.caption, { x, y, w, h: captionHeight });
  slide.say(alternative);
  const xOf = placeIn(block, x, w);
  const [starts, dues] = [stack(block, 'start', xOf), stack(block, 'due', xOf)];
  const key = y + captionHeight + keyHeight / 2;
  const small = { size: sizes.small, colour: colours.muted, valign: 'middle' as const };
  disc(slide, '', x + radius, key, colour, false);
  slide.write(words.startsHere, { x: x + 0.42, y: key - 0.14, w: 1.2, h: 0.28 }, small);
  disc(slide, '', x + 1.8, key, colour, true);
  slide.write(words.dueHere, { x: x + 2.08, y: key - 0.14, w: 1.2, h: 0.28 }, small);

  const at = y + captionHeight + keyHeight + 0.1 + pitch * levels(starts);
  const dates = at + pitch * levels(dues) + 0.12;
  for (const { day, label, date } of block.stops) {
    const stop = xOf(day);
    slide.to.addShape('line', {
      x: stop,
      y: at,
      w: 0,
      h: dates - at,
      line: { color: colours.idle, width: 0.75, dashType: 'dash' },
    });
    const left = Math.min(stop - dateWidth / 2, x + w - dateWidth);
    const align = left < stop - dateWidth / 2 ? ('right' as const) : ('center' as const);
    slide.write(label, { x: left, y: dates, w: dateWidth, h: 0.25 }, { ...small, bold: true, align });
    slide.write(date, { x: left, y: dates + 0.24, w: dateWidth, h: 0.25 }, { ...small, align });
  }
  slide.write(words.workshopDay, { x, y: dates, w: 1.4, h: 0.25 }, { ...small, bold: true });
  slide.to.addShape('line', {
    x,
    y: at,
    w,
    h: 0,
    line: { color: colours.ink, width: 1.5 },
    objectName: slide.deck.described(alternative),
  });
  for (const mark of starts)
    disc(slide, String(mark.number), mark.x, at - 0.04 - pitch * (mark.level + 0.5), colour, false);
  for (const mark of dues)
    disc(slide, String(mark.number), mark.x, at + 0.04 + pitch * (mark.level + 0.5), colour, true);
}

/** The days after the workshop as a line, of shapes that can be moved: first steps above it, what is due below. */
export const timelineOnSlides: BlockOnSlides<Timeline> = {
  parts(block, { width, colour }) {
    const xOf = placeIn(block, 0, width);
    const rows = levels(stack(block, 'start', xOf)) + levels(stack(block, 'due', xOf));
    const high = captionHeight + keyHeight + 0.25 + pitch * rows + stopsHeight;
    return [{ least: high, wish: high, draw: (slide: Slide, box: Box) => draw(slide, block, box, colour) }];
  },
};
