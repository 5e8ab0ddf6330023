import type { AgendaItem } from './schema/agenda';
import type { ExerciseDefinition } from './schema/definition';
import type { Session } from './schema/session';
import type { StepDefinition } from '../kinds/registry';
import { entryOf } from '../base/entry-of';

/** What a block says of its minutes. */
type Timed = Pick<AgendaItem, 'variant' | 'minutes' | 'saved'>;

/** Before the block's own minutes are looked at: what the step is given in this form, less what a faster form saves. */
const ownMinutes = ({ id, minutes }: StepDefinition, { variant, saved }: Timed): number =>
  Math.max(1, (minutes[variant] ?? minutes.full) - (entryOf(saved, id) ?? 0));

const savedMinutes = ({ saved = {} }: Timed): number => Object.values(saved).reduce((sum, minutes) => sum + minutes, 0);

/** Minutes of one block: its own, else its exercise's; where there is no short form, the full one is run. */
export const itemMinutes = ({ minutes }: ExerciseDefinition, item: Timed): number =>
  item.minutes ??
  Math.max(1, ((item.variant === 'short' ? minutes.short : undefined) ?? minutes.full) - savedMinutes(item));

/** A step's share of its block's minutes: a fraction where the block has other minutes than its exercise. */
export function stepMinutes(definition: ExerciseDefinition, item: Timed, step: StepDefinition): number {
  const own = ownMinutes(step, item);
  if (item.minutes === undefined) return own;
  return (own * item.minutes) / definition.steps.reduce((sum, one) => sum + ownMinutes(one, item), 0);
}

/** What the agenda takes in all, without the blocks that were left out. */
export const agendaMinutes = ({ agenda, exercises }: Pick<Session, 'agenda' | 'exercises'>): number =>
  agenda.items.reduce((sum, item) => {
    const definition = entryOf(exercises, item.exercise);
    return definition && !item.left ? sum + itemMinutes(definition, item) : sum;
  }, 0);
