import { rulesIn } from '../mutation';

const counted = ['engines/voting/tally', 'engines/voting/amend', 'engines/voting/outcome', 'engines/voting/ledger'];
const noticed = [
  'kinds/vote',
  'engines/voting/outcome',
  'kinds/flow',
  'engines/voting/tally',
  'engines/voting/amend',
  'engines/voting/any-vote',
];

/** What a vote comes to, and what may be made of that. */
export const resultRules = [
  ...rulesIn('shared/engines/voting/tally.ts', counted, [
    [
      'no totals before the vote is closed',
      "if (vote.status !== 'closed') throw new Error('a vote has no totals before it is closed');",
      '',
    ],
    [
      'equal counts share a rank',
      'const place = places.get(count);',
      'const place = undefined as { rank: number; level: number } | undefined;',
    ],
    ['equal counts are marked as tied', 'tied: level > 1,', 'tied: false,'],
    [
      'an option without a dot never wins',
      'winner: own > 0 && rank <= winningPlaces(vote),',
      'winner: rank <= winningPlaces(vote),',
    ],
    [
      'who voted in a show of hands is not known',
      "if (vote.form === 'hand-count') return",
      "if (vote.form === 'paper') return",
    ],
    [
      'an empty ballot is an abstention',
      "entry.type === 'ballot' && dotsOn(entry.choices) > 0",
      "entry.type === 'ballot'",
    ],
    ['voted and abstained add up', 'abstained: present - voted,', 'abstained: present,'],
    ['given and unused dots add up', 'unused: possible - dots', 'unused: possible'],
    ['a line drawn later counts', 'cut?.winners ?? winners', 'winners'],
  ]),
  ...rulesIn('shared/engines/voting/ledger.ts', counted, [
    [
      'merged options are capped anew, ballot by ballot',
      'Math.min(most, (dots.get(end) ?? 0) + count)',
      '(dots.get(end) ?? 0) + count',
    ],
    [
      'merged hand counts are capped at what the people present have',
      'recapped(counts, ends, most * vote.present.length)',
      'recapped(counts, ends, Infinity)',
    ],
    ['merged counts are flagged as merged', 'merged: others.map((one) => one.text)', 'merged: []'],
    ['an option that was left out counts no more', '[amendment.option, null]', '[amendment.option, amendment.option]'],
    ['dots that no longer count are told', 'uncounted: given - sumOf([...dots.values()])', 'uncounted: 0'],
  ]),
  ...rulesIn('shared/engines/voting/outcome.ts', noticed, [
    [
      'nothing is known of a result before the reveal',
      "status === 'closed' && revealedAt !== null",
      "status === 'closed'",
    ],
    [
      'a tie at the line is never broken silently',
      'if (!last || winners.length <= winningPlaces(vote)) return null;',
      'if (last !== undefined || !last) return null;',
    ],
    ['only what is level at the line is settled', 'winners.filter(({ rank }) => rank === last.rank)', 'winners'],
    [
      'a decider’s choice counts',
      'return { rows: keep(chosen), tie, settled, pending: null };',
      'return { rows, tie, settled, pending: null };',
    ],
    ['a run-off in which nobody gives a dot settles nothing', ' || chosen.length === 0', ''],
    ['a run-off that ends level leaves the tie to be settled', 'pending: after.pending };', 'pending: null };'],
    ['a run-off is no result of its own', 'vote.runOffOf === null && isRevealed(vote)', 'isRevealed(vote)'],
  ]),
  ...rulesIn(
    'shared/engines/voting/gap.ts',
    ['engines/voting/gap'],
    [
      ['a natural gap never cuts through a tie', 'row.dots > 0 && drop > 0 && ', 'row.dots > 0 && '],
      ['a natural gap keeps to its range', 'places >= least && places <= most', 'places > 0'],
    ],
  ),
  ...rulesIn('shared/kinds/vote/result.ts', noticed, [
    [
      'a run-off only of a result that was seen',
      "if (!isRevealed(vote)) return 'vote-not-revealed';\n  const tie",
      'const tie',
    ],
    ['no run-off where nothing is tied', "if (!tie) return 'no-tie';", 'if (!tie) return { options: [], places: 1 };'],
    [
      'a tie is settled once',
      "return pending?.voteId === vote.id ? pending : 'tie-already-settled';",
      'return pending ?? tie;',
    ],
    [
      'amending: only options of the vote',
      "if (named.some((id) => !vote.options.some((option) => option.id === id))) return 'unknown-option';",
      '',
    ],
    [
      'amending: only options that still count',
      "if (named.some((id) => !counted.has(id))) return 'option-already-merged';",
      '',
    ],
    [
      'amending: nothing with itself',
      "if (amendment.type === 'merge' && amendment.into === amendment.from) return 'cannot-merge-with-itself';",
      '',
    ],
    ['amending: two options stay', "counted.size <= 2 ? 'too-few-options' : null", 'null'],
    [
      'deciding: as many tied options as there are places',
      'chosen.size !== tie.places || [...chosen].some((id) => !tie.options.includes(id))',
      'chosen.size === 0',
    ],
    ['deciding: by somebody named', "if (decision.decider.text.trim() === '') return 'decider-not-named';", ''],
    ['deciding: with a reason', "if (decision.reason.text.trim() === '') return 'reason-missing';", ''],
    ['nothing is made of a vote that is open', "if (vote.status !== 'closed') return 'vote-not-closed';", ''],
    ['a result is revealed once', "if (vote.revealedAt !== null) return 'vote-already-revealed';", ''],
    [
      'nothing is made of a result before the reveal',
      "if (!isRevealed(vote)) return 'vote-not-revealed';\n  if (event.type",
      'if (event.type',
    ],
    [
      'a result stays as it was when its tie was settled',
      "if (isSettled(vote, votes)) return 'tie-already-settled';",
      '',
    ],
    ['no more places than options', "if (event.winners > ledgerOf(vote).options.length) return 'too-many-places';", ''],
  ]),
  ...rulesIn(
    'shared/kinds/vote/plan.ts',
    ['plan/build', 'plan/sample', 'engines/voting/labels'],
    [
      [
        'the plan says how its figures were counted',
        'strings.plan.content.vote.origin(strings.plan.content.vote.forms[form], participation)',
        "strings.plan.content.vote.origin('', participation)",
      ],
      [
        'the plan says who decided a tie, and why',
        "if (settled?.by === 'decider')",
        "if (settled?.by === 'decider' && ties.length > 99)",
      ],
      ['the plan says what was merged', 'words.mergedLater(', '((..._: unknown[]) => "")('],
      ['the plan says that a vote was thrown away', 'words.reset(resets)', "''"],
    ],
  ),
  ...rulesIn(
    'shared/kinds/vote/results.ts',
    ['kinds/vote', 'engines/voting/labels', 'session/secrecy'],
    [
      [
        'a result is labelled with its form',
        '    form: vote.form,\n    winners: winningPlaces(vote),',
        "    form: 'walk-up' as VoteForm,\n    winners: winningPlaces(vote),",
      ],
      [
        'no screen has a result before the reveal',
        'votes.filter(isRevealed).map((vote) => resultOf(vote, votes))',
        "votes.filter(({ status }) => status !== 'reset').map((vote) => resultOf({ ...vote, status: 'closed' }, votes))",
      ],
    ],
  ),
];
