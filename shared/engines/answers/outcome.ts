import type { Participant } from '../../base/people';
import { groupsOf } from './compare';
import { countsOf, type SheetShape } from './rules';
import type { AnswerRound, AnswersOutcome, AnswerSheet, Histograms } from './schema';
import { entryOf } from '../../base/entry-of';

/** Secret answers of fewer people than this are not kept. */
export const LEAST_ANSWERS = 5;

const answersIn = (histogram: readonly number[]): number => histogram.reduce((sum, count) => sum + count, 0);

/** Only items with enough answers. */
const enough = (counts: Histograms): Histograms =>
  Object.fromEntries(Object.entries(counts).filter(([, histogram]) => answersIn(histogram) >= LEAST_ANSWERS));

/** Who answered in a round; everybody who was there, where nobody knows (on paper). */
export const takersOf = ({ tookPart, present }: Pick<AnswerRound, 'tookPart' | 'present'>): readonly string[] =>
  tookPart ?? present;

/** How many secret rounds of other people than the ones before are held against each other; beyond that nothing is kept. */
const MOST_SETS = 6;

/** How often each person's answers stand in a sum of rounds, or in what is left when one is taken from another. */
type Shares = ReadonlyMap<string, number>;

const plus = (shares: Shares, takers: readonly string[], times: 1 | -1): Shares => {
  const sum = new Map(shares);
  for (const id of takers) sum.set(id, (sum.get(id) ?? 0) + times);
  return sum;
};

const isOfFew = (shares: Shares): boolean => {
  const left = [...shares.values()].filter((share) => share !== 0).length;
  return left > 0 && left < LEAST_ANSWERS;
};

/**
 * True where a round with rounds before it added or taken away, however, leaves the answers of a few people alone: what one
 * says more than the other would be theirs. People are taken to say the same again.
 */
export function tooClose(takers: readonly string[], before: readonly AnswerRound[]): boolean {
  const sets = [...new Map(before.map((round) => [takersOf(round).toSorted().join(' '), takersOf(round)])).values()];
  if (sets.length > MOST_SETS) return true;
  let sums: readonly Shares[] = [new Map(takers.map((id) => [id, 1]))];
  for (const set of sets) sums = sums.flatMap((sum) => [sum, plus(sum, set, -1), plus(sum, set, 1)]);
  return sums.slice(1).some(isOfFew);
}

interface Sheets {
  /** How often a seat put another sheet in the place of its own. */
  readonly replaced: number;
  readonly seats: Readonly<Record<string, AnswerSheet>>;
  readonly papers: readonly AnswerSheet[];
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');

/**
 * True where groups can be set beside those of a round before it: the same people in the same groups. Whoever came, went or
 * changed groups could be told from the difference.
 */
function sameGroups(members: ReadonlyMap<string, readonly string[]>, before: AnswerRound): boolean {
  const takers = [...members.values()].flat().toSorted();
  if (!sameIds(takers, takersOf(before).toSorted())) return false;
  const known = [...members.values()].map((ids) => ids.join(' '));
  return (before.groups ?? []).every((group) => known.includes((group.members ?? []).join(' ')));
}

/** Answers by group, where every group that took part has enough people and enough answers to each item. */
function byGroup(
  seats: Sheets['seats'],
  people: readonly Participant[],
  earlier: readonly AnswerRound[],
  { questions, answers }: SheetShape,
): AnswersOutcome['groups'] {
  const members = new Map(
    groupsOf(Object.keys(seats), people).map((name) => [
      name,
      Object.keys(seats)
        .filter((id) => people.find((one) => one.id === id)?.group.trim() === name)
        .toSorted(),
    ]),
  );
  if (members.size < 2 || [...members.values()].some((ids) => ids.length < LEAST_ANSWERS)) return [];
  if (!earlier.filter((one) => one.secret && !one.withheld).every((before) => sameGroups(members, before))) return [];
  const counted = [...members].map(([name, ids]) => {
    const sheets = ids.map((id) => entryOf(seats, id) ?? []);
    return {
      name,
      members: ids,
      counts: countsOf(sheets, 0, answers),
      ...(questions === 2 ? { second: countsOf(sheets, 1, answers) } : {}),
    };
  });
  /* What is missing in one group could be worked out from the others and the whole: such an item is left out of all. */
  const kept = (which: 'counts' | 'second') => {
    const all = counted.map((group) => group[which] ?? {});
    const items = Object.keys(Object.assign({}, ...all) as Histograms);
    return items.filter((item) => all.every((counts) => answersIn(entryOf(counts, item) ?? []) >= LEAST_ANSWERS));
  };
  const [first, second] = [new Set(kept('counts')), new Set(kept('second'))];
  const only = (counts: Histograms, items: ReadonlySet<string>): Histograms =>
    Object.fromEntries(Object.entries(counts).filter(([item]) => items.has(item)));
  return counted.map((group) => ({
    name: group.name,
    members: group.members,
    counts: only(group.counts, first),
    ...(group.second ? { second: only(group.second, second) } : {}),
  }));
}

/** Why nothing of a secret round would be kept if it closed now; null when it would. `earlier`: closed rounds of the same step. */
export function withheldIf(
  round: AnswerRound,
  sheets: number,
  seats: readonly string[],
  earlier: readonly AnswerRound[],
): AnswersOutcome['withheld'] {
  if (!round.secret) return null;
  if (sheets < LEAST_ANSWERS) return 'too-few';
  const takers = round.form === 'paper' ? round.present : seats;
  const kept = earlier.filter((one) => one.secret && !one.withheld);
  return tooClose(takers, kept) ? 'too-close' : null;
}

/**
 * What a sealed round comes to: a histogram per item, never a sheet. A secret round of fewer than five people, or of
 * nearly the same people as one before it, leaves nothing at all.
 */
export function roundOutcome(
  round: AnswerRound,
  { seats, papers, replaced }: Sheets,
  people: readonly Participant[],
  earlier: readonly AnswerRound[],
  asked: SheetShape,
): AnswersOutcome {
  const paper = round.form === 'paper';
  const sheets = paper ? papers : Object.values(seats);
  const takers = Object.keys(seats).toSorted();
  const withheld = withheldIf(round, sheets.length, takers, earlier);
  if (withheld) return { counts: {}, tookPart: null, answered: null, withheld, groups: [] };
  const keep = round.secret ? enough : (counts: Histograms) => counts;
  return {
    counts: keep(countsOf(sheets, 0, asked.answers)),
    ...(asked.questions === 2 ? { second: keep(countsOf(sheets, 1, asked.answers)) } : {}),
    tookPart: paper ? null : takers,
    answered: sheets.length,
    withheld: null,
    ...(replaced > 0 ? { replaced } : {}),
    groups: round.secret && !paper ? byGroup(seats, people, earlier, asked) : [],
  };
}
