import { heavy, leading, sizes, type Box, type Slide } from '../deck';
import type { Look, Part } from '../flow';
import { colours } from '../../office/look';

interface WordsLook {
  readonly size: number;
  readonly lines: number;
  readonly colour?: string;
  readonly head?: boolean;
  readonly bold?: boolean;
  /** Must not be parted from what comes next. */
  readonly leads?: true;
  /** Small print: in the notes too, also where it was not cut. */
  readonly aside?: true;
}

/** The size by which a text's width is reckoned. */
const widthOf = ({ size, bold, head }: WordsLook): number => (bold || head ? size * heavy : size);

const draw = (slide: Slide, raw: string, box: Box, look: WordsLook): void => {
  if (look.aside) slide.say(raw);
  slide.write(slide.fit(raw, widthOf(look), box.w, look.lines), box, look);
};

/** A paragraph; what has no room in so many lines is in the notes. Nothing where nothing is said. */
export function words({ deck, width }: Look, raw: string, look: WordsLook): Part[] {
  if (raw.trim() === '') return [];
  const lines = Math.min(look.lines, deck.lines(raw, widthOf(look), width));
  const high = leading(look.size, lines) + 0.04;
  return [
    {
      least: high,
      wish: high,
      ...(look.leads && { leads: true as const }),
      ...(look.aside && { aside: raw }),
      draw: (slide: Slide, box: Box) => draw(slide, raw, { ...box, h: high }, look),
    },
  ];
}

/** What a table or chart is called. */
export const captionHeight = 0.36;

export function drawCaption(slide: Slide, raw: string, box: Box): void {
  const fit = slide.fit(raw, sizes.caption * heavy, box.w, 1);
  slide.write(fit, { ...box, h: captionHeight }, { size: sizes.caption, bold: true, colour: colours.ink });
}
