import { groupsOf, hasGroups, type GroupComparison } from '../../engines/answers/compare';
import type { StepContext } from '../given';
import type { GroupDefinition, GroupWork } from './schema';
import { groupedBoard } from './board';

/**
 * How many ideas of each group on the board come from which of the participants' groups, or why nobody can say. Null where
 * the ideas are of a step that does not ask for it, or are not there yet.
 */
export function boardByGroup(context: StepContext<GroupDefinition, GroupWork>): GroupComparison | null {
  const { strings } = context;
  const { compare: words } = strings.stepKinds;
  const { compared, definition } = context;
  const from = context.ideasFrom(definition.items);
  if (!from?.byGroup || !hasGroups(compared)) return null;
  const { ideas, revealed, tookPart } = from;
  if (!revealed || ideas.length === 0) return null;
  const marks = new Map(ideas.map((idea) => [idea.id, [idea, ...idea.merged].flatMap(({ group }) => group ?? [])]));
  const names = [...new Set([...marks.values()].flat())].toSorted((a, b) => strings.locale.compare(a, b));
  if (names.length < 2) {
    const one = tookPart !== null && groupsOf(tookPart, compared).length < 2;
    return { refused: one ? 'one' : tookPart === null ? 'cards' : 'secret' };
  }
  const { groups, alone } = groupedBoard(context);
  const clusters = [
    ...groups.map(({ text, ideas: own }) => ({ text: text.trim() || (own[0]?.text ?? ''), own })),
    ...alone.map((idea) => ({ text: idea.text, own: [idea] })),
  ];
  const rows = clusters.map(({ text, own }) => {
    const said = own.flatMap(({ id }) => marks.get(id) ?? []);
    const counts = names.map((name) => said.filter((mark) => mark === name).length);
    return { text, cells: counts.map((count) => ({ said: String(count), value: count })) };
  });
  const shared = rows.filter(({ cells }) => cells.filter(({ value }) => value > 0).length > 1).length;
  return { groups: names, rows, finding: words.alike(shared, rows.length) };
}
