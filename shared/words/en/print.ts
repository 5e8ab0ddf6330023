import type { Speaking } from './count';

/** Words of what is printed for the room: ballots and sheets to count on. */
export const print = ({ plural }: Speaking) => ({
  ballots: 'Ballots',
  tallySheet: 'Sheet to count on',
  printBallots: (copies: number) => `Print ${plural(copies, 'ballot', 'ballots')}`,
  printSheet: 'Print a sheet to count on',
  saved: (file: string) => `${file} is written. Print it, and cut along the lines.`,
  ballotRules: (budget: number, most: number) =>
    `Fill ${plural(budget, 'circle', 'circles')} in all${most > 1 && most < budget ? `, at most ${most} on one line` : most === 1 ? ', at most one on a line' : ''}. No name. Fold it once and hand it in.`,
  handRules: 'Read each line aloud, count the dots people show, write the number into the box.',
  ratingRules: (from: number, lowest: string, to: number, highest: string) =>
    `Fill one circle on each line: ${from} is “${lowest}”, ${to} is “${highest}”. No name. Fold it once and hand it in.`,
  verdictRules: 'Fill one circle on each line. Leave a line empty if you do not know.',
  fingerRules: 'Read each line aloud. On your sign all show their fingers at once; count how many show each number.',
  dots: 'dots',
  fileName: { ballots: 'ballots', tally: 'count', agenda: 'agenda' },
});
