import type { Given } from '../given';
import { itemsIn } from '../items';
import { optionsForSeat } from '../../engines/voting/order';
import { stepKey, type Item } from '../../base/steps';
import type { JudgeDefinition, JudgeWork } from './schema';
import { entryOf } from '../../base/entry-of';

/** The items to be judged: those that flow in and the house's own, in an order derived from session and step if they are shuffled. */
export function judgeItems(
  given: Given,
  definition: JudgeDefinition,
  work: Pick<JudgeWork, 'typed' | 'items' | 'own'>,
): Item[] {
  const own = work.own.map(({ id, text }) => ({ id, text, ideaIds: [] }));
  const items = [...itemsIn(given, definition.items, work), ...own];
  return definition.shuffled ? optionsForSeat(given.sessionId, stepKey(given.at), items) : items;
}

/** The answer that is known to an item, with its reason; null where nobody knows. */
export function knownAnswer(
  { known }: JudgeDefinition,
  { own }: Pick<JudgeWork, 'own'>,
  item: string,
): { readonly verdict: string; readonly reason: string } | null {
  const house = own.find(({ id }) => id === item);
  if (house) return house.verdict === null ? null : { verdict: house.verdict, reason: house.reason.text };
  return entryOf(known, item) ?? null;
}
