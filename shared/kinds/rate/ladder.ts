import type { Given } from '../given';
import type { RateDefinition } from './schema';

/** The round of the ladder that a rating tests (its latest, by id); null where the rating leads back to none. */
export const ladderRound = ({ roundAt }: Given, { backTo }: RateDefinition): string | null =>
  backTo === null ? null : (roundAt(backTo)?.id ?? null);

/** The sentence that is tested; null where there is none, or where another than the one of the round was tested. */
export function sentenceTested({ roundAt }: Given, { backTo }: RateDefinition, round: string | null): string | null {
  const said = backTo === null ? null : roundAt(backTo);
  return said && said.id === round && said.text !== '' ? said.text : null;
}
