import { rulesIn } from '../mutation';

const noticed = ['steps/rate', 'steps/commit'];

/** Ratings by fingers and fist-to-five. */
export const fingerRules = [
  ...rulesIn('shared/steps/rate/reduce.ts', noticed, [
    ['rating: one at a time', "if (work.ratings.some(({ status }) => status === 'open')) return 'rating-is-open';", ''],
    ['rating: at least one person', "if (event.present.length === 0) return 'nobody-present';", ''],
    ['rating: at least one item', "if (items.length === 0) return 'no-items';", ''],
    [
      'rating: only participants are present',
      "if (event.present.some((id) => !known.has(id))) return 'unknown-participant';",
      '',
    ],
    ['rating: nothing is counted once it is closed', "if (rating.status !== 'open') return 'rating-not-open';", ''],
    [
      'rating: only what is rated is counted',
      "if (!rating.items.some(({ id }) => id === event.rateItem)) return 'unknown-option';",
      '',
    ],
    [
      'rating: a number for each value of the scale',
      "if (event.counts.length !== scaleValues(rating.scale).length) return 'counts-do-not-fit-scale';",
      '',
    ],
    [
      'rating: no more fingers than people present',
      "if (event.counts.reduce((sum, count) => sum + count, 0) > rating.present.length) return 'counts-over-present';",
      '',
    ],
  ]),
  ...rulesIn('shared/steps/rate/spread.ts', noticed, [
    ['a split room is flagged', 'split: deviation > SPLIT_ABOVE', 'split: false'],
    ['a room is split above a deviation of 0.3', 'SPLIT_ABOVE = 0.3', 'SPLIT_ABOVE = 0.4'],
    ['anyone under three is to be heard', 'HEARD_UNDER = 3', 'HEARD_UNDER = 2'],
  ]),
  ...rulesIn('shared/steps/commit/reduce.ts', noticed, [
    ['fist-to-five: somebody answers', "if (hands === 0) return 'nobody-answered';", ''],
    [
      'fist-to-five: no more hands than people',
      "if (hands > session.participants.length) return 'counts-over-present';",
      '',
    ],
    [
      'fist-to-five: every round stays on record',
      'action.confidence.push({ counts: event.counts });',
      'action.confidence = [{ counts: event.counts }];',
    ],
  ]),
];
