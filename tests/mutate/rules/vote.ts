import { rulesIn } from '../mutation';

const noticed = [
  'kinds/vote',
  'engines/voting/closing',
  'engines/voting/outcome',
  'engines/voting/any-vote',
  'engines/voting/ledger',
];

/** How a vote goes: opened, voted in, closed, thrown away. */
export const voteRules = [
  ...rulesIn('shared/kinds/vote/reduce.ts', noticed, [
    [
      'opening: one vote at a time',
      "if (work.votes.some(({ status }) => status === 'open')) return 'vote-is-open';",
      '',
    ],
    ['opening: an id is used once', "if (work.votes.some(({ id }) => id === event.voteId)) return 'id-in-use';", ''],
    [
      'opening: not before the last result was seen',
      "if (work.votes.some(({ status, revealedAt }) => status === 'closed' && revealedAt === null))\n    return 'vote-not-revealed';",
      '',
    ],
    [
      'opening: only in a form that is offered',
      "if (!definition.forms.includes(event.form)) return 'form-not-offered';",
      '',
    ],
    [
      'opening: only with sound rules',
      'const unsound = checkSettings(event);',
      'const unsound = null as Refusal | null;',
    ],
    ['opening: at least two options', "if (found.options.length < 2) return 'too-few-options';", ''],
    ['opening: at least one voter', "if (event.present.length === 0) return 'nobody-present';", ''],
    [
      'opening: only participants are present',
      "if (event.present.some((id) => !known.has(id))) return 'unknown-participant';",
      '',
    ],
    [
      'who is present is on record, once each and in no telling order',
      '[...new Set(event.present)].toSorted()',
      '[...event.present]',
    ],
    ['run-off: only of the tied options', 'if (runOffOf !== null) return optionsOfRunOff(work, runOffOf);', ''],
    ['run-off: only for the places left', 'winners: found.places ?? event.winners,', 'winners: event.winners,'],
    ['rules change only before the first ballot', "if (vote.entries.length > 0) return 'ballots-cast';", ''],
    [
      'changed rules: only a form that is offered',
      "if (!definition.forms.includes(form)) return 'form-not-offered';",
      '',
    ],
    [
      'changed rules: only sound ones',
      'const unsound = checkSettings(settings);',
      'const unsound = null as Refusal | null;',
    ],
    [
      'changed rules: a run-off keeps its places',
      'winners: vote.runOffOf === null ? winners : vote.winners',
      'winners',
    ],
    [
      'joining: only participants',
      "if (!context.people.some(({ id }) => id === event.participant)) return 'unknown-participant';",
      '',
    ],
    ['joining: once', "if (vote.present.includes(event.participant)) return 'nothing-changes';", ''],
    [
      'joining: leaves no telling order',
      '[...vote.present, event.participant].toSorted()',
      '[...vote.present, event.participant]',
    ],
    [
      'nothing is cast into a vote that is not open',
      "return vote.status === 'open' ? vote : 'vote-not-open';",
      'return vote;',
    ],
    ['a public ballot only in a public vote', "if (vote.form !== 'open') return 'vote-of-another-form';", ''],
    [
      'public: who is not present does not vote',
      "if (!vote.present.includes(event.participant)) return 'not-present';",
      '',
    ],
    [
      'public: a ballot keeps to the rules',
      'const refused = checkBallot(vote, event.choices);',
      'const refused = null as Refusal | null;',
    ],
    [
      'public: each seat votes once, a later ballot replaces the first',
      "vote.entries = vote.entries.filter((entry) => entry.type !== 'ballot' || entry.participant !== event.participant);",
      '',
    ],
    ['a count only in a hand count', "if (vote.form !== 'hand-count') return 'vote-of-another-form';", ''],
    [
      'hand count: a corrected one takes the place of the wrong one',
      "vote.entries = vote.entries.filter((entry) => entry.type !== 'count' || entry.option !== event.option);",
      '',
    ],
    [
      'closing: no more ballots than people present',
      "if (event.sealed.entries.length > vote.present.length) return 'paper-ballots-over-present';",
      '',
    ],
    [
      'closing: what was sealed keeps to the rules as well',
      'const refused = checkBallot(vote, choices);',
      'const refused = null as Refusal | null;',
    ],
    [
      'closing: secret votes with their sealed outcome, public ones without',
      "if (secret !== (event.sealed !== null)) return 'vote-of-another-form';",
      '',
    ],
    [
      'a vote that is thrown away stays on record without its ballots',
      'vote.closedAt = context.time;\n      vote.entries = [];',
      'vote.closedAt = context.time;',
    ],
  ]),
  ...rulesIn('shared/kinds/vote/sealing.ts', noticed, [
    [
      'rules change only before the first sealed ballot',
      "Object.keys(entry.seats).length + entry.papers.length > 0 ? refused('ballots-cast') : apply(command)",
      'apply(command)',
    ],
    [
      'secret: who is not present does not vote',
      "if (!vote.present.includes(command.participant)) return refused('not-present');",
      '',
    ],
    [
      'secret: a ballot keeps to the rules',
      'const wrong = checkBallot(vote, command.choices);\n      if (wrong) return refused(wrong);',
      '',
    ],
    [
      'secret: each seat votes once, a later ballot replaces the first',
      '[command.participant]: command.choices',
      '[`${command.participant}${Object.keys(entry.seats).length}`]: command.choices',
    ],
    [
      'paper: no more ballots than people present',
      "if (entry.papers.length >= vote.present.length) return refused('paper-ballots-over-present');",
      '',
    ],
    [
      'paper: a ballot keeps to the rules',
      'const wrong = checkBallot(vote, command.choices);\n      return wrong ? refused(wrong) : { seals,',
      'return { seals,',
    ],
    [
      'paper: entered only in a paper vote',
      "case 'vote/paper': {\n      if (vote.form !== 'paper') return refused('vote-of-another-form');",
      "case 'vote/paper': {",
    ],
    [
      'paper: taken back only in a paper vote',
      "case 'vote/paper-undo':\n      if (vote.form !== 'paper') return refused('vote-of-another-form');",
      "case 'vote/paper-undo':",
    ],
    [
      'paper: only what was entered is taken back',
      "return refused('vote-of-another-form');\n      if (entry.papers.length === 0) return refused('no-paper-ballot');",
      "return refused('vote-of-another-form');",
    ],
  ]),
  ...rulesIn(
    'shared/kinds/vote/index.ts',
    ['session/reduce', 'engines/voting/any-vote'],
    [
      ['options are frozen while a vote is open: typed ones', 'freezes: true', 'freezes: false'],
      [
        'who was present in a vote is not removed',
        'onRecord: ({ votes }) => votes.flatMap(({ present }) => present),',
        'onRecord: () => [],',
      ],
    ],
  ),
  ...rulesIn(
    'shared/kinds/collect/reduce.ts',
    ['kinds/collect', 'engines/voting/any-vote'],
    [['options are frozen while a vote is open: ideas', "if (context.isFrozen()) return 'vote-is-open';", '']],
  ),
  ...rulesIn(
    'shared/kinds/group/reduce.ts',
    ['kinds/group', 'engines/voting/any-vote'],
    [['options are frozen while a vote is open: groups', "if (isFrozen()) return 'vote-is-open';", '']],
  ),
  ...rulesIn(
    'shared/host/contract.ts',
    ['engines/voting/any-vote'],
    [
      [
        'at the seat one can vote and write, and nothing else',
        '(seatCommands as readonly string[]).includes(command.type)',
        'seatCommands.length > 0',
      ],
    ],
  ),
  ...rulesIn(
    'electron/host/answered-once.ts',
    ['host/session-service'],
    [['a command that is sent twice is carried out once', 'if (known) return known;', '']],
  ),
  ...rulesIn(
    'shared/kinds/vote/view.ts',
    ['engines/voting/labels'],
    [
      [
        'the room is told that a vote was thrown away',
        "if (work.votes.at(-1)?.status === 'reset') return { kind: 'vote-reset' as const };",
        '',
      ],
      [
        'the room is told that it votes again since a vote was thrown away',
        "again: work.votes.at(-2)?.status === 'reset',",
        'again: false,',
      ],
    ],
  ),
];
