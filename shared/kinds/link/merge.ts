import { LONGEST_TEXT } from '../../base/primitives';
import { BOTH } from '../../engines/merging/conflicts';
import { bothTexts, byItem, mergedItems, settled } from '../../engines/merging/entries';
import type { RoomWork, StepMerge } from '../../engines/merging/step-merge';
import { items, own } from '../../engines/merging/union';
import type { LinkWork } from './schema';

type Cell = LinkWork['cells'][number];

const inWords = ({ text, mood, ticked }: Cell): string =>
  [ticked ? '✓' : '', mood === undefined ? '' : `(${mood > 0 ? '+' : ''}${mood})`, text]
    .filter((part) => part !== '')
    .join(' ');

/** A cell that several rooms filled keeps what each wrote, unless one is chosen. */
export function mergeLink(
  rooms: readonly RoomWork<LinkWork>[],
  { at, conflicts, textOf }: StepMerge<unknown>,
): LinkWork {
  const lists = rooms.map(({ room, name, work }) => ({ room, name, list: work.cells }));
  const cells = byItem(lists, ({ row, column }) => `${row}/${column}`).flatMap(([, entries]): Cell[] => {
    const one = settled(entries, (all) => {
      const [first] = all;
      if (!first) return { row: '', column: '', text: '' };
      const says = all.map(({ room, name, said }) => ({ room, name, text: inWords(said) }));
      const text = bothTexts(says);
      const about = [textOf(first.said.row), textOf(first.said.column)].filter((part) => part !== '').join(' · ');
      const chosen = conflicts.choose('cell', at, about, says, text.length <= LONGEST_TEXT);
      if (chosen !== BOTH) return (all.find(({ room }) => room === chosen) ?? first).said;
      const moods = new Set(all.map(({ said }) => said.mood));
      const { mood: _, ...rest } = first.said;
      return {
        ...rest,
        text: all.every(({ said }) => said.text.trim() === '') ? '' : text,
        ...(moods.size === 1 && first.said.mood !== undefined ? { mood: first.said.mood } : {}),
        ...(all.some(({ said }) => said.ticked) ? { ticked: true as const } : {}),
      };
    });
    return one ? [one] : [];
  });
  return {
    kind: 'link',
    cells,
    ...mergedItems(rooms),
    ...own('typedColumns', items(rooms.map(({ work }) => work.typedColumns))),
    ...own('columns', items(rooms.map(({ work }) => work.columns))),
  };
}
