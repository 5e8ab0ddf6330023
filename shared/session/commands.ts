import { z } from 'zod';
import { AgendaEdit, AgendaInsert } from './agenda-edit';
import { photographCommands, type PhotographAdded } from './schema/photograph';
import { planCommands } from './schema/plan';
import { NoteFields } from './schema/note';
import { AgendaItem } from './schema/agenda';
import { ExerciseDefinition } from './schema/definition';
import { Day, Id, listOf, recordOf } from '../base/primitives';
import { SessionDetails } from './schema/session';
import { ActionFrom } from '../kinds/action';
import { Bands, Participant } from '../base/people';
import { StepAddress, TypedItem } from '../base/steps';
import { stepCommands, type StepCommand, type StepEvent } from '../kinds/registry';

/** Commands about the session as a whole. */
export const SessionCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('session/details'), details: SessionDetails }),
  /** A late arrival; takes the next free seat. */
  z.object({ type: z.literal('participant/add'), participant: Participant.omit({ seat: true }) }),
  z.object({ type: z.literal('participant/edit'), participant: Participant.omit({ seat: true }) }),
  z.object({ type: z.literal('participant/remove'), participantId: Id }),
  /** Attendance: in the room now, or away. */
  z.object({ type: z.literal('participant/here'), participantId: Id, here: z.boolean() }),
  /** Compares answers by two bands in place of groups; null: by group again. */
  z.object({ type: z.literal('session/bands'), bands: Bands.nullable() }),
  /** Leaves the step as done and goes to the one after it. */
  z.object({ type: z.literal('agenda/next') }),
  z.object({ type: z.literal('agenda/back') }),
  z.object({ type: z.literal('agenda/go'), to: StepAddress }),
  /** Items typed in because a step's source was skipped or is empty; replaces those typed before. */
  z.object({
    type: z.literal('step/type-items'),
    at: StepAddress,
    items: listOf(TypedItem).max(100),
    /** Of a grid whose columns come from a step. */
    columns: z.boolean().optional(),
  }),
  /** Takes over what flows into a step now; what was said about what no longer does is kept. */
  z.object({ type: z.literal('step/refresh'), at: StepAddress }),
  ...AgendaEdit.options,
  ...planCommands,
  ...photographCommands,
  /** A step's timer, begun with the minutes of the step. */
  z.object({ type: z.literal('timer/start'), at: StepAddress }),
  /** A timer of any length, from now on, in place of the step's own. */
  z.object({ type: z.literal('timer/set'), at: StepAddress, minutes: z.int().min(1).max(600) }),
  z.object({ type: z.literal('timer/stop'), at: StepAddress }),
  z.object({ type: z.literal('timer/more'), at: StepAddress, minutes: z.int().min(1).max(60) }),
  z.object({ type: z.literal('timer/clear'), at: StepAddress }),
  /** A parked topic, a decision or a promise, at whatever step the room is. */
  z.object({ type: z.literal('note/add'), noteId: Id, fields: NoteFields }),
  z.object({ type: z.literal('note/edit'), noteId: Id, fields: NoteFields }),
  z.object({ type: z.literal('note/delete'), noteId: Id }),
  /**
   * What was said somewhere becomes an action of the step that takes it, with what is known of it filled in. `plan`: the block
   * that the agenda gets by the same change where it has no such step; where it has one by now, it gets none.
   */
  z.object({ type: z.literal('action/make'), actionId: Id, from: ActionFrom, plan: AgendaInsert.optional() }),
  /** A later day on the same session: asks what became of the actions. */
  z.object({ type: z.literal('follow-up/open'), date: Day }),
]);
export type SessionCommand = z.infer<typeof SessionCommand>;

/** Everything a window can ask to be done to the open session. */
export const Command = z.union([SessionCommand, ...stepCommands] as const) as z.ZodType<SessionCommand | StepCommand>;
export type Command = z.infer<typeof Command>;

/** A follow-up as it is opened: its blocks, and the definitions that the session does not have yet. */
export const FollowUpOpened = z.object({
  type: z.literal('follow-up/opened'),
  date: Day,
  items: listOf(AgendaItem).min(1),
  exercises: recordOf(Id, ExerciseDefinition),
});
export type FollowUpOpened = z.infer<typeof FollowUpOpened>;

/** What changes a session as a whole. */
export type WholeEvent =
  Exclude<SessionCommand, { type: 'follow-up/open' | 'photograph/add' }> | FollowUpOpened | PhotographAdded;

/** What the reducer applies: commands as they came, and outcomes of the sealed box. */
export type SessionEvent = WholeEvent | StepEvent;
