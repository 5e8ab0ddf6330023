import { timeline, type Timeline, type TimelineMark } from '@shared/document/blocks/timeline';
import { levelsOf, shareOfLine, stackMarks, type PlacedMark } from '../../charts/days';
import { colours } from '../../office/look';
import { sizes, type Box, type Slide } from '../deck';
import { drawDisc } from '../parts/disc';
import { captionHeight, drawCaption } from '../parts/words';
import type { BlockOnSlides } from './contract';

const radius = 0.15;
const pitch = 2 * radius + 0.05;
const inset = 0.3;
const keyHeight = 0.3;
const stopsHeight = 0.55;
const dateWidth = 1.7;

const placeIn =
  (block: Timeline, x: number, width: number) =>
  (day: number): number =>
    x + inset + shareOfLine(block, day) * (width - 2 * inset);

/** The line itself takes room where nothing stands on a side of it. */
const levels = (marks: readonly PlacedMark[]): number => Math.max(1, levelsOf(marks));

/** `step`: how far marks that stand above one another are apart. */
function draw(slide: Slide, block: Timeline, { x, y, w }: Box, colour: string, step: number): void {
  const { strings, words } = slide.deck;
  const alternative = timeline.alternative(block, strings);
  drawCaption(slide, block.caption, { x, y, w, h: captionHeight });
  slide.say(alternative);
  const xOf = placeIn(block, x, w);
  const disc = (said: string, left: number, top: number, kind: TimelineMark['kind']) =>
    drawDisc(slide, said, { x: left, y: top, radius, colour, ...(kind === 'start' ? { ring: true as const } : {}) });
  const [starts, dues] = [stackMarks(block, 'start', xOf, pitch), stackMarks(block, 'due', xOf, pitch)];
  const key = y + captionHeight + keyHeight / 2;
  const small = { size: sizes.small, colour: colours.muted, valign: 'middle' as const };
  disc('', x + radius, key, 'start');
  slide.write(words.startsHere, { x: x + 0.42, y: key - 0.14, w: 1.2, h: 0.28 }, small);
  disc('', x + 1.8, key, 'due');
  slide.write(words.dueHere, { x: x + 2.08, y: key - 0.14, w: 1.2, h: 0.28 }, small);

  const at = y + captionHeight + keyHeight + 0.1 + step * levels(starts);
  const dates = at + step * levels(dues) + 0.12;
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
  for (const mark of starts) disc(String(mark.number), mark.x, at - 0.04 - step * (mark.level + 0.5), 'start');
  for (const mark of dues) disc(String(mark.number), mark.x, at + 0.04 + step * (mark.level + 0.5), 'due');
}

/** The days after the workshop as a line, of shapes that can be moved: first steps above it, what is due below. */
export const timelineOnSlides: BlockOnSlides<Timeline> = {
  parts(block, { width, colour, room }) {
    const xOf = placeIn(block, 0, width);
    const rows = levels(stackMarks(block, 'start', xOf, pitch)) + levels(stackMarks(block, 'due', xOf, pitch));
    const rest = captionHeight + keyHeight + 0.25 + stopsHeight;
    /* Where very many are due on one day they stand over one another in part, rather than under the slide. */
    const step = Math.min(pitch, (room - rest) / rows);
    const high = rest + step * rows;
    return [{ least: high, wish: high, draw: (slide: Slide, box: Box) => draw(slide, block, box, colour, step) }];
  },
};
