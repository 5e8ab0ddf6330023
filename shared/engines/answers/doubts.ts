import { asDoubt, doubtIf, doubtIfTwice, doubtIfUnknown, inPart, type Doubt } from '../../base/doubts';
import { LEAST_ANSWERS } from './outcome';
import { checkHands, isSealedRound, uncountedIn, type SheetShape } from './rules';
import type { AnswerRound, AnswerSheet, Histograms } from './schema';
import type { Refusal } from '../../base/refusals';

/** What a kind knows of its rounds: how many answers there are, and why a sheet would not be taken. */
export interface RoundRules<R extends AnswerRound> {
  readonly shape: (round: R) => SheetShape;
  readonly wrongSheet: (round: R, sheet: AnswerSheet) => Refusal | null;
}

/** Everybody in the session, and its breakout rooms. */
export interface Around {
  readonly people: ReadonlySet<string>;
  readonly rooms: ReadonlySet<string>;
}

/** People whose answers a round adds up: those who were there, of several rooms in each of them. */
const answerers = (round: AnswerRound, rounds: readonly AnswerRound[]): number =>
  round.rooms === undefined
    ? round.present.length
    : rounds
        .filter(({ room }) => room !== undefined && round.rooms?.includes(room))
        .reduce((sum, { present }) => sum + present.length, round.present.length);

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** What in histograms is not of these items and answers, or says more than people were there, or so little that it tells whose it is. */
function inCounts(round: AnswerRound, counts: Histograms, at: string, answers: number, most: number): Doubt[] {
  const there = { ...round, present: Array.from({ length: most }, () => '') };
  return Object.entries(counts).flatMap(([item, histogram]) => [
    ...asDoubt(`${at}.${item}`, checkHands(there, item, histogram, answers)),
    ...doubtIf(
      round.secret === true && round.status === 'closed' && sumOf(histogram) < LEAST_ANSWERS,
      `${at}.${item}`,
      'kept-of-too-few',
    ),
  ]);
}

function inSheets<R extends AnswerRound>(round: R, { wrongSheet }: RoundRules<R>): Doubt[] {
  const sheets = round.sheets ?? [];
  const seats = sheets.map(({ participant }) => participant);
  const open = (round.form ?? 'fingers') === 'walk-up' && !isSealedRound(round);
  return [
    ...doubtIf(!open && sheets.length > 0, 'sheets', 'seat-in-secret-ballot'),
    ...doubtIfTwice('sheets', seats),
    ...doubtIfUnknown('sheets', seats, new Set(round.present), 'not-present'),
    ...sheets.flatMap(({ sheet }, index) => asDoubt(`sheets.${index}`, wrongSheet(round, sheet))),
  ];
}

/** Only of hands can something be left uncounted, and then there is no count of it for some question. */
function inUncounted(round: AnswerRound, questions: 1 | 2): Doubt[] {
  const { uncounted = [], form = 'fingers', items, rooms } = round;
  const missing = new Set(uncountedIn(round, questions));
  return [
    ...doubtIf(uncounted.length > 0 && form !== 'fingers', 'uncounted', 'answers-of-another-form'),
    ...doubtIfTwice('uncounted', uncounted),
    ...doubtIfUnknown('uncounted', uncounted, new Set(items.map(({ id }) => id)), 'unknown-item'),
    ...doubtIf(
      rooms === undefined && form === 'fingers' && uncounted.some((id) => !missing.has(id)),
      'uncounted',
      'option-not-counted',
    ),
  ];
}

function inRound<R extends AnswerRound>(
  round: R,
  rounds: readonly R[],
  rules: RoundRules<R>,
  { people, rooms }: Around,
): Doubt[] {
  const { items, present, counts, second = {}, tookPart, answered, groups = [] } = round;
  const { questions, answers } = rules.shape(round);
  const most = answerers(round, rounds);
  const there = new Set(present);
  const sealedEarly = isSealedRound(round) && round.status === 'open';
  const all = [counts, second, ...groups.flatMap((group) => [group.counts, group.second ?? {}])];
  const kept = all.some((one) => Object.keys(one).length > 0);
  return [
    ...doubtIfTwice(
      'items',
      items.map(({ id }) => id),
    ),
    ...doubtIfTwice('present', present),
    ...doubtIf(present.length === 0, 'present', 'nobody-present'),
    ...doubtIfUnknown('present', present, people, 'unknown-participant'),
    ...doubtIf((round.status === 'open') !== (round.closedAt === null), 'closedAt', 'rating-not-open'),
    ...doubtIf((sealedEarly || Boolean(round.withheld)) && kept, 'counts', 'ballots-not-sealed'),
    ...inCounts(round, counts, 'counts', answers, Math.min(most, answered ?? most)),
    ...inCounts(round, second, 'second', answers, Math.min(most, answered ?? most)),
    ...doubtIf(questions === 1 && Object.keys(second).length > 0, 'second', 'counts-do-not-fit-scale'),
    ...inUncounted(round, questions),
    ...inSheets(round, rules),
    ...doubtIfTwice('tookPart', tookPart ?? []),
    ...doubtIfUnknown('tookPart', tookPart ?? [], there, 'not-present'),
    ...doubtIf((answered ?? 0) > most, 'answered', 'more-took-part-than-present'),
    ...groups.flatMap((group, index) =>
      inPart(`groups.${index}`, [
        ...doubtIfUnknown('members', group.members ?? [], there, 'not-present'),
        ...inCounts(round, group.counts, 'counts', answers, group.members?.length ?? most),
        ...inCounts(round, group.second ?? {}, 'second', answers, group.members?.length ?? most),
      ]),
    ),
    ...doubtIfUnknown('room', round.room === undefined ? [] : [round.room], rooms, 'unknown-room'),
    ...doubtIfUnknown('rooms', round.rooms ?? [], rooms, 'unknown-room'),
  ];
}

/**
 * What in the rounds of a step cannot have come about by the rules: more hands than people, a sheet with a name in a
 * secret round, a histogram of fewer than five, two open rounds. `at`: what the step calls its rounds.
 */
export function doubtsInRounds<R extends AnswerRound>(
  at: string,
  rounds: readonly R[],
  rules: RoundRules<R>,
  around: Around,
): Doubt[] {
  const open = rounds.flatMap(({ status }, index) => (status === 'open' ? [index] : []));
  return [
    ...doubtIfTwice(
      at,
      rounds.map(({ id }) => id),
    ),
    ...doubtIf(open.length > 1 || (open.length === 1 && open[0] !== rounds.length - 1), at, 'rating-is-open'),
    ...rounds.flatMap((round, index) => inPart(`${at}.${index}`, inRound(round, rounds, rules, around))),
  ];
}
