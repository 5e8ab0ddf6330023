import { z } from 'zod';
import { StepDefinition } from '../../kinds/registry';
import { Id, Lens, listOf, MadeText } from '../../base/primitives';

/** What the facilitator says: to open, to push deeper, to close. One entry a paragraph. */
const Script = z.object({
  open: listOf(MadeText),
  push: listOf(MadeText),
  close: listOf(MadeText),
});
type Script = z.infer<typeof Script>;

const Minutes = z.object({ full: z.int().positive(), short: z.int().positive().optional() });

/**
 * An exercise (or an agenda block such as a break) as data: pure JSON values. Those in use are copied into the session,
 * which never follows a later edit of the library.
 */
export const ExerciseDefinition = z.object({
  id: Id,
  /** Raised by one with every change of content. */
  version: z.int().positive(),
  title: MadeText,
  lens: Lens,
  /** `exercise`, or a block of the agenda that is not one: opening, break, check-out. */
  type: z.enum(['exercise', 'block']),
  /** One sentence. */
  purpose: MadeText,
  minutes: Minutes,
  /** People in the room for whom the exercise works. */
  groupSize: z.object({ min: z.int(), max: z.int() }),
  script: Script,
  traps: listOf(MadeText),
  steps: listOf(StepDefinition).min(1),
  /** What it leaves in the plan, in words; `null` when it leaves nothing. */
  /** `hurts`: what it finds is what customers do not get as they should, which weighs more on the one page. */
  plan: z.object({ heading: MadeText, leaves: MadeText, hurts: z.boolean().optional() }).nullable(),
});
export type ExerciseDefinition = z.infer<typeof ExerciseDefinition>;
