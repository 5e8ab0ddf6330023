import { dotsOn } from './rules';
import type { Vote } from './schema';

/** One option's place. Equal counts share a rank ("2", "2", "4"). */
export interface TallyRow {
  readonly id: string;
  readonly text: string;
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
  readonly dots: number;
  /** Dots the people who were present could have given. */
  readonly possible: number;
  readonly unused: number | null;
}

const dotsPerOption = (vote: Vote): Map<string, number> => {
  const dots = new Map(vote.options.map(({ id }) => [id, 0]));
  const add = (option: string, count: number) => dots.set(option, (dots.get(option) ?? 0) + count);
  for (const entry of vote.entries) {
    if (entry.type === 'count') add(entry.option, entry.dots);
    else for (const [option, count] of Object.entries(entry.choices)) add(option, count);
  }
  return dots;
};

/**
 * The result of a closed vote, most dots first, equal counts in the order in which the options stood.
 * An option without a dot never wins. Refuses (throws) to count a vote that is not closed: there are no totals before.
 */
export function tally(vote: Vote): TallyRow[] {
  if (vote.status !== 'closed') throw new Error('a vote has no totals before it is closed');
  const dots = dotsPerOption(vote);
  const counts = [...dots.values()];
  return vote.options
    .map(({ id, text }) => {
      const own = dots.get(id) ?? 0;
      const rank = 1 + counts.filter((count) => count > own).length;
      return {
        id,
        text,
        dots: own,
        rank,
        tied: counts.filter((count) => count === own).length > 1,
        winner: own > 0 && rank <= vote.winners,
      };
    })
    .toSorted((a, b) => a.rank - b.rank);
}

/** True where more options win than there are places, because of equal counts at the line. */
export const tiedAtTheLine = (vote: Vote, rows: readonly TallyRow[]): boolean =>
  rows.filter((row) => row.winner).length > vote.winners;

/** Who took part in a closed vote. Voted and abstained add up to present; unused and given dots to possible. */
export function participation(vote: Vote): Participation {
  const present = vote.present.length;
  const possible = present * vote.budget;
  const dots = [...dotsPerOption(vote).values()].reduce((sum, count) => sum + count, 0);
  if (vote.form === 'hand-count') return { present, voted: null, abstained: null, dots, possible, unused: null };
  const voted = vote.entries.filter((entry) => entry.type === 'ballot' && dotsOn(entry.choices) > 0).length;
  return { present, voted, abstained: present - voted, dots, possible, unused: possible - dots };
}
