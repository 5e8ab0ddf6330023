import type { PlannedAgenda } from '@shared/session/agenda-edit';
import { libraryWith } from '@shared/agenda/library';
import { agendaTemplates } from '@shared/agenda/templates';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import type { AgendaFile } from '@shared/agenda/agenda-file';
import { newId } from '../../bridge/client';

const USUAL_START = '09:00';

/** An agenda with the definitions of its blocks, those that come with Candor and its own. */
function planned(agenda: PlannedAgenda['agenda'], own: readonly ExerciseDefinition[]): PlannedAgenda {
  const { find } = libraryWith(own);
  const definitions = agenda.items.flatMap(({ exercise }) => find(exercise) ?? []);
  return { agenda, exercises: Object.fromEntries(definitions.map((definition) => [definition.id, definition])) };
}

/** An agenda to be changed, from a ready-made one; empty where there is no such. */
export function fromReadyMade(id: string): PlannedAgenda {
  const template = agendaTemplates.find((one) => one.id === id);
  const items = (template?.items ?? []).map((item) => ({ ...item, id: newId() }));
  const time = template ? { minutes: template.minutes } : {};
  return planned({ title: template?.title ?? '', start: USUAL_START, ...time, items }, []);
}

/** An agenda to be changed, from a template of one's own. */
export const fromFile = ({ agenda, exercises }: AgendaFile): PlannedAgenda => planned(agenda, Object.values(exercises));
