import type { Heading } from '@shared/document/blocks/heading';
import type { List } from '@shared/document/blocks/list';
import type { Note } from '@shared/document/blocks/note';
import type { Paragraph } from '@shared/document/blocks/paragraph';
import type { Statement } from '@shared/document/blocks/statement';
import { colours } from '../../office/look';
import { heavy, leading, sizes, type Box, type Slide } from '../deck';
import { grid } from '../parts/grid';
import { words } from '../parts/words';
import type { BlockOnSlides } from './contract';

export const paragraphOnSlides: BlockOnSlides<Paragraph> = {
  parts: ({ text }, look) => words(look, text, { size: sizes.text, lines: 7 }),
};

export const headingOnSlides: BlockOnSlides<Heading> = {
  parts: ({ text, sub }, look) =>
    words(look, text, { size: sub ? sizes.text : sizes.heading, lines: 2, head: !sub, bold: true, leads: true }),
};

/** Where a claim comes from: small on the slide, and said in the notes. */
export const noteOnSlides: BlockOnSlides<Note> = {
  parts: ({ text }, look) => words(look, text, { size: sizes.small, lines: 2, colour: colours.muted, aside: true }),
};

/** So few are set larger. */
const fewItems = 7;

export const listOnSlides: BlockOnSlides<List> = {
  parts: ({ items }, look) =>
    grid(look, {
      caption: '',
      columns: [{ label: '', share: 1 }],
      rows: items.map((item) => [item]),
      size: items.length <= fewItems ? 18 : sizes.caption,
      lines: 4,
    }),
};

const bar = 0.06;
const indent = 0.28;
const statementSizes = [sizes.statement, 24, 20] as const;
const mostLines = 7;

/** Large, beside a line in the lens's colour. */
export const statementOnSlides: BlockOnSlides<Statement> = {
  parts({ text }, { deck, width, colour }) {
    if (text.trim() === '') return [];
    const inner = width - indent - 0.6;
    const fits = statementSizes.find((one) => deck.lines(text, one * heavy, inner) <= 4);
    const size = fits ?? statementSizes[2];
    const high = leading(size, Math.min(mostLines, deck.lines(text, size * heavy, inner))) + 0.1;
    return [
      {
        least: high,
        wish: high,
        draw(slide: Slide, { x, y }: Box) {
          slide.to.addShape('rect', { x, y, w: bar, h: high, fill: { color: colour }, line: { type: 'none' } });
          slide.write(
            slide.fit(text, size * heavy, inner, mostLines),
            { x: x + indent, y, w: inner, h: high },
            { size, head: true, valign: 'middle' },
          );
        },
      },
    ];
  },
};
