import { rulesIn, SUITE } from '../mutation';

/** Whose turn it is at the seat, who comes late, and what a ballot's owner is told. */
export const seatRules = [
  ...rulesIn(
    'electron/host/seat-desk.ts',
    ['host/seat-desk'],
    [
      [
        'at the seat only whoever sat down has a turn',
        'return isOfTask && isOfTurn && command.participant === this.#seated;',
        'return isOfTask && isOfTurn;',
      ],
      ['a turn is in what is open now', 'return isOfTask && isOfTurn &&', 'return'],
      ['a seat with a card asks for its code', "if (code === null) return refuse('code-needed');", ''],
      ['late arrivals wait for the facilitator', 'if (this.#mayCome > 0) {', 'if (this.#mayCome >= 0) {'],
      ['a permission lets in one', 'this.#mayCome -= 1;\n      const turn', 'const turn'],
      ['what was allowed ends with the vote', 'this.#mayCome = 0;', ''],
    ],
  ),
  ...rulesIn(
    'electron/host/secret-code.ts',
    ['host/seat-desk'],
    [['a code is not tried for ever', 'if (this.#wrong < MOST_WRONG) return', 'if (this.#wrong > 0) return']],
  ),
  ...rulesIn(
    'shared/kinds/vote/reduce.ts',
    [SUITE],
    [['who has voted has not left', "if (hasVoted(vote, participant)) return 'turn-already-taken';", '']],
  ),
  ...rulesIn(
    'shared/kinds/vote/sealing.ts',
    [SUITE],
    [
      [
        'who has voted in secret has not left',
        "return Object.hasOwn(entry.seats, command.participant) ? refused('turn-already-taken') : apply(command);",
        'return apply(command);',
      ],
      [
        'a replaced ballot is counted',
        'entry.replaced + (Object.hasOwn(entry.seats, command.participant) ? 1 : 0)',
        'entry.replaced',
      ],
    ],
  ),
];
