import { ledgerOf } from './ledger';
import { dotsOn } from './rules';
import type { Vote } from './schema';

/** One option's place. Equal counts share a rank ("2", "2", "4"). */
export interface TallyRow {
  readonly id: string;
  readonly text: string;
  /** The words of options that were merged into this one after closing. */
  readonly merged: readonly string[];
  /** Their ids, in the same order. */
  readonly mergedIds: readonly string[];
  readonly dots: number;
  readonly rank: number;
  readonly tied: boolean;
  /** Within the places that win. Equal counts at the line all win: a tie is shown, never broken silently. */
  readonly winner: boolean;
}

/** Who voted and where the dots went; null where the form cannot know. */
export interface Participation {
  readonly present: number;
  readonly voted: number | null;
  readonly abstained: number | null;
  /** Dots that were given. */
  readonly dots: number;
  /** Of these, dots that no longer count since options were merged or left out. */
  readonly uncounted: number;
  /** Dots the people who were present could have given. */
  readonly possible: number;
  readonly unused: number | null;
}

/** The places that win: as the vote was opened, or as cut when the result was seen. */
export const winningPlaces = ({ cut, winners }: Vote): number => cut?.winners ?? winners;

/** By count, the rank it has (1 for the most) and how many have it. */
function placesOf(counts: readonly number[]): ReadonlyMap<number, { rank: number; level: number }> {
  const places = new Map<number, { rank: number; level: number }>();
  for (const [index, count] of counts.toSorted((a, b) => b - a).entries()) {
    const place = places.get(count);
    if (place) place.level += 1;
    else places.set(count, { rank: index + 1, level: 1 });
  }
  return places;
}

/**
 * The result of a closed vote, most dots first, equal counts in the order in which the options stood.
 * An option without a dot never wins; one that nobody counted neither wins nor loses, and is in no row. Refuses (throws) to count a vote that is not closed: there are no totals before.
 */
export function tally(vote: Vote): TallyRow[] {
  if (vote.status !== 'closed') throw new Error('a vote has no totals before it is closed');
  const { options, dots } = ledgerOf(vote);
  const places = placesOf([...dots.values()]);
  return options
    .map(({ id, text, merged, mergedIds }) => {
      const own = dots.get(id) ?? 0;
      const { rank, level } = places.get(own) ?? { rank: 1, level: 1 };
      return {
        id,
        text,
        merged,
        mergedIds,
        dots: own,
        rank,
        tied: level > 1,
        winner: own > 0 && rank <= winningPlaces(vote),
      };
    })
    .toSorted((a, b) => a.rank - b.rank);
}

/** Who took part in a closed vote. Voted and abstained add up to present; unused and given dots to possible. */
export function participation(vote: Vote): Participation {
  const present = vote.present.length;
  const possible = present * vote.budget;
  const { given: dots, uncounted } = ledgerOf(vote);
  const known = { present, dots, uncounted, possible };
  if (vote.form === 'hand-count') return { ...known, voted: null, abstained: null, unused: null };
  const voted = vote.entries.filter((entry) => entry.type === 'ballot' && dotsOn(entry.choices) > 0).length;
  return { ...known, voted, abstained: present - voted, unused: possible - dots };
}
