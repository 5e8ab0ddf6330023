import { ImageRun, Paragraph } from 'docx';
import { photograph, type PhotographBlock } from '@shared/document/blocks/photograph';
import { jpegBytes } from '../../office/pictures';
import { caption, note } from '../parts/words';
import type { BlockInWord } from './contract';

/** Twentieths of a point in a pixel, of which Word's own measure has 96 an inch. */
const PIXEL = 15;
const highest = 420;

/** Under what is said of it, as wide as the text or nearly half a page high. */
export const photographInWord: BlockInWord<PhotographBlock> = {
  content(block, { strings, width }) {
    const { picture } = block;
    if (!picture) return [...caption(block.caption), note(strings.plan.content.photographs.missing)];
    const scale = Math.min(width / PIXEL / picture.width, highest / picture.height);
    return [
      ...caption(block.caption),
      new Paragraph({
        children: [
          new ImageRun({
            type: 'jpg',
            data: jpegBytes(picture),
            transformation: { width: picture.width * scale, height: picture.height * scale },
            altText: { name: picture.name, description: photograph.alternative(block, strings) },
          }),
        ],
      }),
    ];
  },
};
