import type { AgendaItem } from '../schema/agenda';
import type { ExerciseDefinition } from '../schema/definition';
import type { Session } from '../schema/session';
import type { StepDefinition } from '../steps/definitions';

/** What one block needs to know of an agenda item to give it its minutes. */
type Timed = Pick<AgendaItem, 'variant' | 'minutes'>;

/** Minutes of one block: its own, else its exercise's; where there is no short form, the full one is run. */
export const itemMinutes = ({ minutes }: ExerciseDefinition, item: Timed): number =>
  item.minutes ?? (item.variant === 'short' ? minutes.short : undefined) ?? minutes.full;

const ownMinutes = ({ minutes }: StepDefinition, { variant }: Timed): number => minutes[variant] ?? minutes.full;

/** A step's share of its block's minutes: a fraction where the block has other minutes than its exercise. */
export function stepMinutes(definition: ExerciseDefinition, item: Timed, step: StepDefinition): number {
  const own = ownMinutes(step, item);
  if (item.minutes === undefined) return own;
  const all = definition.steps.reduce((sum, one) => sum + ownMinutes(one, item), 0);
  return all === 0 ? item.minutes / definition.steps.length : (own * item.minutes) / all;
}

/** What the agenda takes in all, without the blocks that were left out. */
export const agendaMinutes = ({ agenda, exercises }: Pick<Session, 'agenda' | 'exercises'>): number =>
  agenda.items.reduce((sum, item) => {
    const definition = exercises[item.exercise];
    return definition && !item.left ? sum + itemMinutes(definition, item) : sum;
  }, 0);
