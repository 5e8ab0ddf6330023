import type { ViewContext } from '../given';
import { itemsIn } from '../items';
import { inTurn, isMostlyDone, type Invented } from '../rehearsing';
import type { SortCommand, SortDefinition, SortWork } from './schema';

/** Everything goes into a bin, more into the first ones than into the last; what is asked beside it is answered. */
export function rehearseSort(
  context: ViewContext<SortDefinition, SortWork>,
  { says, words }: Invented,
): readonly SortCommand[] {
  const { at, definition, work } = context;
  const items = itemsIn(context, definition.items, work);
  const left = items.filter(({ id }) => !work.sorted.some(({ item }) => item === id));
  if (isMostlyDone(items.length - left.length, items.length)) return [];
  const { bins } = definition;
  /* Bins 1, 2, 1, 3, 1, 2, …: each has something as soon as there are items for it. */
  const into = (index: number) => (index % 2 === 0 ? bins[0] : inTurn(bins.slice(1), Math.floor(index / 2)));
  return left.flatMap(({ id }, index): SortCommand[] => {
    const bin = into(index);
    if (!bin) return [];
    return [
      { type: 'sort/put', at, sortItems: [id], bin: bin.id },
      ...bin.fields.map((field): SortCommand => ({
        type: 'sort/field',
        at,
        sortItem: id,
        field: field.id,
        text: inTurn(says(field.id) ?? words.said.fields, index) ?? '',
      })),
    ];
  });
}
