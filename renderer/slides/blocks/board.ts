import { groupsInWords, type Board } from '@shared/document/blocks/board';
import { ideaLines } from '@shared/document/blocks/ideas';
import { grid, type Cell } from '../parts/grid';
import type { BlockOnSlides } from './contract';

/** So many ideas of a group stand in a row; more go on in the next. */
const inRow = 6;

/** A row a group, what was said in it beside its title. */
export const boardOnSlides: BlockOnSlides<Board> = {
  parts(block, look) {
    const { strings, words } = look.deck;
    const rows = block.groups.flatMap(({ title, ideas }): Cell[][] => {
      const named = title || words.standAlone;
      const parts = Array.from({ length: Math.max(1, Math.ceil(ideas.length / inRow)) }, (_, part) =>
        ideas.slice(part * inRow, (part + 1) * inRow),
      );
      return parts.map((some, part): Cell[] => [
        [{ text: part === 0 ? named : words.continued(named), look: part === 0 ? 'strong' : 'muted' }],
        some.flatMap((idea) => {
          const [text, ...beside] = ideaLines(strings, idea);
          return [{ text: `· ${text}` }, ...beside.map((one) => ({ text: one, look: 'muted' as const }))];
        }),
      ]);
    });
    return grid(look, {
      caption: block.caption,
      columns: [
        { label: '', share: 0.3 },
        { label: '', share: 0.7 },
      ],
      rows,
      lines: 2,
      say: [groupsInWords(strings, block)],
    });
  },
};
