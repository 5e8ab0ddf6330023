import type { Participant } from '../../base/people';
import type { Strings } from '../../words';
import { seatTurns } from '../../words/called';
import { LEAST_ANSWERS, withheldIf } from './outcome';
import { isSealedRound, uncountedIn } from './rules';
import type { AnswerRound } from './schema';
import { entryOf } from '../../base/entry-of';

/** Of the sealed sheets of each round, by its id: who has had their turn, and how many papers were entered. */
type Cast = Readonly<Record<string, { readonly cast: readonly string[]; readonly papers: number }>>;

const NOTHING_SEALED = { cast: [] as readonly string[], papers: 0 };

/** Who has had their turn at an open round; null where there are no turns. */
function turnsAt(round: AnswerRound, sealed: Cast): readonly string[] | null {
  if (round.form !== 'walk-up') return null;
  return isSealedRound(round)
    ? (entryOf(sealed, round.id) ?? NOTHING_SEALED).cast
    : (round.sheets ?? []).map(({ participant }) => participant).toSorted();
}

/**
 * An open round without a single answer: how far it is, and whether anything would be kept of it now. `earlier`: closed
 * rounds of the same step.
 */
export function openRoundView(
  round: AnswerRound,
  people: readonly Participant[],
  earlier: readonly AnswerRound[],
  sealed: Cast,
  strings: Strings,
  questions: 1 | 2,
) {
  const turns = turnsAt(round, sealed);
  const { papers } = entryOf(sealed, round.id) ?? NOTHING_SEALED;
  const all = seatTurns(strings, people, turns ?? []);
  const sheets = round.form === 'paper' ? papers : (turns?.length ?? null);
  const withheld = withheldIf(round, sheets ?? 0, turns ?? [], earlier);
  return {
    id: round.id,
    form: round.form ?? 'fingers',
    secret: round.secret ?? false,
    items: round.items,
    present: round.present.length,
    /** Items whose hands have been counted for the first and for the second question. */
    counted: Object.keys(round.counts).toSorted(),
    countedSecond: Object.keys(round.second ?? {}).toSorted(),
    turns,
    sheets,
    /** People present who have not answered; null where nobody can know (fingers). */
    missing: sheets === null ? null : round.present.length - sheets,
    /** Items whose hands are not counted for every question yet; none where no hands are. */
    uncounted: uncountedIn(round, questions).length,
    /** Why nothing would be kept if it were closed now. */
    withheld,
    least: LEAST_ANSWERS,
    seats: turns ? all.filter(({ id }) => round.present.includes(id)) : null,
    /** Participants who were not there when it was opened, and can join. */
    absent: all.filter(({ id }) => !round.present.includes(id)),
  };
}
