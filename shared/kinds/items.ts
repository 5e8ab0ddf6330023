import type { Refusal } from '../base/refusals';
import type { FromStep, ItemSource } from './common';
import type { Item, TakenItem, TypedItem } from '../base/steps';
import type { SourceAt, Yield } from './contract';
import type { Given } from './given';

type Flow = Pick<Given, 'itemsFrom'>;
type Asking = Pick<Given, 'itemsFrom' | 'stillAsked'>;

/** The items of a source, or those typed in where nothing flows from it. */
export function itemsOrTyped(
  { itemsFrom }: Flow,
  source: ItemSource,
  typed: readonly { readonly id: string; readonly text: string }[],
): readonly Item[] {
  const items = itemsFrom(source);
  return items.length > 0 ? items : typed.map((item) => ({ ...item, ideaIds: [] }));
}

/** What a step with items of its own content holds of them. */
export interface OwnItems {
  typed: readonly { id: string; text: string }[];
  items?: TakenItem[] | undefined;
}

/** The items a step works on: those it has begun with, else what flows in now, else what was typed. */
export function itemsIn(given: Flow, source: ItemSource, work: OwnItems): readonly Item[] {
  return work.items ?? itemsOrTyped(given, source, work.typed);
}

/** Items as a step holds them from the first thing written about them on. */
export const taken = (items: readonly Item[]): TakenItem[] =>
  items.map(({ id, text, ideaIds }) => ({ id, text, ideaIds: [...ideaIds] }));

/** From the first thing written about them on, a step keeps its items: what changes at the source changes nothing here unseen. */
export function takeItems(work: { items?: TakenItem[] | undefined }, items: readonly Item[]): void {
  work.items ??= taken(items);
}

const sameItems = (a: readonly Item[], b: readonly Item[]): boolean =>
  a.length === b.length && a.every((item, index) => item.id === b[index]?.id && item.text === b[index].text);

/** How a step stands to its source: whether nothing flows in, and whether it has changed since the step began. */
export function sourceState({ itemsFrom, stillAsked }: Asking, source: ItemSource, work: OwnItems) {
  const now = itemsFrom(source);
  return {
    sourceIsEmpty: now.length === 0 && source.take !== 'fixed',
    typed: work.typed,
    /** The source has changed since: what flows in now can be taken over. What another step has settled since is no change. */
    outdated:
      work.items !== undefined && now.length > 0 && !sameItems(stillAsked(work.items.filter(({ kept }) => !kept)), now),
  };
}

/** What flows in now, and below it, marked as kept, what no longer does but has something said about it. */
function refreshedItems(now: readonly Item[], before: readonly TakenItem[], said: ReadonlySet<string>): TakenItem[] {
  const known = new Set(now.map(({ id }) => id));
  return [
    ...taken(now),
    ...before.filter(({ id }) => !known.has(id) && said.has(id)).map((item) => ({ ...item, kept: true as const })),
  ];
}

/**
 * The items that a step would have after taking over what flows in now; `said`: ids of those about which it says
 * something, which are kept. Null where nothing has changed since it began.
 */
export function takenOver(
  given: Asking,
  source: ItemSource,
  own: OwnItems,
  said: Iterable<string>,
): TakenItem[] | null {
  if (!own.items || !sourceState(given, source, own).outdated) return null;
  return refreshedItems(given.itemsFrom(source), own.items, new Set(said));
}

/** Takes over what flows into a step that holds items; `said`: ids of those about which it says something. */
export function refreshItems(
  given: Asking,
  source: ItemSource,
  work: OwnItems,
  said: Iterable<string>,
): Refusal | null {
  const now = takenOver(given, source, work, said);
  if (!now) return 'source-unchanged';
  work.items = now;
  return null;
}

/** Items that were typed because nothing flows in; they replace what the step began with, which was typed as well. */
export function takeTyped(
  work: { typed: TypedItem[]; items?: TakenItem[] | undefined },
  items: TypedItem[],
  columns: boolean,
): Refusal | null {
  if (columns) return 'step-is-of-another-kind';
  work.typed = items;
  delete work.items;
  return null;
}

/** The sources of a kind that takes its items from one source, in the option `items`. */
export const itemSources = <D extends { readonly items: ItemSource }>(ideasOnly = false) => ({
  items: ({ items }: D): ItemSource => items,
  all: ({ items }: D): SourceAt[] => [{ field: 'items', source: items }],
  with: (definition: D, change: (source: ItemSource) => ItemSource): D => ({
    ...definition,
    items: change(definition.items),
  }),
  ideasOnly,
});

/** The sources of a kind into which nothing flows. */
export const noSources = {
  items: (): null => null,
  all: (): SourceAt[] => [],
  with: <D>(definition: D): D => definition,
  ideasOnly: false,
};

/** A yield that is taken whole. */
export const wholeYield = <D, W>(take: FromStep['take'], items: Yield<D, W>['items']): Yield<D, W> => ({
  items,
  offers: (_definition, from) => [{ take, ...from } as FromStep],
  wrong: () => null,
  partOf: () => '',
});
