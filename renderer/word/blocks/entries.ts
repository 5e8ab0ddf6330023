import type { Entries } from '@shared/document/blocks/entries';
import { asked } from '@shared/document/texts';
import { bullet, caption as captionOf, note, paragraph } from '../parts/words';
import { styleNames } from '../styles';
import type { BlockInWord } from './contract';

/** What each is and where it came, and below it what is known of it, point by point. */
export const entriesInWord: BlockInWord<Entries> = {
  content: ({ caption, entries }, { colour }) => [
    ...captionOf(caption),
    ...entries.flatMap(({ text, standing, fields }) => [
      paragraph(text, { keepNext: true, spacing: { before: 160, after: 40 } }, { bold: true, size: 23 }),
      ...(standing.trim() === ''
        ? []
        : [paragraph(standing, { style: styleNames.note }, { bold: true, color: colour })]),
      ...fields.flatMap(({ label, items }) => [
        ...(label.trim() === '' ? [] : [paragraph(asked(label), { style: styleNames.label })]),
        ...(items.length === 0 ? [note('–')] : items.map((item) => bullet(item))),
      ]),
    ]),
  ],
};
