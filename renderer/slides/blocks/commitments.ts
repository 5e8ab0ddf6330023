import { averageOf } from '@shared/document/blocks/spread';
import type { Commitment, Commitments } from '@shared/document/blocks/commitments';
import { labelled } from '../../office/texts';
import type { Deck } from '../deck';
import { grid, type Cell } from '../parts/grid';
import type { BlockOnSlides } from './contract';

function rowOf({ strings, words }: Deck, row: Commitment): Cell[] {
  const { number, what, serves, owner, taken, due, firstStep, measure, told, room, confidence } = row;
  const named = owner.trim() !== '';
  return [
    [{ text: String(number), look: 'muted' }],
    [
      { text: what, look: 'strong' },
      { text: labelled(words.serves, serves), look: 'muted' },
      { text: labelled(words.told, told), look: 'muted' },
      { text: labelled(strings.merge.roomLabel, room), look: 'muted' },
    ],
    [
      { text: named ? owner : words.nobody, look: named ? 'strong' : 'warning' },
      { text: named ? (taken ? `✓ ${words.takes}` : words.notTaken) : '', look: 'muted' },
      due.trim() === '' ? { text: words.noDue, look: 'warning' } : { text: due },
    ],
    [{ text: labelled(words.firstStep, firstStep) }, { text: labelled(words.measure, measure), look: 'muted' }],
    [
      { text: averageOf(strings, confidence), look: confidence?.average == null ? 'muted' : 'strong' },
      { text: confidence?.shortfall ?? '', look: 'warning' },
    ],
  ];
}

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
      rows: rows.map((row) => rowOf(deck, row)),
      lines: 3,
    });
  },
};
