import { MOST_SEATS } from '../../base/people';
import { asDoubt, doubtIf, doubtIfTwice, doubtIfUnknown, inPart, type Doubt } from '../../base/doubts';
import { checkDay } from '../../base/days';
import { idsOf, roomsNamed, type DoubtContext } from '../doubting';
import type { CommitDefinition, CommitWork } from './schema';

/** Actions of one id, owners who are not there, days that are none, and more hands than any room has. */
export const commitDoubts = ({ people, rooms }: DoubtContext<CommitDefinition>, { actions }: CommitWork): Doubt[] => [
  ...doubtIfTwice('actions', idsOf(actions)),
  ...doubtIfUnknown('actions', roomsNamed(actions), rooms, 'unknown-room'),
  ...actions.flatMap(({ owner, due, firstStep, confidence }, index) =>
    inPart(`actions.${index}`, [
      ...doubtIfUnknown('owner', owner.participant === null ? [] : [owner.participant], people, 'unknown-participant'),
      ...asDoubt('due', checkDay(due)),
      ...asDoubt('firstStep.due', checkDay(firstStep.due)),
      /* People who showed a hand may have been taken off the list since. */
      ...confidence.flatMap(({ counts }, round) => {
        const hands = counts.reduce((sum, count) => sum + count, 0);
        const at = `confidence.${round}`;
        return [
          ...doubtIf(hands === 0, at, 'nobody-answered'),
          ...doubtIf(hands > MOST_SEATS, at, 'counts-over-present'),
        ];
      }),
    ]),
  ),
];
