import type { Participant } from '../../base/people';
import { apartIn, groupsOf, hasGroups, type GroupComparison, type GroupCell } from './compare';
import { countsOf } from './rules';
import type { AnswerRound, Histogram, Histograms } from './schema';
import type { Strings } from '../../words';
import { entryOf } from '../../base/entry-of';

interface RoundGroup {
  readonly name: string;
  readonly counts: Histograms;
  readonly second: Histograms;
}

/** A closed round's answers by group: of public sheets, or as a secret round kept them. Empty where nobody can compare. */
function groupsIn(round: AnswerRound, people: readonly Participant[], answers: number): readonly RoundGroup[] {
  if (round.groups && round.groups.length > 0)
    return round.groups.map(({ name, counts, second }) => ({ name, counts, second: second ?? {} }));
  const { sheets } = round;
  if (round.secret || !sheets) return [];
  const groupOf = new Map(people.map(({ id, group }) => [id, group.trim()]));
  const names = groupsOf(
    sheets.map(({ participant }) => participant),
    people,
  );
  if (names.length < 2) return [];
  return names.map((name) => {
    const own = sheets.filter(({ participant }) => (groupOf.get(participant) ?? '') === name).map(({ sheet }) => sheet);
    return { name, counts: countsOf(own, 0, answers), second: countsOf(own, 1, answers) };
  });
}

/**
 * A closed round by the participants' groups, or why not. `cell` says what a group answered about an item, to the first
 * question and to the second. Null before a result, and where nobody has a group.
 */
export function roundByGroup(
  strings: Strings,
  people: readonly Participant[],
  round: AnswerRound | undefined,
  answers: number,
  cell: (item: string, counts: Histogram, second: Histogram) => GroupCell,
): GroupComparison | null {
  if (!round || round.withheld || !hasGroups(people)) return null;
  const groups = groupsIn(round, people, answers);
  if (groups.length < 2) {
    const form = round.form ?? 'fingers';
    const refused = form === 'fingers' ? 'hands' : form === 'paper' ? 'paper' : round.secret ? 'secret' : 'one';
    return { refused };
  }
  return apartIn(strings, {
    groups: groups.map(({ name }) => name),
    rows: round.items.map(({ id, text }) => ({
      text,
      cells: groups.map(({ counts, second }) => cell(id, entryOf(counts, id) ?? [], entryOf(second, id) ?? [])),
    })),
  });
}
