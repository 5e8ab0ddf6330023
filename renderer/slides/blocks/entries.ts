import type { Entries } from '@shared/document/blocks/entries';
import { asked } from '@shared/document/texts';
import { grid, type Cell } from '../parts/grid';
import type { BlockOnSlides } from './contract';

/** What each is and where it came, and below it a row for all that is known of it. */
export const entriesOnSlides: BlockOnSlides<Entries> = {
  parts: ({ caption, entries }, look) =>
    entries.flatMap(({ text, standing, fields }, index) =>
      grid(look, {
        caption: index === 0 ? caption : '',
        columns: [
          { label: '', share: 0.3 },
          { label: '', share: 0.7 },
        ],
        rows: [
          [standing.trim() === '' ? null : [{ text: standing, look: 'mark' }], [{ text, look: 'strong' }]],
          ...fields.map(({ label, items }): Cell[] => [
            [{ text: label.trim() === '' ? '' : asked(label), look: 'muted' }],
            items.map((item) => ({ text: item })),
          ]),
        ],
        lines: 4,
      }),
    ),
};
