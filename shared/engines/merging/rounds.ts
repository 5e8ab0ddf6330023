import { takersOf, tooClose } from '../answers/outcome';
import type { AnswerRound, Histograms } from '../answers/schema';
import { isSame } from '../../base/change';
import type { ConflictKind } from './conflicts';
import { areSame, latest, replacedIn, together, uncountedInAny, type RoundsApart } from './held';

/** Histograms added up, item by item. */
function added(all: readonly Histograms[]): Histograms {
  const sums = new Map<string, number[]>();
  for (const [item, counts] of all.flatMap((one) => Object.entries(one))) {
    const before = sums.get(item) ?? [];
    sums.set(
      item,
      counts.map((count, place) => count + (before[place] ?? 0)),
    );
  }
  return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

const asked = ({ form, secret }: AnswerRound): string => `${form ?? 'fingers'} ${secret ?? false}`;

/** Nothing of this round may be kept beside the others: see `withheldIf`. */
function emptied<R extends AnswerRound>(round: R): R {
  const bare: AnswerRound = { ...round, counts: {}, tookPart: null, answered: null, withheld: 'too-close' };
  delete bare.second;
  delete bare.groups;
  delete bare.replaced;
  delete bare.uncounted;
  return bare as R;
}

/** What a kind knows beyond sets of people: whether a secret round can't be kept beside those that are kept. */
export type AlsoClose<R> = (round: R, kept: readonly AnswerRound[]) => boolean;

/**
 * Secret rounds of all rooms on one step, held against each other as if they had been held one after the other: what
 * would differ from another room's by a few people’s answers is not kept. `whose` knows people by who they really are;
 * `kept` gathers what is kept of the same step, wherever on the agenda it is.
 */
function keptApart<R extends AnswerRound>(
  rounds: readonly R[],
  whose: (id: string) => string,
  kept: AnswerRound[],
  alsoClose: AlsoClose<R> | null,
): R[] {
  return rounds.map((round) => {
    if (!round.secret || round.withheld || round.status !== 'closed') return round;
    const known = {
      ...round,
      present: round.present.map(whose),
      ...(round.tookPart ? { tookPart: round.tookPart.map(whose) } : {}),
    };
    const isClose = tooClose(takersOf(known), kept) || alsoClose?.(known, kept) === true;
    if (kept.some(({ room }) => room !== round.room) && isClose) return emptied(round);
    kept.push(known);
    return round;
  });
}

/** The rounds of several rooms as one, or why they cannot be added up. What one room kept nothing of, it adds nothing of. */
function sumOf<R extends AnswerRound>(
  rounds: readonly R[],
  split: ReadonlySet<string>,
  about: (round: R) => unknown,
): R | ConflictKind {
  const first = rounds[0];
  if (!first) return 'options';
  if (rounds.some(({ id }) => split.has(id))) return 'same-round';
  if (rounds.some((one) => asked(one) !== asked(first))) return 'rules';
  if (!areSame(rounds.map(({ items }) => items)) || rounds.some((one) => !isSame(about(one), about(first))))
    return 'options';
  const rest: AnswerRound = { ...first };
  const uncounted = uncountedInAny(rounds, first.items);
  const counted = (all: Histograms): Histograms =>
    Object.fromEntries(Object.entries(all).filter(([id]) => !uncounted.includes(id)));
  delete rest.uncounted;
  delete rest.room;
  delete rest.sheets;
  delete rest.second;
  delete rest.replaced;
  const answered = rounds.map((one) => one.answered ?? null);
  const second = rounds.flatMap((one) => (one.second ? [one.second] : []));
  const sheets = rounds.flatMap((one) => one.sheets ?? []).toSorted((a, b) => (a.participant < b.participant ? -1 : 1));
  return {
    ...rest,
    id: `sum-${first.id}`.slice(0, 64),
    present: together(rounds.map(({ present }) => present)),
    openedAt: rounds.map(({ openedAt }) => openedAt).toSorted()[0],
    closedAt: latest(rounds.map(({ closedAt }) => closedAt)),
    counts: counted(added(rounds.map(({ counts }) => counts))),
    ...(second.length > 0 ? { second: counted(added(second)) } : {}),
    ...(uncounted.length > 0 ? { uncounted } : {}),
    ...(sheets.length > 0 ? { sheets } : {}),
    tookPart: rounds.some(({ tookPart }) => !tookPart) ? null : together(rounds.map(({ tookPart }) => tookPart ?? [])),
    answered: answered.includes(null) ? null : answered.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    withheld: null,
    ...replacedIn(rounds),
    /* Not by group: who is in which group is each room's own, and could be told from a sum beside its parts. */
    groups: [],
    rooms: rounds.flatMap(({ room }) => (room === undefined ? [] : [room])),
  } as unknown as R;
}

/**
 * Every round on record, each with its room, and behind them the sum of the rooms' latest results where the same was asked
 * in the same way. `about`: what two rounds must have alike to be added up, beside their items. `whose`, `kept`: see `keptApart`. `withheld`: rooms of which a round is not kept beside the others.
 */
export function mergedRounds<R extends AnswerRound>(
  { before, own }: RoundsApart<R>,
  split: ReadonlySet<string>,
  whose: (id: string) => string,
  kept: AnswerRound[],
  about: (round: R) => unknown,
  alsoClose: AlsoClose<R> | null,
): { readonly rounds: R[]; readonly why: ConflictKind | null; readonly withheld: string[] } {
  const all: R[] = [...before, ...own.flatMap(({ room, rounds }) => rounds.map((one): R => ({ ...one, room })))];
  const rounds = keptApart(all, whose, kept, alsoClose);
  const withheld = rounds.flatMap((one, index) => (one === all[index] || one.room === undefined ? [] : [one.room]));
  const results = own.flatMap(({ room }) => {
    const last = rounds.findLast((one) => one.room === room && one.status === 'closed' && !one.withheld);
    return last ? [last] : [];
  });
  if (results.length < 2) return { rounds, why: null, withheld };
  const sum = sumOf(results, split, about);
  return typeof sum === 'string' ? { rounds, why: sum, withheld } : { rounds: [...rounds, sum], why: null, withheld };
}
