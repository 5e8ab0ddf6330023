import type { Speaking } from './count';

/** Words of what is printed for the room: ballots and sheets to count on. */
export const print = ({ plural }: Speaking) => ({
  subject: { ballots: 'Ballots', tally: 'Tally sheet', cards: 'Seat cards' },
  card: (whose: string, code: string) => `${whose} · ${code}`,
  cardRules:
    'The four digits are your code at the seat screen: nobody can vote in your place without them. Keep this slip to yourself.',
  printBallots: (copies: number) => `Print ${plural(copies, 'ballot', 'ballots')}`,
  printSheet: 'Print a tally sheet',
  cardsSaved: (file: string) =>
    `${file} is written. Print it, hand out the slips, then delete it: whoever has the file has the codes.`,
  saved: (file: string) => `${file} is written. Print it, and cut along the lines.`,
  ballotRules: (budget: number, most: number) =>
    `Fill in ${plural(budget, 'circle', 'circles')} in all${most > 1 && most < budget ? `, at most ${most} on one line` : most === 1 ? ', at most one on a line' : ''}. No name. Fold it once and hand it in.`,
  handRules: 'Read each line aloud, count the dots people show, write the number in the box.',
  ratingRules: (from: number, lowest: string, to: number, highest: string) =>
    `Fill in one circle on each line: ${from} is “${lowest}”, ${to} is “${highest}”. No name. Fold it once and hand it in.`,
  verdictRules: 'Fill in one circle on each line. Leave a line empty if you do not know.',
  fingerRules:
    'Read each line aloud. On your signal everybody shows their fingers at once; count how many show each number.',
  dots: 'dots',
  fileName: { ballots: 'ballots', tally: 'tally sheet', cards: 'seat cards', agenda: 'agenda' },
});
