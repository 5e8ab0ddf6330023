import { list, listed, number, weightOf, whoLeads, type Cases, type Found } from '../found';
import type { StepContext } from '../given';
import { agreedOrder, latestRanking } from './result';
import type { RankDefinition, RankWork } from './schema';

/** What came first: one item, several that are level, or all of them; agreed aloud, always one. */
export const rankCases = ({ forms }: RankDefinition): Cases =>
  forms.includes('together')
    ? { one: [list('first')] }
    : { one: [list('first')], tied: [list('first')], all: [number('count')] };

/** What the latest order says. */
export function rankFound(context: StepContext<RankDefinition, RankWork>): Found | null {
  const { strings, definition, work } = context;
  const { points: counted } = strings.kinds.rank.facilitator;
  if (definition.forms.includes('together')) {
    const [first] = agreedOrder(context);
    if (!first) return null;
    const values = { first: listed(strings, [first]) };
    return { case: 'one', values, items: [first], weight: 100, counted: '', ofExercise: true };
  }
  const result = latestRanking(work);
  const first = result?.rows.filter(({ rank }) => rank === 1) ?? [];
  const [best] = first;
  if (!result || !best) return null;
  return {
    case: whoLeads(first.length, result.rows.length),
    values: { first: listed(strings, first), count: result.rows.length },
    items: first,
    weight: weightOf(best.points, result.most),
    counted: counted(best.points, result.most),
    ofExercise: true,
  };
}
