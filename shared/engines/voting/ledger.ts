import { mostOnOne } from './rules';
import type { Choices, Vote } from './schema';

/** An option as it counts after the amendments. */
interface LedgerOption {
  readonly id: string;
  readonly text: string;
  /** The words of the options that are counted with this one. */
  readonly merged: readonly string[];
  /** Their ids, in the same order. */
  readonly mergedIds: readonly string[];
}

/** A closed vote's dots per option, as they count; of options that nobody counted nothing is known, and they are not in it. */
interface Ledger {
  readonly options: readonly LedgerOption[];
  readonly dots: ReadonlyMap<string, number>;
  /** Dots that were given, before anything was merged or left out. */
  readonly given: number;
  /** Given dots that no longer count: over the cap of a merged option, or on an option that was left out. */
  readonly uncounted: number;
}

/** By option, the one that it counts with after all merges; null where it was left out. */
function endsOf({ options, amendments }: Vote): ReadonlyMap<string, string | null> {
  const ends = new Map<string, string | null>(options.map(({ id }) => [id, id]));
  /* What counts with each option by now. */
  const members = new Map(options.map(({ id }) => [id, [id]]));
  for (const amendment of amendments) {
    const [from, end] = amendment.type === 'merge' ? [amendment.from, amendment.into] : [amendment.option, null];
    if (from === end) continue;
    const moved = members.get(from) ?? [];
    members.delete(from);
    for (const option of moved) ends.set(option, end);
    if (end !== null) members.set(end, [...(members.get(end) ?? []), ...moved]);
  }
  return ends;
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
  const ends = endsOf(vote);
  const unknown = new Set(vote.uncounted);
  const options = vote.options
    .filter(({ id }) => ends.get(id) === id && !unknown.has(id))
    .map(({ id, text }) => {
      const others = vote.options.filter((one) => one.id !== id && ends.get(one.id) === id);
      return { id, text, merged: others.map((one) => one.text), mergedIds: others.map((one) => one.id) };
    });
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
