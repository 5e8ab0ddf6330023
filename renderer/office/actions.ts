import type { Commitment } from '@shared/document/blocks/commitments';
import { averageOf } from '@shared/document/blocks/spread';
import type { NextAction } from '@shared/plan/model';
import type { Strings } from '@shared/words';
import type { CellLine } from './cells';
import { labelled } from './texts';

type Words = Strings['plan']['layout'];

export const numberCell = (number: number): CellLine[] => [{ text: String(number), look: 'muted' }];

/** Whose it is; that it is nobody's yet is a warning. */
export const ownerCell = (words: Words, owner: string): CellLine[] => [
  owner.trim() === '' ? { text: words.nobody, look: 'warning' } : { text: owner, look: 'strong' },
];

/** When it is due; that nobody has said it is a warning. */
export const dueCell = (words: Words, due: string): CellLine[] => [
  due.trim() === '' ? { text: words.noDue, look: 'warning' } : { text: due },
];

/** How sure the room is of it; under the mark that is a warning. */
export const sureCell = (sure: NextAction['sure']): CellLine[] =>
  sure === null ? [] : [sure.isUnder ? { text: sure.figure, look: 'warning' } : { text: sure.figure }];

/** An action whole, cell by cell: its number, what and for what, whose and when, how it starts and is known, how sure the room is. */
export function actionCells(strings: Strings, row: Commitment): CellLine[][] {
  const words = strings.plan.layout;
  const { number, what, serves, owner, taken, due, firstStep, measure, told, room, confidence } = row;
  const isTaken = owner.trim() === '' ? '' : taken ? `✓ ${words.takes}` : words.notTaken;
  return [
    numberCell(number),
    [
      { text: what, look: 'strong' },
      { text: labelled(words.serves, serves), look: 'muted' },
      { text: labelled(words.told, told), look: 'muted' },
      { text: labelled(strings.merge.roomLabel, room), look: 'muted' },
    ],
    [...ownerCell(words, owner), { text: isTaken, look: 'muted' }, ...dueCell(words, due)],
    [{ text: labelled(words.firstStep, firstStep) }, { text: labelled(words.measure, measure), look: 'muted' }],
    [
      { text: averageOf(strings, confidence), look: confidence?.average == null ? 'muted' : 'strong' },
      { text: confidence?.shortfall ?? '', look: 'warning' },
    ],
  ];
}
