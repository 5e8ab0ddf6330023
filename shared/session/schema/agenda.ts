import { z } from 'zod';
import { Id, TWICE, TimeOfDay, unlike, listOf, recordOf, MadeText } from '../../base/primitives';

/** Minutes that one block of an agenda can have. */
export const MOST_MINUTES = 600;

/** Blocks that one agenda can have. */
export const MOST_BLOCKS = 100;

const Minutes = z.int().min(1).max(MOST_MINUTES);

export const AgendaItem = z.object({
  id: Id,
  /** Key into the session's own `exercises`. */
  exercise: Id,
  variant: z.enum(['full', 'short']),
  /** What it is called here, such as a free block; left out: as its exercise. */
  title: z.string().trim().min(1).max(120).optional(),
  /** Other minutes than the exercise has; its steps share them as they share the exercise's own. */
  minutes: Minutes.optional(),
  /** By step, the form in which it is to be done, where that is not the step's own first choice. */
  forms: recordOf(Id, Id).optional(),
  /** By step, minutes that a faster form takes off it. */
  saved: recordOf(Id, Minutes).optional(),
  /** Left out on the day: passed over, and nothing of it is lost. */
  left: z.literal(true).optional(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

export const Agenda = z.object({
  title: MadeText,
  /** When it begins, on the clock of the place; left out: not said. */
  start: TimeOfDay.optional(),
  /** The time the room has, in minutes; left out: as long as it takes. */
  minutes: z
    .int()
    .min(1)
    .max(24 * 60)
    .optional(),
  items: listOf(AgendaItem).min(1).refine(unlike('id'), TWICE),
});
export type Agenda = z.infer<typeof Agenda>;
