import { exerciseById } from '../exercises';
import type { ExerciseDefinition } from '../schema/definition';
import type { AgendaItem } from '../schema/session';
import { blockById } from './blocks';

export type PlannedItem = Pick<AgendaItem, 'exercise' | 'variant'>;

interface AgendaTemplate {
  readonly id: string;
  readonly title: string;
  /** The time the room has; what the items leave of it is slack. */
  readonly minutes: number;
  readonly items: readonly PlannedItem[];
}

export const agendaTemplates: readonly AgendaTemplate[] = [
  {
    id: 'the-essentials',
    title: 'The essentials',
    minutes: 150,
    items: [
      { exercise: 'opening', variant: 'full' },
      { exercise: 'what-exactly-is-really-great', variant: 'short' },
      { exercise: 'pick-the-elements', variant: 'short' },
      { exercise: 'break', variant: 'full' },
      { exercise: 'pretending-not-to-know', variant: 'full' },
      { exercise: 'action-plan', variant: 'short' },
      { exercise: 'check-out', variant: 'full' },
    ],
  },
];

/** An exercise or a block of the agenda. */
export const definitionById = (id: string): ExerciseDefinition | undefined => exerciseById(id) ?? blockById(id);

/** Minutes of one item; where there is no short form, the full one is run. */
const itemMinutes = ({ minutes }: ExerciseDefinition, variant: PlannedItem['variant']): number =>
  variant === 'short' ? (minutes.short ?? minutes.full) : minutes.full;

/** What the items take together. `find` looks definitions up; a session passes its own copies. */
export function plannedMinutes(
  items: readonly PlannedItem[],
  find: (id: string) => ExerciseDefinition | undefined = definitionById,
): number {
  return items.reduce((sum, item) => {
    const definition = find(item.exercise);
    if (!definition) throw new RangeError(`No exercise or block is called ${item.exercise}.`);
    return sum + itemMinutes(definition, item.variant);
  }, 0);
}
