import { layoutOf } from './blocks/registry';
import { stringsOf } from '@shared/words';
import { whereFrom, type Plan } from '@shared/plan/model';

/** A block as a picture of its own, for other documents. */
export interface BlockPicture {
  readonly caption: string;
  /** Null where there is nothing to draw. */
  readonly png: () => Promise<Uint8Array | null>;
}

/** A picture of every block of the plan of which one can be made, in the colour of its section and under what was found there. */
export const blockPicturesIn = ({ language, cover, sections, appendix }: Plan): BlockPicture[] =>
  [...sections, ...appendix].flatMap(({ blocks, lens, title }) =>
    blocks.flatMap((block): BlockPicture[] => {
      const { picture } = layoutOf(block);
      if (!picture) return [];
      const alone = { strings: stringsOf(language), lens: lens ?? 'close', title, foot: whereFrom(cover) };
      return [{ caption: picture.caption(block), png: () => picture.png(block, alone) }];
    }),
  );
