import { curves, type Curves } from '@shared/document/blocks/curves';
import { colours, tint } from '../../office/look';
import { line } from '../../office/texts';
import { sizes, type Box, type Slide } from '../deck';
import { chartValue, plain } from '../parts/chart';
import { captionHeight, drawCaption } from '../parts/words';
import type { BlockOnSlides } from './contract';

const least = 3.4;
const wish = 4.6;
const scale = { from: -2, to: 2 };

/** What was written under each point, for the notes. */
const pointsOf = ({ columns, lines }: Curves): string[] =>
  lines.flatMap(({ label, points }) =>
    points.flatMap(({ text }, at) => (text.trim() === '' ? [] : [`${columns[at] ?? ''} (${label}): ${text}`])),
  );

/** Moods as a line chart that can be edited. */
export const curvesOnSlides: BlockOnSlides<Curves> = {
  parts(block, look) {
    const { caption, columns, lines } = block;
    const { strings } = look.deck;
    const alternative = curves.alternative(block, strings);
    const draw = (slide: Slide, { x, y, w, h }: Box) => {
      drawCaption(slide, caption, { x, y, w, h: captionHeight });
      slide.say(alternative, ...pointsOf(block));
      if (columns.length === 0 || lines.length === 0) return;
      const width = w / columns.length - 0.1;
      const labels = columns.map((column) => slide.fit(line(column), sizes.cell, width, 3) || '–');
      const data = lines.map(({ label, points }, at) => ({
        name: line(label) || String(at + 1),
        labels,
        values: columns.map((_, column) => chartValue(points[column]?.mood ?? null)),
      }));
      slide.to.addChart('line', data, {
        ...plain,
        x,
        y: y + captionHeight,
        w,
        h: h - captionHeight,
        altText: line(alternative),
        chartColors: lines.map((_, at) => (at === lines.length - 1 ? look.colour : tint(colours.ink, 0.55))),
        lineSize: 2.5,
        lineDataSymbolSize: 9,
        valAxisMinVal: scale.from,
        valAxisMaxVal: scale.to,
        valAxisMajorUnit: 1,
        valAxisLabelFontSize: sizes.small,
        valAxisLabelFormatCode: '+0;−0;0',
        valGridLine: { style: 'solid', size: 0.5, color: colours.hair },
        catAxisLabelPos: 'low',
        showLegend: lines.length > 1,
        legendPos: 't',
        displayBlanksAs: 'gap',
      });
    };
    return [{ least, wish, draw }];
  },
};
