import { byItem, mergedItems, settled, textAbout } from '../../engines/merging/entries';
import type { RoomWork, StepMerge } from '../../engines/merging/step-merge';
import type { SortDefinition, SortWork } from './schema';
import { entryOf } from '../../base/entry-of';

/** An item lies in one bin; what was said beside it in each room is kept. */
export function mergeSort(rooms: readonly RoomWork<SortWork>[], merge: StepMerge<SortDefinition>): SortWork {
  const { at, conflicts, textOf, definition } = merge;
  const label = (id: string) => definition.bins.find((one) => one.id === id)?.label ?? '';
  const lists = rooms.map(({ room, name, work }) => ({ room, name, list: work.sorted }));
  return {
    kind: 'sort',
    sorted: byItem(lists, ({ item }) => item).map(([item, entries]) => {
      const bin =
        settled(
          entries.map(({ room, name, said }) => ({ room, name, said: said.bin })),
          (all) => {
            const chosen = conflicts.choose(
              'sorted',
              at,
              textOf(item),
              all.map(({ room, said }) => ({ room, text: label(said) })),
            );
            return (all.find(({ room }) => room === chosen) ?? all[0])?.said ?? '';
          },
        ) ?? '';
      const fields = [...new Set(entries.flatMap(({ said }) => Object.keys(said.fields)))].map((field) => {
        const texts = entries.map(({ room, name, said }) => ({
          room,
          name,
          said: { text: entryOf(said.fields, field)?.text ?? '' },
        }));
        return [field, { text: textAbout(texts, `${textOf(item)} · ${field}`, merge) }] as const;
      });
      return { item, bin, fields: Object.fromEntries(fields) };
    }),
    ...mergedItems(rooms),
  };
}
