import type { Commitments } from '@shared/document/blocks/commitments';
import { actionCells } from '../../office/actions';
import { table } from '../parts/table';
import { caption as captionOf, note } from '../parts/words';
import type { BlockInWord } from './contract';

/** Who does what by when. */
export const commitmentsInWord: BlockInWord<Commitments> = {
  content({ caption, rows }, look) {
    const words = look.strings.plan.layout;
    if (rows.length === 0) return [...captionOf(caption), note(words.nothingNext)];
    return table({
      ...look,
      caption,
      columns: [
        { label: '', share: 0.06 },
        { label: words.action, share: 0.34 },
        { label: words.owner, share: 0.19 },
        { label: words.startAndMeasure, share: 0.27 },
        { label: words.sure, share: 0.14 },
      ],
      rows: rows.map((row) => actionCells(look.strings, row)),
    });
  },
};
