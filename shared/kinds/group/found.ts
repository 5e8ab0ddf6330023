import { number, weightOf, type Cases, type Found } from '../found';
import type { StepContext } from '../given';
import { groupedBoard } from './board';
import type { GroupDefinition, GroupWork } from './schema';

const counts = [number('ideas'), number('groups')];

/** Where the number of groups is the finding: all alike, some, or no two alike. */
export const groupCases = (definition: GroupDefinition): Cases | null =>
  definition.counts ? { one: [number('ideas')], many: counts, all: counts } : null;

/** How many different things were said, where something has been grouped. */
export function groupFound(context: StepContext<GroupDefinition, GroupWork>): Found | null {
  const { counts: called } = context.definition;
  const { groups, alone } = groupedBoard(context);
  const ideas = groups.reduce((sum, group) => sum + group.ideas.length, alone.length);
  const different = groups.length + alone.length;
  if (!called || groups.length === 0 || ideas < 2) return null;
  return {
    case: different === 1 ? 'one' : different === ideas ? 'all' : 'many',
    values: { ideas, groups: different },
    items: [],
    weight: weightOf(different - 1, ideas - 1),
    counted: context.strings.plan.content.group.finding(ideas, different, called),
    ofExercise: true,
  };
}
