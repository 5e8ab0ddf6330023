import { rulesIn } from '../mutation';

const noticed = ['merge/conflicts', 'merge/merge', 'merge/refused', 'engines/answers/secrecy'];

/** Breakout rooms brought together. */
export const mergeRules = [
  ...rulesIn('shared/merge/why-not.ts', noticed, [
    [
      'merged: not while a vote or a rating is open',
      "blame('vote-is-open', ({ work }) => Object.values(work).some(hasOpen)) ??",
      '',
    ],
    [
      'merged: not before every result was seen',
      "blame('vote-not-revealed', ({ work }) => Object.values(work).some(hasUnseen)) ??",
      '',
    ],
  ]),
  ...rulesIn('shared/kinds/vote/merge.ts', noticed, [
    [
      'merged: only votes by the same rules are added up',
      "if (all.some((vote) => !isSame(rulesOf(first), rulesOf(vote)))) return 'rules';",
      '',
    ],
    ['merged: only votes on the same options are added up', "if (!areSame(optionsNow(all))) return 'options';", ''],
    [
      'merged: a vote that went on in two rooms is not counted twice',
      "if (all.some(({ id }) => split.has(id))) return 'same-round';",
      '',
    ],
    ['merged: never more votes than people', "return fits(vote) ? vote : 'too-many';", 'return vote;'],
  ]),
  ...rulesIn('shared/engines/merging/rounds.ts', noticed, [
    [
      'merged: a secret round of nearly the same people as in another room leaves nothing',
      'if (kept.some(({ room }) => room !== round.room) && isClose) return emptied(round);',
      'void isClose;',
    ],
    [
      'merged: only ratings in the same form and secrecy are added up',
      "if (rounds.some((one) => asked(one) !== asked(first))) return 'rules';",
      '',
    ],
  ]),
];
