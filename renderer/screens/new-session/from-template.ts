import type { PlannedAgenda } from '@shared/session/agenda-edit';
import { libraryIn } from '@shared/agenda/library';
import { agendaTemplates } from '@shared/agenda/templates';
import type { ExerciseDefinition } from '@shared/session/schema/definition';
import type { AgendaFile } from '@shared/agenda/agenda-file';
import { newId } from '../../bridge/client';

const USUAL_START = '09:00';

/** An agenda with the definitions of its blocks, those that come with Candor (in a language, BCP 47) and its own. */
function planned(language: string, agenda: PlannedAgenda['agenda'], own: readonly ExerciseDefinition[]): PlannedAgenda {
  const { find } = libraryIn(language, own);
  const definitions = agenda.items.flatMap(({ exercise }) => find(exercise) ?? []);
  return { agenda, exercises: Object.fromEntries(definitions.map((definition) => [definition.id, definition])) };
}

/** An agenda to be changed, from a ready-made one; empty where there is no such. */
export function fromReadyMade(language: string, id: string): PlannedAgenda {
  const template = agendaTemplates.find((one) => one.id === id);
  const items = (template?.items ?? []).map((item) => ({ ...item, id: newId() }));
  const time = template ? { minutes: template.minutes } : {};
  return planned(language, { title: template?.title ?? '', start: USUAL_START, ...time, items }, []);
}

/** An agenda to be changed, from a template of one's own. */
export const fromFile = (language: string, { agenda, exercises }: AgendaFile): PlannedAgenda =>
  planned(language, agenda, Object.values(exercises));
