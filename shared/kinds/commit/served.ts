import type { Item } from '../../base/steps';
import type { Given } from '../given';
import type { CommitDefinition } from './schema';
import type { Action } from '../action';

/** What an action can serve, as it flows in now: elements, obstacles, rocks. */
export const servedItems = ({ itemsFrom }: Given, { servedBy }: CommitDefinition): readonly Item[] =>
  servedBy.flatMap((source) => itemsFrom(source));

/** What an action serves, with the item that has these words; `before` is what it was, which keeps its item as long as its words stay. */
export function asServed(text: string, items: readonly Item[], before?: Action['serves']): Action['serves'] {
  const said = text.trim();
  const item = items.find((one) => one.text.trim() === said)?.id ?? (before?.text === said ? before.item : undefined);
  return { text: said, ...(item === undefined ? {} : { item }) };
}

/** How what an action serves has changed since it was kept: it reads otherwise now, or has gone; null where it has not. */
export function servedSince({ serves }: Action, items: readonly Item[]): { readonly now: string | null } | null {
  if (serves.item === undefined || items.some(({ text }) => text.trim() === serves.text)) return null;
  const found = items.find(({ id }) => id === serves.item);
  if (!found) return { now: null };
  return { now: found.text.trim() };
}
