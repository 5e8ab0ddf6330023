import { mostOnOne } from './rules';
import type { Choices, Vote } from './schema';

/** An option as it counts after the amendments. */
interface LedgerOption {
  readonly id: string;
  readonly text: string;
  /** The words of the options that are counted with this one. */
  readonly merged: readonly string[];
}

/** A closed vote's dots per option, as they count. */
interface Ledger {
  readonly options: readonly LedgerOption[];
  readonly dots: ReadonlyMap<string, number>;
  /** Dots that were given, before anything was merged or left out. */
  readonly given: number;
  /** Given dots that no longer count: over the cap of a merged option, or on an option that was left out. */
  readonly uncounted: number;
}

/** Follows merges to the option that another one counts with; null where it was left out. */
function endsIn(vote: Vote, option: string): string | null {
  let end: string | null = option;
  for (const amendment of vote.amendments) {
    if (amendment.type === 'merge' && amendment.from === end) end = amendment.into;
    else if (amendment.type === 'drop' && amendment.option === end) end = null;
  }
  return end;
}

/** Adds choices up by where their options end; no option gets more than `most`. */
function recapped(choices: Choices, ends: ReadonlyMap<string, string | null>, most: number): Map<string, number> {
  const dots = new Map<string, number>();
  for (const [option, count] of Object.entries(choices)) {
    const end = ends.get(option) ?? null;
    if (end !== null) dots.set(end, Math.min(most, (dots.get(end) ?? 0) + count));
  }
  return dots;
}

/**
 * What a vote's entries come to, with merged options capped anew: ballot by ballot where there are ballots, for a hand
 * count (where whose hands they were is not known) at people × cap.
 */
export function ledgerOf(vote: Vote): Ledger {
  const ends = new Map(vote.options.map(({ id }) => [id, endsIn(vote, id)]));
  const options = vote.options
    .filter(({ id }) => ends.get(id) === id)
    .map(({ id, text }) => ({
      id,
      text,
      merged: vote.options.filter((other) => other.id !== id && ends.get(other.id) === id).map((other) => other.text),
    }));
  const counts = Object.fromEntries(
    vote.entries.flatMap((entry) => (entry.type === 'count' ? [[entry.option, entry.dots] as const] : [])),
  );
  const ballots = vote.entries.flatMap((entry) => (entry.type === 'ballot' ? [entry.choices] : []));
  const most = mostOnOne(vote);
  const parts = [
    recapped(counts, ends, most * vote.present.length),
    ...ballots.map((choices) => recapped(choices, ends, most)),
  ];
  const dots = new Map(options.map(({ id }) => [id, parts.reduce((sum, part) => sum + (part.get(id) ?? 0), 0)]));
  const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
  const given = sumOf([counts, ...ballots].map((choices) => sumOf(Object.values(choices))));
  return { options, dots, given, uncounted: given - sumOf([...dots.values()]) };
}
