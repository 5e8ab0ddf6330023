import { LONGEST_TEXT } from '../../base/primitives';
import { isSame } from '../../base/change';
import type { TakenItem, TypedItem } from '../../base/steps';
import { BOTH } from './conflicts';
import type { RoomWork, StepMerge } from './step-merge';
import { items, own, union } from './union';

/** The items of a step that holds some of its own: those typed in any room, and those any room has begun with. */
export const mergedItems = (
  rooms: readonly RoomWork<{ readonly typed: TypedItem[]; readonly items?: TakenItem[] | undefined }>[],
) => ({
  typed: union(rooms.map(({ work }) => work.typed)),
  ...own('items', items(rooms.map(({ work }) => work.items))),
});

/** What every room wrote, each behind its name. */
export const bothTexts = (said: readonly { readonly name: string; readonly text: string }[]): string =>
  said.map(({ name, text }) => `${name}: ${text}`).join('\n');

/** What each room says about an item: once, where all say the same; else what was chosen. */
export function settled<T>(
  rooms: readonly { readonly room: string; readonly name: string; readonly said: T }[],
  ask: (says: readonly (typeof rooms)[number][]) => T,
): T | null {
  const [first] = rooms;
  if (!first) return null;
  return rooms.every(({ said }) => isSame(first.said, said)) ? first.said : ask(rooms);
}

/** The entries about each item, with the rooms they come from, in the order in which the items first come. */
export function byItem<E>(
  rooms: readonly { readonly room: string; readonly name: string; readonly list: readonly E[] }[],
  idOf: (entry: E) => string,
) {
  const all = new Map<string, { room: string; name: string; said: E }[]>();
  for (const { room, name, list } of rooms)
    for (const said of list) all.set(idOf(said), [...(all.get(idOf(said)) ?? []), { room, name, said }]);
  return [...all];
}

/** A text about an item on which rooms differ: one room's, or all behind their names. */
export function textAbout(
  entries: readonly { readonly room: string; readonly name: string; readonly said: { readonly text: string } }[],
  about: string,
  { at, conflicts }: StepMerge<unknown>,
): string {
  const said = entries.filter((entry) => entry.said.text.trim() !== '');
  const texts = said.map(({ room, name, said: { text } }) => ({ room, name, text }));
  if (new Set(texts.map(({ text }) => text.trim())).size < 2) return texts[0]?.text ?? '';
  const all = bothTexts(texts);
  const chosen = conflicts.choose('note', at, about, texts, all.length <= LONGEST_TEXT);
  return chosen === BOTH ? all : (texts.find(({ room }) => room === chosen)?.text ?? '');
}
