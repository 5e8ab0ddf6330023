import { doubtIf, doubtIfTwice, doubtIfUnknown, inPart, type Doubt } from '../../base/doubts';
import { roomsNamed, type DoubtContext } from '../doubting';
import { isSealed } from './reduce';
import { PHASES } from './rounds';
import type { CollectDefinition, CollectWork, Round } from './schema';

const inRound = (round: Round, people: ReadonlySet<string>): Doubt[] =>
  round.form === 'one-two-four-all'
    ? doubtIf(round.phase >= PHASES.length, 'phase', 'round-not-running')
    : [
        ...doubtIfTwice('order', round.order),
        ...doubtIfUnknown('order', round.order, people, 'unknown-participant'),
        ...doubtIf(Math.max(round.turn, round.passes) >= round.order.length, 'turn', 'round-not-running'),
      ];

/** Unsigned texts before they are revealed, and turns of people who are not there. That no idea stands twice the schema says. */
export function collectDoubts(
  { definition, people, rooms }: DoubtContext<CollectDefinition>,
  work: CollectWork,
): Doubt[] {
  return [
    ...doubtIf(isSealed(definition, work) && work.ideas.length > 0, 'ideas', 'texts-are-sealed'),
    ...doubtIf(work.revealed && !definition.anonymous, 'revealed', 'not-anonymous'),
    ...doubtIf(!definition.forms.includes(work.form), 'form', 'form-not-offered'),
    ...doubtIfTwice('tookPart', work.tookPart ?? []),
    ...doubtIfUnknown('tookPart', work.tookPart ?? [], people, 'unknown-participant'),
    ...(work.round ? inPart('round', inRound(work.round, people)) : []),
    ...doubtIfUnknown('ideas', roomsNamed(work.ideas), rooms, 'unknown-room'),
  ];
}
