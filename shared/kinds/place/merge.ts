import { byItem, mergedItems, settled } from '../../engines/merging/entries';
import type { RoomWork, StepMerge } from '../../engines/merging/step-merge';
import type { PlaceWork } from './schema';

/** An item lies at one place. */
export function mergePlace(
  rooms: readonly RoomWork<PlaceWork>[],
  { at, conflicts, textOf }: StepMerge<unknown>,
): PlaceWork {
  const lists = rooms.map(({ room, name, work }) => ({ room, name, list: work.places }));
  return {
    kind: 'place',
    places: byItem(lists, ({ item }) => item).flatMap(([item, entries]) => {
      const one = settled(entries, (all) => {
        const says = all.map(({ room, said }) => ({ room, text: `${said.across} / ${said.up}` }));
        const chosen = conflicts.choose('placed', at, textOf(item), says);
        return (all.find(({ room }) => room === chosen) ?? all[0])?.said ?? { item, across: 0, up: 0 };
      });
      return one ? [one] : [];
    }),
    ...mergedItems(rooms),
  };
}
