import type { Speaking } from './count';

/** How a rating or judging was taken. */
export const ratingForm = (form: 'fingers' | 'walk-up' | 'paper', secret: boolean): string =>
  form === 'fingers'
    ? 'Show of fingers'
    : form === 'walk-up'
      ? secret
        ? 'In secret, at the laptop'
        : 'At the laptop, one after the other'
      : secret
        ? 'In secret, on paper'
        : 'On paper';

/** Why nothing is kept of a secret round. */
export const withheld = {
  'too-few': 'Fewer than five people answered in secret, so nothing was kept.',
  'too-close':
    'Nearly the same people had answered in secret before. The difference between the two results would give a few people’s answers away, so nothing was kept.',
};

/** Items of a round of which nothing is known, and why. */
export const unknown = ({ and }: Speaking) => ({
  uncounted: (items: readonly string[]): string => `Not counted: ${and(items)}.`,
  unanswered: (items: readonly string[]): string => `Nobody answered about ${and(items)}.`,
});
