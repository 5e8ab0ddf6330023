import { editedAgenda, type PlannedAgenda } from '../session/agenda-edit';
import { libraryIn } from './library';

/** The block that an empty agenda gets. */
const OPENING = 'opening';

/**
 * An agenda with which a session can begin: a room is always somewhere, so one with nothing on it gets the opening in short
 * (in a session's language, BCP 47). Any other stays as it is.
 */
export function toBegin(language: string, planned: PlannedAgenda): PlannedAgenda {
  if (planned.agenda.items.length > 0) return planned;
  const edited = editedAgenda(planned, {
    type: 'agenda/insert',
    item: { id: OPENING, exercise: OPENING, variant: 'short' },
    before: null,
    definition: libraryIn(language, []).find(OPENING),
  });
  if ('refused' in edited) throw new RangeError(`No block is called ${OPENING}.`);
  return edited.planned;
}
