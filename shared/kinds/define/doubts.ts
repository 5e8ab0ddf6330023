import { doubtIfTwice, doubtIfUnknown, type Doubt } from '../../base/doubts';
import { idsOf, roomsNamed, type DoubtContext } from '../doubting';
import type { DefineDefinition, DefineWork } from './schema';

/** Rounds, or answers in a round, of one id. */
export const defineDoubts = ({ rooms }: DoubtContext<DefineDefinition>, { rounds }: DefineWork): Doubt[] => [
  ...doubtIfTwice('rounds', idsOf(rounds)),
  ...doubtIfUnknown('rounds', roomsNamed(rounds), rooms, 'unknown-room'),
  ...rounds.flatMap(({ rungs }, index) => doubtIfTwice(`rounds.${index}.rungs`, idsOf(rungs))),
];
