import type { GroupComparison } from '../engines/answers/compare';
import type { Strings } from '../words';
import type { PlanBlock } from '../document/registry';

/** The share of the table's width that the items take. */
const ITEM_WIDTH = 0.46;

/** A result by the participants' groups as a table, and what it says; nothing where it may not be, or cannot be, compared. */
export function byGroupBlocks(strings: Strings, compare: GroupComparison | null): PlanBlock[] {
  const { compare: words, round } = strings.stepKinds;
  if (!compare || 'refused' in compare) return [];
  const { groups, rows, finding } = compare;
  const width = (1 - ITEM_WIDTH) / groups.length;
  return [
    {
      type: 'table',
      caption: words.title,
      columns: [
        { label: round.item, width: ITEM_WIDTH },
        ...groups.map((name) => ({ label: name || words.noGroup, width })),
      ],
      rows: rows.map(({ text, cells }) => [text, ...cells.map(({ said }) => said)]),
    },
    ...(finding === null ? [] : [{ type: 'note' as const, text: finding, finding: 'groups' }]),
  ];
}
