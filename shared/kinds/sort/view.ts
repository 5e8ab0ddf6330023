import type { StepContext, ViewContext } from '../given';
import { itemsIn, sourceState } from '../items';
import type { SortDefinition, SortWork } from './schema';
import { entryOf } from '../../base/entry-of';

type Context = ViewContext<SortDefinition, SortWork>;

/** The bins with what lies in them, in the order in which the items came, and what lies in none. */
export function binsOf(context: StepContext<SortDefinition, SortWork>) {
  const { definition, work } = context;
  const items = itemsIn(context, definition.items, work);
  const entries = new Map(work.sorted.map((one) => [one.item, one]));
  return {
    bins: definition.bins.map((bin, index) => ({
      id: bin.id,
      number: index + 1,
      label: bin.label,
      hint: bin.hint,
      fields: bin.fields,
      items: items.flatMap(({ id, text, ideaIds }) => {
        const entry = entries.get(id);
        if (entry?.bin !== bin.id) return [];
        const fields = bin.fields.map((field) => ({ id: field.id, text: entryOf(entry.fields, field.id)?.text ?? '' }));
        return [{ id, text, ideaIds, fields }];
      }),
    })),
    unsorted: items.filter(({ id }) => !entries.has(id)).map(({ id, text }) => ({ id, text })),
  };
}

/** What the facilitator works with: the bins, and the items that lie in none yet. */
export function sortFacilitatorView(context: Context) {
  const { definition, work } = context;
  return {
    kind: 'sort' as const,
    ...binsOf(context),
    ...sourceState(context, definition.items, work),
    next: 'next-step' as const,
  };
}

/** What all may see: the bins. */
export const sortRoomView = (context: Context) => ({ kind: 'bins' as const, ...binsOf(context) });
