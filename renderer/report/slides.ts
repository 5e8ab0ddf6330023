import { layoutOf } from './blocks/registry';
import { stringsOf } from '@shared/words';
import type { Plan } from '@shared/plan/model';

/** A block as a picture of its own, for other documents. */
export interface Slide {
  readonly caption: string;
  /** Null where there is nothing to draw. */
  readonly png: () => Promise<Uint8Array | null>;
}

/** Every block of the plan of which a slide can be made, in the colour of its section. */
export const slidesIn = ({ language, sections, appendix }: Plan): Slide[] =>
  [...sections, ...appendix].flatMap(({ blocks, lens }) =>
    blocks.flatMap((block): Slide[] => {
      const { slide } = layoutOf(block);
      return slide
        ? [{ caption: slide.caption(block), png: () => slide.png(block, lens ?? 'close', stringsOf(language)) }]
        : [];
    }),
  );
