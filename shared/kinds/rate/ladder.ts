import type { Session } from '../../session/schema/session';
import { stepOfKind } from '../../session/work-of';
import type { StepAddress } from '../common';
import type { RateDefinition } from './schema';

/** The round of the ladder that a rating tests (its latest, by id); null where the rating leads back to none. */
export function ladderRound(session: Session, at: StepAddress, { backTo }: RateDefinition): string | null {
  const ladder = backTo === null ? null : stepOfKind(session, { item: at.item, step: backTo }, 'define');
  return ladder?.work.rounds.at(-1)?.id ?? null;
}
