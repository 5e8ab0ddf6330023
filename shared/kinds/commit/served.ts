import type { Item } from '../../base/steps';
import type { Given } from '../given';
import type { CommitDefinition } from './schema';
import type { Action } from '../action';

/** What an action can serve, as it flows in now: elements, obstacles, rocks. */
export const servedItems = ({ itemsFrom }: Given, { servedBy }: CommitDefinition): readonly Item[] =>
  servedBy.flatMap((source) => itemsFrom(source));

/** Something that was chosen, with the numbers of the actions that serve it. */
export interface Chosen {
  readonly text: string;
  readonly servedBy: readonly number[];
}

/** Whether an item has this id, or what was merged into it has. */
const isOrHolds = ({ id, mergedIds = [] }: Item, wanted: string | undefined): boolean =>
  wanted !== undefined && (id === wanted || mergedIds.includes(wanted));

/** How what an action serves reads among these items: by its words; where those have changed, by its item. Ids of two steps may be the same. */
function servedText({ serves }: Action, items: readonly Item[]): string | null {
  const said = serves.text.trim();
  if (items.some(({ text }) => text.trim() === said)) return said;
  const [found, ...others] = new Set(items.filter((one) => isOrHolds(one, serves.item)).map(({ text }) => text.trim()));
  return found !== undefined && others.length === 0 ? found : null;
}

/**
 * What was chosen, with the actions that serve it, or were made of it, wherever in the session they are. An action that was
 * agreed before is itself one: that nobody acts on it cannot be said.
 */
export function chosenIn(given: Given, definition: CommitDefinition): Chosen[] {
  const sources = definition.servedBy.filter(({ take }) => take !== 'open-actions');
  const items = sources.flatMap((source) => given.itemsFrom(source));
  const actions = given.allActions().map(({ action, number }) => {
    const ideas = given.madeOf(action);
    const own = items
      .filter(({ ideaIds, mergedIds = [] }) => ideas.some((idea) => ideaIds.includes(idea) || mergedIds.includes(idea)))
      .map(({ text }) => text.trim());
    return { number, serves: new Set([servedText(action, items), ...own]) };
  });
  const texts = [...new Set(items.map(({ text }) => text.trim()))].filter((text) => text !== '');
  return texts.map((text) => ({
    text,
    servedBy: actions.filter(({ serves }) => serves.has(text)).map(({ number }) => number),
  }));
}

/** What an action serves, with the item that has these words; `before` is what it was, which keeps its item as long as its words stay. */
export function asServed(text: string, items: readonly Item[], before?: Action['serves']): Action['serves'] {
  const said = text.trim();
  const item = items.find((one) => one.text.trim() === said)?.id ?? (before?.text === said ? before.item : undefined);
  return { text: said, ...(item === undefined ? {} : { item }) };
}

/** How what an action serves has changed since it was kept: it reads otherwise now, or has gone; null where it has not. */
export function servedSince({ serves }: Action, items: readonly Item[]): { readonly now: string | null } | null {
  if (serves.item === undefined || items.some(({ text }) => text.trim() === serves.text)) return null;
  const found = items.find((one) => isOrHolds(one, serves.item));
  if (!found) return { now: null };
  return { now: found.text.trim() };
}
