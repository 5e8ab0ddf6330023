import { exact, leading } from '../../words/figures';
import type { Participant } from '../../base/people';
import type { Strings } from '../../words';

/**
 * Why answers are not compared by the participants' groups: secret ballots are whole; a secret round or unsigned texts need
 * five or more in each group, the same people and groups as before; hands, paper and cards say nothing about whose they are;
 * all are of one group.
 */
type NotCompared = 'ballots' | 'secret' | 'hands' | 'paper' | 'cards' | 'one';

/** What a group said about an item: as it is shown, and as a number by which groups are told apart; null for nothing. */
export interface GroupCell {
  readonly said: string;
  readonly value: number | null;
}

/** Answers side by side: a column a group (an empty name for those without one), a row an item; and what they say in words. */
export interface GroupTable {
  readonly groups: readonly string[];
  readonly rows: readonly { readonly text: string; readonly cells: readonly GroupCell[] }[];
  /** Null where nothing sets the groups apart. */
  readonly finding: string | null;
}

export type GroupComparison = GroupTable | { readonly refused: NotCompared };

/** True where anybody belongs to a group: only then is there anything to compare. */
export const hasGroups = (people: readonly Participant[]): boolean => people.some(({ group }) => group.trim() !== '');

/** The groups of these participants, in an order that is the same in every language; an empty name for those without one. */
export const groupsOf = (ids: readonly string[], people: readonly Participant[]): string[] => {
  const among = new Set(ids);
  return [...new Set(people.filter(({ id }) => among.has(id)).map(({ group }) => group.trim()))].toSorted();
};

/** The item over which groups are furthest apart, in words, with all groups that are level; null where none differ. */
function furthestApart(strings: Strings, { groups, rows }: Omit<GroupTable, 'finding'>): string | null {
  const { compare: words } = strings.stepKinds;
  const apart = rows.flatMap(({ text, cells }) => {
    const known = cells.flatMap(({ said, value }, index) =>
      value === null ? [] : [{ group: groups[index] ?? '', said, value }],
    );
    const ranked = known.toSorted((a, b) => b.value - a.value);
    const [high, low] = [ranked[0], ranked.at(-1)];
    /* Without what floating point leaves behind: level is what is level in figures. */
    const by = high && low ? exact(high.value - low.value) : 0;
    if (!high || !low || by <= 0) return [];
    /* Whoever is level with one of them stands beside it. */
    const ends = ranked.filter(({ value }) => [high, low].some((end) => exact(end.value - value) === 0));
    return [{ text, ends, by }];
  });
  const most = leading(apart, ({ by }) => by);
  if (most.length === 0) return null;
  return words.furthestApart(
    most.map(({ text, ends }) => ({
      item: text,
      groups: ends.map(({ group, said }) => ({ group: group || words.noGroup, said })),
    })),
  );
}

/** A table with its groups in the order of their names, whose finding is where two of them are furthest apart. */
export function apartIn(strings: Strings, { groups, rows }: Omit<GroupTable, 'finding'>): GroupTable {
  const order = groups
    .map((name, column) => ({ name, column }))
    .toSorted((a, b) => strings.locale.compare(a.name, b.name));
  const table = {
    groups: order.map(({ name }) => name),
    rows: rows.map(({ text, cells }) => ({ text, cells: order.flatMap(({ column }) => cells[column] ?? []) })),
  };
  return { ...table, finding: furthestApart(strings, table) };
}
