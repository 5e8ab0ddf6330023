import type { Refusal } from '../../base/refusals';
import type { Choices, Vote, VoteForm, VoteSettings } from './schema';

/** Secret forms keep their open ballots in the sealed box. */
export const isSecret = (form: VoteForm): boolean => form === 'walk-up' || form === 'paper';

/** So few secret ballots that their result tells those who were there whose they are: one, or two. */
export const isTelling = (ballots: number): boolean => ballots > 0 && ballots < 3;

/** Dots on a ballot, all options together. */
export const dotsOn = (choices: Choices): number => Object.values(choices).reduce((sum, dots) => sum + dots, 0);

/** Suggested dots per person: about a quarter of the options, 3 to 5 when there are fewer than twenty, never over 10. */
export function suggestBudget(options: number): number {
  const quarter = Math.round(options / 4);
  return options < 20 ? Math.min(5, Math.max(3, quarter)) : Math.min(10, Math.max(5, quarter));
}

/** The most dots one person may put on one option. */
export const mostOnOne = ({ stacking, cap }: Pick<VoteSettings, 'stacking' | 'cap'>): number => (stacking ? cap : 1);

/** Why a vote cannot be held like that, or null. */
export const checkSettings = (settings: VoteSettings): Refusal | null =>
  mostOnOne(settings) > settings.budget ? 'cap-over-budget' : null;

const isDots = (dots: number): boolean => Number.isInteger(dots) && dots >= 0;

/** Why a ballot cannot be taken, or null. An empty ballot is an abstention and is fine. */
export function checkBallot(vote: Vote, choices: Choices): Refusal | null {
  const known = new Set(vote.options.map((option) => option.id));
  const dots = Object.entries(choices);
  if (dots.some(([option]) => !known.has(option))) return 'unknown-option';
  if (dots.some(([, count]) => !isDots(count))) return 'dots-below-zero';
  if (!vote.stacking && dots.some(([, count]) => count > 1)) return 'ballot-stacks-dots';
  if (dots.some(([, count]) => count > mostOnOne(vote))) return 'ballot-over-cap';
  return dotsOn(choices) > vote.budget ? 'ballot-over-budget' : null;
}

/**
 * Whether `dots` on one option, beside `others` on all the rest, are more than so many people can give: to one option, or in
 * all, with the most that they can; null where they are not.
 */
export function overCount(
  { people, most, budget }: { readonly people: number; readonly most: number; readonly budget: number },
  dots: number,
  others: number,
): { readonly of: 'one' | 'all'; readonly most: number } | null {
  if (dots > people * most) return { of: 'one', most: people * most };
  return others + dots > people * budget ? { of: 'all', most: people * budget } : null;
}

/** Why a hand count cannot be taken, or null: per option at most people × cap, in sum at most people × budget. */
export function checkCount(vote: Vote, option: string, dots: number): Refusal | null {
  if (!vote.options.some(({ id }) => id === option)) return 'unknown-option';
  if (!isDots(dots)) return 'dots-below-zero';
  const others = vote.entries.reduce(
    (sum, entry) => (entry.type === 'count' && entry.option !== option ? sum + entry.dots : sum),
    0,
  );
  const over = overCount({ people: vote.present.length, most: mostOnOne(vote), budget: vote.budget }, dots, others);
  if (over === null) return null;
  return over.of === 'one' ? 'count-over-cap' : 'count-over-budget';
}

/** Options of a vote by counted hands for which no number was entered; a nought that was is a count. */
export function uncountedIn({ form, options, entries }: Pick<Vote, 'form' | 'options' | 'entries'>): string[] {
  if (form !== 'hand-count') return [];
  const counted = new Set(entries.flatMap((entry) => (entry.type === 'count' ? [entry.option] : [])));
  return options.map(({ id }) => id).filter((id) => !counted.has(id));
}

/** Ballots without seats in an order that depends on nothing but their content. */
export function inCanonicalOrder(ballots: readonly Choices[]): Choices[] {
  const keyed = ballots.map((choices) => {
    const sorted = Object.entries(choices).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return { key: JSON.stringify(sorted), choices: Object.fromEntries(sorted) };
  });
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ choices }) => choices);
}
