import type { Lens } from '@shared/base/primitives';
import { colours } from '../../office/look';
import { bodyWidth, heavy, leading, page, type Deck, type Slide } from '../deck';
import { drawLens } from './lens';

interface Head {
  readonly eyebrow: string;
  readonly lens: Lens | null;
  readonly title: string;
}

const eyebrowHeight = 0.3;
const eyebrowSize = 12;
/** Where the layout has the title. */
export const titleTop = page.top + eyebrowHeight + 0.02;
const mark = 0.16;
/** The title's size: the largest at which it takes no more lines than it may. */
const titles = [
  { size: 28, lines: 2 },
  { size: 24, lines: 2 },
  { size: 20, lines: 3 },
] as const;

/** How a title is set, and where the rest may begin below it. */
export function headOf(deck: Deck, title: string): { size: number; lines: number; top: number } {
  const fits = titles.find(({ size, lines }) => deck.lines(title, size * heavy, bodyWidth) <= lines) ?? titles[2];
  const lines = Math.min(fits.lines, deck.lines(title, fits.size * heavy, bodyWidth));
  return { size: fits.size, lines: fits.lines, top: titleTop + leading(fits.size, lines) + 0.28 };
}

/** Whose part it is, and what is to be said, as the slide's title; gives where the rest may begin. */
export function drawHead(slide: Slide, { eyebrow, lens, title }: Head): number {
  const { deck } = slide;
  if (eyebrow !== title) {
    if (lens) drawLens(slide, lens, page.left, page.top + 0.06, mark);
    const shift = lens ? mark + 0.12 : 0;
    slide.write(
      slide.fit(eyebrow, eyebrowSize, bodyWidth - shift, 1),
      { x: page.left + shift, y: page.top, w: bodyWidth - shift, h: eyebrowHeight },
      { size: eyebrowSize, bold: true, colour: lens ? colours.lens[lens] : colours.muted },
    );
  }
  const { size, lines, top } = headOf(deck, title);
  slide.title(slide.fit(title, size * heavy, bodyWidth, lines), size);
  return top;
}
