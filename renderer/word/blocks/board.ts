import { groupsInWords, type Board } from '@shared/document/blocks/board';
import { ideaLines } from '@shared/document/blocks/ideas';
import { table } from '../parts/table';
import { note } from '../parts/words';
import type { BlockInWord } from './contract';

/** A row a group, what was said in it beside its title. */
export const boardInWord: BlockInWord<Board> = {
  content: (block, look) => [
    ...table({
      ...look,
      caption: block.caption,
      columns: [
        { label: '', share: 0.32 },
        { label: '', share: 0.68 },
      ],
      rows: block.groups.map(({ title, ideas }) => [
        [{ text: title || look.strings.plan.layout.standAlone, look: 'strong' as const }],
        ideas.flatMap((idea) => {
          const [text, ...beside] = ideaLines(look.strings, idea);
          return [{ text }, ...beside.map((one) => ({ text: one, look: 'muted' as const }))];
        }),
      ]),
    }),
    ...(block.groups.length === 0 ? [note(groupsInWords(look.strings, block))] : []),
  ],
};
