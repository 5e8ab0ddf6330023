import { photograph, type PhotographBlock } from '@shared/document/blocks/photograph';
import { colours } from '../../office/look';
import { leading, sizes, type Box, type Slide } from '../deck';
import { captionHeight, drawCaption } from '../parts/words';
import type { BlockOnSlides } from './contract';

const least = 3;

/** As large as the slide has room, under what is said of it. */
export const photographOnSlides: BlockOnSlides<PhotographBlock> = {
  parts(block, { deck, width, room }) {
    const { caption, picture } = block;
    const words = deck.strings.plan.content.photographs;
    const high = captionHeight + (picture ? least : leading(sizes.cell));
    return [
      {
        least: high,
        wish: picture ? room : high,
        draw(slide: Slide, { x, y, h }: Box) {
          drawCaption(slide, caption, { x, y, w: width, h: captionHeight });
          const box = { x, y: y + captionHeight, w: width, h: Math.max(h, high) - captionHeight };
          if (!picture) return slide.write(words.missing, box, { size: sizes.cell, colour: colours.muted });
          const scale = Math.min(box.w / picture.width, box.h / picture.height);
          slide.to.addImage({
            data: `data:image/jpeg;base64,${picture.data}`,
            x,
            y: box.y,
            w: picture.width * scale,
            h: picture.height * scale,
            altText: photograph.alternative(block, deck.strings),
          });
        },
      },
    ];
  },
};
