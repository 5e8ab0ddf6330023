import type { Participant } from '../../base/people';
import { groupsOf } from './compare';
import { countsOf, type SheetShape } from './rules';
import type { AnswerRound, AnswersOutcome, AnswerSheet, Histograms } from './schema';

/** Secret answers of fewer people than this are not kept. */
export const LEAST_ANSWERS = 5;

const answersIn = (histogram: readonly number[]): number => histogram.reduce((sum, count) => sum + count, 0);

/** Only items with enough answers. */
const enough = (counts: Histograms): Histograms =>
  Object.fromEntries(Object.entries(counts).filter(([, histogram]) => answersIn(histogram) >= LEAST_ANSWERS));

const takersOf = ({ tookPart, present }: Pick<AnswerRound, 'tookPart' | 'present'>): readonly string[] =>
  tookPart ?? present;

/** Who answered in each of the rounds, and in each sum of rounds that nobody answered twice: what is known of two halves is known of the whole. */
function knownSets(rounds: readonly AnswerRound[]): Set<string>[] {
  let sets: Set<string>[] = [];
  for (const takers of rounds.map(takersOf)) {
    const apart = sets.filter((set) => !takers.some((id) => set.has(id)));
    sets = [...sets, new Set(takers), ...apart.map((set) => new Set([...set, ...takers]))];
  }
  return sets;
}

const differsByFew = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
  const different = [...one].filter((id) => !other.has(id)).length + [...other].filter((id) => !one.has(id)).length;
  return different > 0 && different < LEAST_ANSWERS;
};

/**
 * True where a round, or a sum of it and of rounds before it, differs from one before it, or from a sum of them, by so few
 * people that what one says more than the other would be those few people's answers.
 */
export function tooClose(takers: readonly string[], before: readonly AnswerRound[]): boolean {
  const known = knownSets(before);
  const apart = known.filter((set) => !takers.some((id) => set.has(id)));
  const now = [new Set(takers), ...apart.map((set) => new Set([...set, ...takers]))];
  return now.some((one) => known.some((then) => differsByFew(one, then)));
}

interface Sheets {
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
    const sheets = ids.map((id) => seats[id] ?? []);
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
    return items.filter((item) => all.every((counts) => answersIn(counts[item] ?? []) >= LEAST_ANSWERS));
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
  { seats, papers }: Sheets,
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
    groups: round.secret && !paper ? byGroup(seats, people, earlier, asked) : [],
  };
}
