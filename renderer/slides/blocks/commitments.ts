import type { Commitments } from '@shared/document/blocks/commitments';
import { actionCells } from '../../office/actions';
import { grid } from '../parts/grid';
import type { BlockOnSlides } from './contract';

/** Who does what by when, over as many slides as it takes. */
export const commitmentsOnSlides: BlockOnSlides<Commitments> = {
  parts({ caption, rows }, look) {
    const { deck } = look;
    const { words } = deck;
    if (rows.length === 0)
      return grid(look, { caption, columns: [{ label: '', share: 1 }], rows: [[words.nothingNext]] });
    return grid(look, {
      caption,
      columns: [
        { label: '', share: 0.04 },
        { label: words.action, share: 0.36 },
        { label: words.owner, share: 0.18 },
        { label: words.startAndMeasure, share: 0.32 },
        { label: words.sure, share: 0.1 },
      ],
      rows: rows.map((row) => actionCells(deck.strings, row)),
      lines: 3,
    });
  },
};
