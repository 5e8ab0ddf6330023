import { layoutOf } from './blocks/registry';
import { stringsOf } from '@shared/words';
import { whereFrom, type Plan } from '@shared/plan/model';

/** A block as a picture of its own, for other documents. */
export interface Slide {
  readonly caption: string;
  /** Null where there is nothing to draw. */
  readonly png: () => Promise<Uint8Array | null>;
}

/** Every block of the plan of which a slide can be made, in the colour of its section and under what was found there. */
export const slidesIn = ({ language, cover, sections, appendix }: Plan): Slide[] =>
  [...sections, ...appendix].flatMap(({ blocks, lens, title }) =>
    blocks.flatMap((block): Slide[] => {
      const { slide } = layoutOf(block);
      if (!slide) return [];
      const alone = { strings: stringsOf(language), lens: lens ?? 'close', title, foot: whereFrom(cover) };
      return [{ caption: slide.caption(block), png: () => slide.png(block, alone) }];
    }),
  );
