import type { Speaking } from './count';

/** What came up in other sessions, and two sessions side by side. */
export const across = ({ locale, ordinal, participants, plural, signed }: Speaking) => {
  const rounded = (n: number): string => locale.decimal(Math.abs(n));
  return {
    earlier: {
      show: 'Came up before',
      title: (organisation: string) => `Came up before with ${organisation}`,
      none: (organisation: string) =>
        `Nothing came up at this step in other sessions with ${organisation} in the sessions folder.`,
      isTaken: 'there already',
      when: (times: number, last: string) => (times === 1 ? last : `in ${times} sessions, last ${last}`),
      all: (count: number) => `Show all ${count}`,
    },

    menu: 'Compare with …',
    title: 'Side by side',
    of: (title: string) => `“${title}” beside another session that ran the same exercise`,
    with: 'Compare with',
    without:
      'There is no other session in the sessions folder that ran an exercise which this one ran, too. Rehearsals are left out.',
    choose: 'Choose the session to set beside this one.',
    result: 'The two sessions',
    nothing: 'These two sessions have no exercise in common of which anything can be set side by side.',
    common: (count: number) => plural(count, 'exercise in common', 'exercises in common'),
    people: participants,
    finding: 'The finding',
    figures: 'No figures to set side by side.',
    item: 'Item',
    difference: 'Difference',
    only: (title: string) => `Only in “${title}”`,
    noFindings: 'The findings stand in each plan: side by side they could tell what is not shown here.',
    apart: {
      'too-few': 'Not shown: in one of the two, fewer than five people answered in secret.',
      'too-close':
        'Not shown: the two differ by fewer than five people, so the difference would give their answers away.',
      'other-scale': 'Not shown: the answers are not on the same scale.',
    },
    withheldRow: 'not shown',
    whyRows: {
      'too-few': 'Rows that fewer than five people answered in one of the two are not shown.',
      'too-close':
        'Rows that nearly the same number of people answered in both are not shown: the difference would give a few answers away.',
      'other-scale': '',
    },

    /** Captions of what is counted in an exercise. */
    amounts: 'How much there was',
    ideas: (step: string) => `Ideas in “${step}”`,
    groups: (step: string) => `Groups in “${step}”`,
    actions: (step: string) => `Actions in “${step}”`,
    gap: (question: string, first: string, second: string) => `${question} (gap: ${first} less ${second})`,
    apartness: (question: string) => `${question} (average ± how far apart)`,
    each: (name: string) => `${name} (average)`,
    average: (question: string) => `${question} (average)`,
    places: (question: string) => `${question} (place in the vote)`,

    point: (value: number) => (value < 0 ? `−${rounded(value)}` : rounded(value)),
    spread: (average: number, apart: number) => `${rounded(average)} ± ${rounded(apart)}`,
    wider: (change: string, by: number) =>
      locale.rounded(by) === 0 ? change : `${change}, ${by > 0 ? 'further apart' : 'closer'} by ${rounded(by)}`,
    place: (rank: number, level: boolean, chosen: boolean) =>
      `${level ? 'joint ' : ''}${ordinal(rank)}${chosen ? ', chosen' : ''}`,
    share: (percent: number, label: string) => `${percent}% ${label}`,
    right: 'right',
    change: {
      points: (n: number) => signed(locale.rounded(n), rounded(n)),
      share: (n: number) => signed(n, plural(Math.abs(n), 'point', 'points')),
      places: (n: number) => (n === 0 ? 'same place' : n > 0 ? `up ${n}` : `down ${-n}`),
      count: (n: number) => signed(n),
      words: (n: number) => (n === 0 ? 'same' : 'changed'),
    },
  };
};
