import { averageOf } from '@shared/document/blocks/spread';
import type { Commitment, Commitments } from '@shared/document/blocks/commitments';
import type { Strings } from '@shared/words';
import { labelled } from '../../office/texts';
import { table, type Cell } from '../parts/table';
import { caption as captionOf, note } from '../parts/words';
import type { BlockInWord } from './contract';

function rowOf(strings: Strings, row: Commitment): Cell[] {
  const words = strings.plan.layout;
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
    [{ text: labelled(words.firstStep, firstStep) }, { text: labelled(words.measure, measure) }],
    [
      { text: averageOf(strings, confidence), look: confidence?.average == null ? 'muted' : 'strong' },
      { text: confidence?.shortfall ?? '', look: 'warning' },
    ],
  ];
}

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
      rows: rows.map((row) => rowOf(look.strings, row)),
    });
  },
};
