import type { Ideas } from '@shared/document/blocks/ideas';
import { grid } from '../parts/grid';
import type { BlockOnSlides } from './contract';

/** Two side by side; what was said about one stands below it. */
export const ideasOnSlides: BlockOnSlides<Ideas> = {
  parts({ ideas }, look) {
    const { words } = look.deck;
    if (ideas.length === 0)
      return grid(look, { caption: '', columns: [{ label: '', share: 1 }], rows: [[words.noIdeas]] });
    const cells = ideas.map(({ text, fields, merged }) => [
      { text: text.trim() === '' ? words.noText : text },
      ...fields.map((field) => ({ text: `${field.label} ${field.text}`, look: 'muted' as const })),
      ...merged.map((one) => ({ text: `${words.merged} ${one}`, look: 'muted' as const })),
    ]);
    return grid(look, {
      caption: '',
      columns: [
        { label: '', share: 0.5 },
        { label: '', share: 0.5 },
      ],
      rows: Array.from({ length: Math.ceil(cells.length / 2) }, (_, row) => [
        cells[row * 2] ?? [],
        cells[row * 2 + 1] ?? null,
      ]),
      lines: 4,
    });
  },
};
