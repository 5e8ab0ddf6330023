import { scatter, strongSaid, type Scatter } from '@shared/document/blocks/scatter';
import { placeLabels, spreadDots, type Box as Place } from '../../charts/labels';
import { colours } from '../../office/look';
import { widthOf } from '../../office/measure';
import { line } from '../../office/texts';
import { fonts, leading, sizes, type Box, type Slide } from '../deck';
import type { Look } from '../flow';
import { drawDisc } from '../parts/disc';
import { grid } from '../parts/grid';
import { captionHeight, drawCaption } from '../parts/words';
import type { BlockOnSlides } from './contract';

const radius = 0.14;
const under = 0.3;
const beside = 0.35;
const high = { least: 3.9, wish: 4.8 };
const nameLines = 1;

function drawFrame(slide: Slide, block: Scatter, frame: Place, colour: string): void {
  const { x, y, width, height } = frame;
  const { across, up, fields } = block;
  slide.to.addShape('rect', {
    x,
    y,
    w: width,
    h: height,
    fill: { color: colours.paper },
    line: { color: colours.idle, width: 1 },
    objectName: slide.deck.described(scatter.alternative(block, slide.deck.strings)),
  });
  const middle = { color: colours.idle, width: 0.75, dashType: 'dash' as const };
  slide.to.addShape('line', { x: x + width / 2, y, w: 0, h: height, line: middle });
  slide.to.addShape('line', { x, y: y + height / 2, w: width, h: 0, line: middle });
  fields?.forEach((field, index) => {
    const right = index % 2 === 1;
    const box = {
      x: right ? x + width / 2 : x + 0.08,
      y: index < 2 ? y + 0.05 : y + height - 0.3,
      w: width / 2 - 0.08,
      h: 0.25,
    };
    const said = slide.fit(field, sizes.small, box.w, 1);
    slide.write(said, box, { size: sizes.small, bold: true, colour, align: right ? 'right' : 'left' });
  });
  const small = { size: sizes.small, colour: colours.muted } as const;
  const foot = { y: y + height + 0.05, h: 0.25, w: width / 3 };
  slide.write(slide.fit(across.low, sizes.small, foot.w, 1), { ...foot, x }, small);
  slide.write(
    slide.fit(across.label, sizes.small, foot.w, 1),
    { ...foot, x: x + width / 3 },
    { ...small, bold: true, align: 'center' },
  );
  slide.write(
    slide.fit(across.high, sizes.small, foot.w, 1),
    { ...foot, x: x + (width * 2) / 3 },
    { ...small, align: 'right' },
  );
  const quarter = height / 4;
  const turned = (
    raw: string,
    [at, long]: readonly [number, number],
    align: 'left' | 'center' | 'right',
    bold: boolean,
  ) => {
    const said = slide.fit(raw, sizes.small, long, 1);
    if (said === '') return;
    slide.to.addText(said, {
      x: x - beside / 2 - long / 2 - 0.02,
      y: y + at + long / 2 - 0.14,
      w: long,
      h: 0.28,
      rotate: 270,
      margin: 0,
      fontFace: fonts.text,
      fontSize: sizes.small,
      color: colours.muted,
      bold,
      ...slide.deck.direction(said, align),
    });
  };
  turned(up.high, [0, quarter], 'right', false);
  turned(up.label, [quarter, 2 * quarter], 'center', true);
  turned(up.low, [3 * quarter, quarter], 'left', false);
}

function drawPoints(slide: Slide, block: Scatter, frame: Place, colour: string): void {
  const inner: Place = {
    x: frame.x + radius,
    y: frame.y + radius,
    width: frame.width - 2 * radius,
    height: frame.height - 2 * radius,
  };
  const at = block.points.map((point) => ({
    ...point,
    x: frame.x + point.across * frame.width,
    y: frame.y + (1 - point.up) * frame.height,
  }));
  const dots = spreadDots(at, radius, inner);
  const names = dots.map(({ text }) => slide.fit(line(text), sizes.small, frame.width * 0.3, nameLines));
  const label = { height: leading(sizes.small) };
  const boxes = placeLabels(
    dots.map(({ x, y }, index) => ({
      x,
      y,
      label: { ...label, width: Math.min(frame.width * 0.32, widthOf(names[index] ?? '', sizes.small) + 0.1) },
    })),
    radius,
    frame,
  );
  dots.forEach(({ x, y, number, strong }, index) => {
    drawDisc(slide, String(number), { x, y, radius, colour: strong ? colour : colours.muted });
    const box = boxes[index];
    if (box)
      slide.write(
        names[index] ?? '',
        { x: box.x, y: box.y, w: box.width, h: box.height },
        { size: sizes.small, valign: 'middle' },
      );
  });
}

function draw(slide: Slide, block: Scatter, { x, y, w, h }: Box, { colour }: Look): void {
  drawCaption(slide, block.caption, { x, y, w, h: captionHeight });
  slide.say(scatter.alternative(block, slide.deck.strings));
  const frame: Place = {
    x: x + beside,
    y: y + captionHeight,
    width: w - beside,
    height: h - captionHeight - under,
  };
  drawFrame(slide, block, frame, colour);
  drawPoints(slide, block, frame, colour);
}

/** A field with two axes, of shapes that can be moved; what each number stands for is in the table that follows. */
export const scatterOnSlides: BlockOnSlides<Scatter> = {
  parts(block, look) {
    const { words } = look.deck;
    return [
      { ...high, draw: (slide: Slide, box: Box) => draw(slide, block, box, look) },
      ...grid(look, {
        caption: strongSaid(words, block),
        columns: [
          { label: '', share: 0.06 },
          { label: words.what, share: 0.58 },
          ...block.columns.map((label) => ({ label, share: 0.36 / block.columns.length })),
        ],
        rows: block.points.map(({ number, text, strong, values }) => [
          String(number),
          [{ text, ...(strong && { look: 'strong' as const }) }],
          ...values,
        ]),
        lines: 3,
      }),
    ];
  },
};
