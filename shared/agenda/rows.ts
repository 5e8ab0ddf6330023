import type { Session } from '../session/schema/session';
import { misfits } from './fit';
import { itemMinutes } from '../session/minutes';
import { entryOf } from '../base/entry-of';

/** The blocks of an agenda as the builder and the facilitator's window show them, for so many people. */
export function agendaRows({ agenda, exercises }: Pick<Session, 'agenda' | 'exercises'>, people: number) {
  const runs = new Map<string, number>();
  let begins = 0;
  return agenda.items.flatMap((item) => {
    const exercise = entryOf(exercises, item.exercise);
    if (!exercise) return [];
    const run = (runs.get(item.exercise) ?? 0) + 1;
    runs.set(item.exercise, run);
    const minutes = itemMinutes(exercise, item);
    const row = {
      id: item.id,
      exercise: item.exercise,
      title: item.title ?? exercise.title,
      lens: exercise.lens,
      block: exercise.type === 'block',
      /** Counts from 2 where an exercise is run again. */
      run: exercise.type === 'exercise' ? run : 1,
      minutes,
      variant: item.variant,
      hasShort: exercise.minutes.short !== undefined,
      /** Minutes from the beginning of the agenda. */
      begins,
      /** By step, the form chosen for it here. */
      forms: item.forms ?? {},
      left: item.left ?? false,
      misfits: item.left ? [] : misfits(exercise, item, people),
    };
    if (!item.left) begins += minutes;
    return [row];
  });
}
export type AgendaRow = ReturnType<typeof agendaRows>[number];
