import { shown } from '../../words/figures';
import { roundByGroup } from '../../engines/answers/round-groups';
import type { GroupComparison } from '../../engines/answers/compare';
import type { Participant } from '../../base/people';
import type { Strings } from '../../words';
import { scaleValues, spreadOf } from '../../engines/answers/spread';
import type { RateWork } from './schema';

/** The averages of the latest closed rating by the participants' groups, or why not. With two questions the second is compared. */
export function ratingByGroup(
  strings: Strings,
  {
    compared,
    work,
  }: {
    readonly compared: readonly Participant[];
    readonly work: RateWork;
  },
): GroupComparison | null {
  const { decimal, rate: words } = strings.plan.content;
  const last = work.ratings.findLast(({ status, withheld }) => status === 'closed' && !withheld);
  if (!last) return null;
  return roundByGroup(strings, compared, last, scaleValues(last.scale).length, (_item, counts, second) => {
    const { average } = spreadOf(last.second === undefined ? counts : second, last.scale);
    return average === null ? { said: words.noAnswer, value: null } : { said: decimal(average), value: shown(average) };
  });
}
