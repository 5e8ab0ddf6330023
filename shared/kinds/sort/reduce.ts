import type { Refusal } from '../../base/refusals';
import type { ReduceContext } from '../given';
import { itemsIn, takeItems } from '../items';
import type { SortCommand, SortDefinition, SortWork } from './schema';
import { entryOf } from '../../base/entry-of';

/** Changes `work` in place (an immer draft), or says why not. What was said beside an item goes with it to another bin. */
export function reduceSort(context: ReduceContext<SortDefinition>, work: SortWork, event: SortCommand): Refusal | null {
  const { definition } = context;
  const items = itemsIn(context, definition.items, work);
  const known = new Set(items.map(({ id }) => id));
  if (event.type === 'sort/put') {
    if (event.sortItems.some((id) => !known.has(id))) return 'unknown-item';
    if (event.bin !== null && !definition.bins.some(({ id }) => id === event.bin)) return 'unknown-bin';
    const moved = new Set(event.sortItems);
    const { bin } = event;
    const before = new Map(work.sorted.map((one) => [one.item, one]));
    if ([...moved].every((id) => (before.get(id)?.bin ?? null) === bin)) return 'nothing-changes';
    work.sorted = work.sorted.filter(({ item }) => !moved.has(item));
    if (bin !== null)
      work.sorted.push(...[...moved].map((item) => ({ item, bin, fields: before.get(item)?.fields ?? {} })));
    takeItems(work, items);
    return null;
  }
  const sorted = work.sorted.find(({ item }) => item === event.sortItem);
  if (!sorted) return 'unknown-item';
  const bin = definition.bins.find(({ id }) => id === sorted.bin);
  if (!bin?.fields.some(({ id }) => id === event.field)) return 'unknown-column';
  const text = event.text.trim();
  if ((entryOf(sorted.fields, event.field)?.text ?? '') === text) return 'nothing-changes';
  if (text === '') delete sorted.fields[event.field];
  else sorted.fields[event.field] = { text };
  return null;
}
