import type { AgendaInsert } from '../session/agenda-edit';
import { libraryIn } from './library';

/** The exercise that an agenda gets where it has no step that takes actions. */
const PLAN = 'action-plan';

/**
 * How an agenda without a step that takes actions gets one, in a session's language (BCP 47): in short, before its last
 * block, so that the day still ends as it should, unless the room is there. `rows`: of the day, in their order; `here`: the
 * block in which the room is; `id`: a new one.
 */
export function actionPlanInto(
  language: string,
  rows: readonly { readonly id: string; readonly block: boolean }[],
  here: string,
  id: string,
): AgendaInsert {
  const last = rows.at(-1);
  const definition = libraryIn(language, []).find(PLAN);
  if (!definition) throw new RangeError(`No exercise is called ${PLAN}.`);
  return {
    type: 'agenda/insert',
    item: { id, exercise: PLAN, variant: 'short' },
    before: last && last.block && last.id !== here ? last.id : null,
    definition,
  };
}
