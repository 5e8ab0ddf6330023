import { groupsIn } from '../../answers/view';
import type { Session } from '../../schema/session';
import { scaleValues } from './scale';
import type { RateWork } from './schema';
import { spreadOf } from './spread';

/** Why answers are not compared by group. */
export type NotCompared = 'secret' | 'counted' | 'one';

/** Averages of one group, item by item; null where it gave no answer. */
export interface GroupAverages {
  readonly name: string;
  readonly averages: readonly (number | null)[];
}

/**
 * The latest closed rating by the participants' groups, or why not: hands say nothing about whose they are, and in
 * secret every group must have five or more answers. With two questions the second is compared. Null before a result.
 */
export function comparison({
  session,
  work,
}: {
  readonly session: Session;
  readonly work: RateWork;
}): { readonly groups: readonly GroupAverages[] } | { readonly refused: NotCompared } | null {
  const last = work.ratings.findLast(({ status, withheld }) => status === 'closed' && !withheld);
  if (!last || !session.participants.some(({ group }) => group.trim() !== '')) return null;
  const groups = groupsIn(last, session, scaleValues(last.scale).length);
  if (groups.length < 2) return { refused: last.secret ? 'secret' : last.form === 'walk-up' ? 'one' : 'counted' };
  const two = last.second !== undefined;
  return {
    groups: groups.map(({ name, counts, second }) => ({
      name,
      averages: last.items.map(({ id }) => spreadOf((two ? second : counts)[id] ?? [], last.scale).average),
    })),
  };
}
