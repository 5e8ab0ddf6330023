import type { Given } from '../given';
import type { RateDefinition } from './schema';

/** The round of the ladder that a rating tests (its latest, by id); null where the rating leads back to none. */
export const ladderRound = ({ roundAt }: Given, { backTo }: RateDefinition): string | null =>
  backTo === null ? null : roundAt(backTo);
