import { rulesIn, SUITE } from '../mutation';

const noticed = [
  'kinds/rate',
  'engines/answers/rules',
  'kinds/judge',
  'engines/answers/answers',
  'engines/answers/secrecy',
];
const secrecy = [
  'engines/answers/too-close',
  'engines/answers/answers',
  'engines/answers/compare',
  'engines/answers/rules',
  'engines/answers/secrecy',
  'kinds/rate',
];

/** Ratings, verdicts and fist-to-five. */
export const answerRules = [
  ...rulesIn('shared/engines/answers/events.ts', noticed, [
    ['rating: one at a time', "if (rounds.some(({ status }) => status === 'open')) return 'rating-is-open';", ''],
    ['rating: an id is used once', "if (rounds.some((one) => one.id === id)) return 'id-in-use';", ''],
    ['rating: at least one person', "if (present.length === 0) return 'nobody-present';", ''],
    ['rating: at least one item', "if (items.length === 0) return 'no-items';", ''],
    [
      'rating: only participants are present',
      "if (present.some((one) => !known.has(one))) return 'unknown-participant';",
      '',
    ],
    [
      'rating: nothing is taken once it is closed',
      "return round.status === 'open' ? round : 'rating-not-open';",
      'return round;',
    ],
    [
      'rating: only participants join',
      "if (!people.some(({ id }) => id === participant)) return 'unknown-participant';",
      '',
    ],
    [
      'rating: hands only where hands are counted',
      "if ((round.form ?? 'fingers') !== 'fingers') return 'answers-of-another-form';",
      '',
    ],
    [
      'rating: who is not present hands nothing in',
      "if (!round.present.includes(participant)) return 'not-present';",
      '',
    ],
    [
      'rating: a sheet keeps to items and scale',
      'const wrong = checkSheet(round, sheet, asked);',
      'const wrong = null as Refusal | null;',
    ],
    [
      'rating: each seat has one sheet, a later one replaces it',
      'const others = before.filter((one) => one.participant !== participant);',
      'const others = before;',
    ],
    [
      'rating: sealed rounds close with their outcome, others without',
      "if (isSealedRound(round) !== (sealed !== null)) return 'answers-of-another-form';",
      '',
    ],
  ]),
  ...rulesIn('shared/engines/answers/rules.ts', noticed, [
    ['sheet: only what is asked', "if (given.some(([item]) => !known.has(item))) return 'unknown-option';", ''],
    [
      'sheet: only answers of the scale',
      "given.some(([, answer]) => answer >= answers) ? 'counts-do-not-fit-scale' : null",
      'null',
    ],
    ['hands: only what is asked', "if (!round.items.some(({ id }) => id === item)) return 'unknown-option';", ''],
    ['hands: a number for each answer', "if (counts.length !== answers) return 'counts-do-not-fit-scale';", ''],
    [
      'hands: no more than people present',
      "handsOver(counts, round.present.length) > 0 ? 'counts-over-present' : null",
      'null',
    ],
    [
      'answers come out in an order that tells nothing',
      'Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))',
      'Object.fromEntries(counts)',
    ],
  ]),
  ...rulesIn('shared/engines/answers/outcome.ts', secrecy, [
    ['secret answers of fewer than five leave nothing', "if (sheets < LEAST_ANSWERS) return 'too-few';", ''],
    [
      'secret answers to one item of fewer than five leave nothing',
      'filter(([, histogram]) => answersIn(histogram) >= LEAST_ANSWERS)',
      'filter(() => true)',
    ],
    [
      'a second secret round of nearly the same people leaves nothing',
      "return tooClose(takers, kept) ? 'too-close' : null;",
      'return null;',
    ],
    [
      'nor does one that added to or taken from others leaves a few',
      'sum, plus(sum, set, -1), plus(sum, set, 1)]',
      'sum, plus(sum, set, -1)]',
    ],
    ['nor one of people that no six rounds before had', 'if (sets.length > MOST_SETS) return true;', ''],
    [
      'no group of fewer than five is compared',
      ' || [...members.values()].some((ids) => ids.length < LEAST_ANSWERS)',
      '',
    ],

    [
      'nothing by group once somebody changed groups',
      'if (!earlier.filter((one) => one.secret && !one.withheld).every((before) => sameGroups(members, before))) return [];',
      '',
    ],
    [
      'what one group lacks is not to be worked out from the others',
      'all.every((counts) => answersIn(entryOf(counts, item) ?? []) >= LEAST_ANSWERS)',
      'all.length > 0',
    ],
  ]),
  ...rulesIn(
    'shared/kinds/sealed-round.ts',
    [...secrecy, 'kinds/rank-rounds'],
    [
      [
        'secret sheets: who is not present hands nothing in',
        "if (!round.present.includes(participant)) return refused('not-present');",
        '',
      ],
      ['secret sheets keep to items and scale', 'const why = wrong(sheet);\n  if (why) return refused(why);', ''],
      [
        'paper sheets: no more than people present',
        "if (entry.papers.length >= round.present.length) return refused('paper-ballots-over-present');",
        '',
      ],
    ],
  ),
  ...rulesIn(
    'shared/kinds/sealed-round.ts',
    [...secrecy, SUITE],
    [
      [
        'the box of sheets is destroyed when the round closes',
        'unseals: sealed ? answerBoxKey(round.id) : null',
        'unseals: null',
      ],
    ],
  ),
  ...(['rate', 'judge'] as const).flatMap((kind) =>
    rulesIn(
      `shared/kinds/${kind}/sealing.ts`,
      [...secrecy, SUITE],
      [
        [
          `secret sheets stay out of the session: ${kind}`,
          'return isSealedRound(round) ? sealSheet(round, box, command, sheetFor(round, asked)) : apply(command);',
          'return apply(command);',
        ],
      ],
    ),
  ),
  ...rulesIn(
    'shared/kinds/rank/sealing.ts',
    ['kinds/rank-rounds', 'kinds/rank'],
    [
      [
        'secret orders stay out of the session',
        'return isSealedRound(round) ? sealSheet(round, box, command, wrong) : apply(command);',
        'return apply(command);',
      ],
      ['the box of orders is destroyed when the round closes', 'sealed ? answerBoxKey(round.id) : null', 'null'],
      ['secret orders of fewer than five leave nothing', "if (orders < LEAST_ANSWERS) return 'too-few';", ''],
      [
        'a second secret ranking in which somebody gave no order leaves nothing',
        "return leavesAnOrder(whose, orders === whose.length, kept) ? 'too-close' : null;",
        'return null;',
      ],
    ],
  ),
  ...rulesIn('shared/engines/answers/spread.ts', noticed, [
    ['a split room is flagged', 'split: deviation > SPLIT_ABOVE', 'split: false'],
    ['a room is split above a deviation of 0.3', 'SPLIT_ABOVE = 0.3', 'SPLIT_ABOVE = 0.4'],
    ['anyone under three is to be heard', 'HEARD_UNDER = 3', 'HEARD_UNDER = 2'],
  ]),
  ...rulesIn(
    'shared/kinds/commit/reduce.ts',
    ['kinds/commit'],
    [
      ['fist-to-five: somebody answers', "if (hands === 0) return 'nobody-answered';", ''],
      ['fist-to-five: no more hands than people', "if (hands > people.length) return 'counts-over-present';", ''],
      [
        'fist-to-five: every round stays on record',
        'action.confidence.push({ counts: event.counts });',
        'action.confidence = [{ counts: event.counts }];',
      ],
    ],
  ),
  ...rulesIn(
    'shared/kinds/collect/marks.ts',
    ['engines/answers/compare'],
    [
      [
        'whose group wrote what only from five people a group on',
        ' && names.every((name) => writers(name) >= LEAST_ANSWERS)',
        '',
      ],
      [
        'whose group wrote what only where every text says so',
        'if (ideas.some(({ group }) => group === undefined)) return false;',
        '',
      ],
    ],
  ),
  ...rulesIn(
    'shared/kinds/vote/compare.ts',
    ['engines/answers/compare'],
    [['a secret vote is never shown by group', "if (isSecret(vote.form)) return { refused: 'ballots' };", '']],
  ),
];
