import { rulesIn } from '../mutation';

const noticed = [
  'engines/voting/rules',
  'engines/voting/schema',
  'kinds/vote',
  'engines/voting/closing',
  'engines/voting/ledger',
];

/** What stands on a ballot, in a count, and in the rules a vote is opened with. */
export const ballotRules = [
  ...rulesIn('shared/engines/voting/schema.ts', noticed, [
    ['a window cannot send dots below zero, nor none', 'z.int().min(1).max(99)', 'z.int().max(99)'],
  ]),
  ...rulesIn('shared/engines/voting/rules.ts', noticed, [
    ['suggested budget: 3 to 5 below twenty options', 'options < 20 ? Math.min(5, Math.max(3, quarter)) : ', ''],
    ['suggested budget: never over ten', 'Math.min(10, Math.max(5, quarter))', 'Math.max(5, quarter)'],
    [
      'no more on one option than the budget',
      "mostOnOne(settings) > settings.budget ? 'cap-over-budget' : null",
      'null',
    ],
    [
      'ballot: only options of its vote',
      "if (dots.some(([option]) => !known.has(option))) return 'unknown-option';",
      '',
    ],
    ['ballot: never below zero', "if (dots.some(([, count]) => !isDots(count))) return 'dots-below-zero';", ''],
    [
      'ballot: one dot an option without stacking',
      "if (!vote.stacking && dots.some(([, count]) => count > 1)) return 'ballot-stacks-dots';",
      '',
    ],
    [
      'ballot: never over the cap',
      "if (dots.some(([, count]) => count > mostOnOne(vote))) return 'ballot-over-cap';",
      '',
    ],
    ['ballot: never over the budget', "dotsOn(choices) > vote.budget ? 'ballot-over-budget' : null", 'null'],
    ['whole dots only', 'Number.isInteger(dots) && dots >= 0', 'dots >= 0'],
    [
      'hand count: only options of its vote',
      "if (!vote.options.some(({ id }) => id === option)) return 'unknown-option';",
      '',
    ],
    ['hand count: never below zero', "if (!isDots(dots)) return 'dots-below-zero';", ''],
    ['hand count: capped per option', "if (dots > people * most) return { of: 'one', most: people * most };", ''],
    [
      'hand count: capped in sum',
      "others + dots > people * budget ? { of: 'all', most: people * budget } : null",
      'null',
    ],
    ['without stacking a cap says nothing', '(stacking ? cap : 1)', 'cap'],
  ]),
];
