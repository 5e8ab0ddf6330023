import { doubtIf, doubtIfTwice, type Doubt } from '../../base/doubts';
import { idsOf, type DoubtContext } from '../doubting';
import type { GroupDefinition, GroupWork } from './schema';

/** Groups of one id, and an idea in two of them, or twice in one. */
export function groupDoubts(_context: DoubtContext<GroupDefinition>, { groups }: GroupWork): Doubt[] {
  const ideas = groups.flatMap(({ ideaIds }) => ideaIds);
  return [
    ...doubtIfTwice('groups', idsOf(groups)),
    ...doubtIf(new Set(ideas).size < ideas.length, 'groups', 'idea-in-two-groups'),
  ];
}
