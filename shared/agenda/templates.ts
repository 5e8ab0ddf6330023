import type { ExerciseDefinition } from '../session/schema/definition';
import type { AgendaItem } from '../session/schema/agenda';
import { definitionById } from './library';
import { itemMinutes } from '../session/minutes';

/** A block of an agenda that no session runs yet. */
export type PlannedItem = Omit<AgendaItem, 'id'>;

interface AgendaTemplate {
  readonly id: string;
  readonly title: string;
  /** Whom it is made for, in a line. */
  readonly forWhom: string;
  /** The time the room has; what the items leave of it is slack. */
  readonly minutes: number;
  readonly items: readonly PlannedItem[];
}

const full = (exercise: string): PlannedItem => ({ exercise, variant: 'full' });
const short = (exercise: string): PlannedItem => ({ exercise, variant: 'short' });

export const agendaTemplates: readonly AgendaTemplate[] = [
  {
    id: 'the-essentials',
    title: 'The essentials',
    forWhom: 'A leadership team that has half a morning',
    minutes: 150,
    items: [
      short('opening'),
      short('what-exactly-is-really-great'),
      short('pick-the-elements'),
      short('break'),
      full('pretending-not-to-know'),
      short('action-plan'),
      full('check-out'),
    ],
  },
  {
    id: 'reality-check',
    title: 'Reality check',
    forWhom: 'A team that knows more than it says',
    minutes: 90,
    items: [short('opening'), full('pretending-not-to-know'), short('action-plan'), full('check-out')],
  },
  {
    id: 'metrics-clinic',
    title: 'Metrics clinic',
    forWhom: 'A team that says “our scores are fine”',
    minutes: 120,
    items: [
      short('opening'),
      short('pick-the-elements'),
      full('the-comfortable-numbers'),
      full('inside-out-or-outside-in'),
      short('action-plan'),
      full('check-out'),
    ],
  },
  {
    id: 'half-day',
    title: 'Half day: from mystery to mission',
    forWhom: 'People from several parts of the house',
    minutes: 240,
    items: [
      full('opening'),
      full('check-in'),
      full('the-definition-round'),
      full('what-exactly-is-really-great'),
      full('pick-the-elements'),
      full('break'),
      full('what-each-element-needs'),
      full('pretending-not-to-know'),
      full('action-plan'),
      full('check-out'),
    ],
  },
  {
    id: 'full-day',
    title: 'Full day: mystery, myth, mission, magic',
    forWhom: 'Leaders and the front line, with a day for it all',
    minutes: 420,
    items: [
      full('opening'),
      full('check-in'),
      full('the-definition-round'),
      full('what-exactly-is-really-great'),
      full('pick-the-elements'),
      full('break'),
      full('fact-or-fiction'),
      full('pretending-not-to-know'),
      full('lunch'),
      full('basics-and-beyond'),
      full('big-rocks'),
      full('break'),
      full('how-it-feels-to-work-here'),
      full('ask-only-if-you-will-act'),
      full('action-plan'),
      full('check-out'),
    ],
  },
  {
    id: 'follow-up',
    title: 'Follow-up',
    forWhom: 'The same room, some weeks later',
    minutes: 60,
    items: [short('opening'), full('follow-up'), full('check-out')],
  },
];

/** A ready-made agenda. Throws when there is none of that id. */
export function agendaTemplate(id: string): AgendaTemplate {
  const template = agendaTemplates.find((one) => one.id === id);
  if (!template) throw new RangeError(`No agenda is called ${id}.`);
  return template;
}

/** What the items take together. `find` looks definitions up; a session passes its own copies. */
export function plannedMinutes(
  items: readonly PlannedItem[],
  find: (id: string) => ExerciseDefinition | undefined = definitionById,
): number {
  return items.reduce((sum, item) => {
    const definition = find(item.exercise);
    if (!definition) throw new RangeError(`No exercise or block is called ${item.exercise}.`);
    return sum + itemMinutes(definition, item);
  }, 0);
}
