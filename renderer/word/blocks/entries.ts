import { Paragraph, TextRun } from 'docx';
import type { Entries } from '@shared/document/blocks/entries';
import { asked } from '@shared/document/texts';
import { colours } from '../../office/look';
import { readsRightToLeft, text } from '../../office/texts';
import { bullet, caption as captionOf, note, paragraph, runs } from '../parts/words';
import { styleNames } from '../styles';
import type { BlockInWord } from './contract';

/** What is asked and the one answer to it, in a line. */
const inALine = (label: string, answer: string): Paragraph => {
  const said = text(answer);
  const look = { bold: true, size: 18, color: colours.muted };
  return new Paragraph({
    bidirectional: readsRightToLeft(said),
    spacing: { after: 40 },
    children: [...runs(label, look), new TextRun(' '), ...runs(said)],
  });
};

/** What each is and where it came, and below it what is known of it, point by point. */
export const entriesInWord: BlockInWord<Entries> = {
  content: ({ caption, entries }, { colour }) => [
    ...captionOf(caption),
    ...entries.flatMap(({ text: title, standing, fields }) => [
      paragraph(title, { keepNext: true, spacing: { before: 160, after: 40 } }, { bold: true, size: 23 }),
      ...(standing.trim() === ''
        ? []
        : [paragraph(standing, { style: styleNames.note }, { bold: true, color: colour })]),
      ...fields.flatMap(({ label, items }) => {
        const [only] = items;
        if (items.length === 1 && only !== undefined && label.trim() !== '') return [inALine(asked(label), only)];
        return [
          ...(label.trim() === '' ? [] : [paragraph(asked(label), { style: styleNames.label })]),
          ...(items.length === 0 ? [note('–')] : items.map((item) => bullet(item))),
        ];
      }),
    ]),
  ],
};
