import { rulesIn } from '../mutation';

const noticed = ['session/doubts'];

/** What a file may not say. */
export const doubtRules = [
  ...rulesIn('shared/engines/voting/doubts.ts', noticed, [
    [
      'a file names no seat inside a secret ballot',
      "? doubtIf(participant !== undefined, at, 'seat-in-secret-ballot')",
      '? []',
    ],
    ['a file has no more ballots than people', 'ballots.length > present.length', 'false'],
    [
      'a file has no ballot that the vote would have refused',
      'checkBallot({ ...vote, options: knownOf(Object.keys(entry.choices)) }, entry.choices)',
      'null',
    ],
    [
      'a file has no count that the vote would have refused',
      'checkCount({ ...vote, options: knownOf([option]), entries: [others] }, option, dots)',
      'null',
    ],
    [
      'a file has one open vote at most in a step',
      'open.length > 1 || (open.length === 1 && open[0] !== votes.length - 1)',
      'false',
    ],
    ['a file has no run-offs in a circle', 'of !== undefined && of >= index', 'false'],
    [
      'in a file nobody is present who does not exist',
      "doubtIfUnknown('present', present, people, 'unknown-participant')",
      '[]',
    ],
  ]),
  ...rulesIn('shared/engines/answers/doubts.ts', noticed, [
    ['a file keeps no secret answers of fewer than five', 'sumOf(histogram) < LEAST_ANSWERS', 'false'],
  ]),
  ...rulesIn('shared/kinds/group/doubts.ts', noticed, [
    ['in a file an idea lies in one group', 'new Set(ideas).size < ideas.length', 'false'],
  ]),
  ...rulesIn('shared/kinds/vote/doubts.ts', noticed, [
    ['in a file no options count with each other in a circle', "asDoubt('amendments', whyNotAmended(vote))", '[]'],
  ]),
  ...rulesIn(
    'electron/host/storage/open-files.ts',
    ['host/open-doubtful'],
    [['a file that cannot be true is not gone on with', 'if (doubtful) return doubtful;', '']],
  ),
];
