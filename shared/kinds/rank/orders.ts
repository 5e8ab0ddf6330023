import type { Refusal } from '../../base/refusals';
import { checkSheet } from '../../engines/answers/rules';
import type { AnswerSheet } from '../../engines/answers/schema';
import { partsOf, type Read } from '../../engines/voting/parse-paper';
import type { Ranking } from './schema';
import { entryOf } from '../../base/entry-of';

type Items = readonly { readonly id: string }[];

/** Why an order can't be taken, or null: every item once, each at a place of its own. An empty one is an abstention. */
export function checkOrder(round: Pick<Ranking, 'items'>, sheet: AnswerSheet): Refusal | null {
  const answers = round.items.length;
  const wrong = checkSheet(round as Ranking, sheet, { questions: 1, answers });
  if (wrong) return wrong;
  const places = Object.values(sheet[0] ?? {});
  return places.length === 0 || (places.length === answers && new Set(places).size === answers)
    ? null
    : 'counts-do-not-fit-scale';
}

/** An order as a sheet has it: by item, its place. */
export const sheetOf = (order: readonly string[]): AnswerSheet => [
  Object.fromEntries(order.map((id, place) => [id, place])),
];

/** Orders that were given: an empty sheet is none. */
const given = (sheets: readonly AnswerSheet[]): AnswerSheet[] =>
  sheets.filter(([places]) => Object.keys(places ?? {}).length > 0);

/** Borda's points of all orders together, by item: of `n` items the first of an order has n − 1, the last none. */
export function pointsOf(items: Items, sheets: readonly AnswerSheet[]): Record<string, number> {
  const orders = given(sheets);
  if (orders.length === 0) return {};
  return Object.fromEntries(
    items.map(({ id }) => [
      id,
      orders.reduce((sum, [places]) => sum + items.length - 1 - (entryOf(places, id) ?? items.length - 1), 0),
    ]),
  );
}

/** Points that one order gives away, all items together. */
const inAnOrder = (items: number): number => (items * (items - 1)) / 2;

/** How many orders points come from. */
export const ordersIn = (items: Items, points: Readonly<Record<string, number>>): number =>
  items.length < 2 ? 0 : Object.values(points).reduce((sum, one) => sum + one, 0) / inAnOrder(items.length);

/**
 * Kendall's W: how far orders agree, from 0 (as if drawn by lot) to 1 (all the same). Points are as good as sums of ranks:
 * both lie equally far from their mean. Null for fewer than two orders.
 */
export function agreement(items: Items, points: Readonly<Record<string, number>>): number | null {
  const [n, m] = [items.length, ordersIn(items, points)];
  if (m < 2 || n < 2) return null;
  const mean = (m * (n - 1)) / 2;
  const squares = items.reduce((sum, { id }) => sum + ((entryOf(points, id) ?? 0) - mean) ** 2, 0);
  return (12 * squares) / (m * m * (n ** 3 - n));
}

/** From where on a room is united, and under which it is split (after the usual reading of Kendall's W). */
const UNITED = 0.7;
const SPLIT = 0.3;

/** How united the room is; null where fewer than two put the items in order. */
type Unity = 'united' | 'mixed' | 'split';
export function unityOf(items: Items, points: Readonly<Record<string, number>>): Unity | null {
  const w = agreement(items, points);
  if (w === null) return null;
  return w >= UNITED ? 'united' : w < SPLIT ? 'split' : 'mixed';
}

/** A sheet of paper as typed: the items' numbers (from 1) from the first place to the last, "3 1 2" or "312"; or which of them is wrong. */
export function parseOrder(typed: string, items: Items): Read<AnswerSheet> {
  const parts = partsOf(typed);
  const [only = ''] = parts;
  const numbers = parts.length === 1 && /^[1-9]+$/u.test(only) && only.length === items.length ? only.split('') : parts;
  const order: string[] = [];
  for (const number of numbers) {
    const item = /^\d{1,3}$/.test(number) ? items[Number(number) - 1] : undefined;
    if (!item) return { misread: { why: 'no-option', typed: number, most: items.length } };
    if (order.includes(item.id)) return { misread: { why: 'twice', typed: number } };
    order.push(item.id);
  }
  if (order.length > 0 && order.length < items.length)
    return { misread: { why: 'too-many', given: order.length, most: items.length } };
  return { read: sheetOf(order) };
}
