import { z } from 'zod';
import { AgendaEdit } from './agenda-edit';
import { planCommands } from './schema/plan';
import { NoteFields } from './schema/note';
import { AgendaItem } from './schema/agenda';
import { ExerciseDefinition } from './schema/definition';
import { Day, Id } from '../base/primitives';
import { Participant, SessionDetails } from './schema/session';
import { CollectCommand, Idea } from '../kinds/collect/schema';
import { CommitCommand } from '../kinds/commit/schema';
import { StepAddress, TypedItem } from '../kinds/common';
import { DefineCommand } from '../kinds/define/schema';
import { GroupCommand } from '../kinds/group/schema';
import { type JudgeClosed, JudgeCommand } from '../kinds/judge/schema';
import { LinkCommand } from '../kinds/link/schema';
import { PlaceCommand } from '../kinds/place/schema';
import { type RateClosed, RateCommand } from '../kinds/rate/schema';
import { SortCommand } from '../kinds/sort/schema';
import { VoteCommand } from '../kinds/vote/schema';
import { Ballot } from '../engines/voting/schema';

/** Commands about the session as a whole. */
export const FrameCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('session/details'), details: SessionDetails }),
  /** A late arrival; takes the next free seat. */
  z.object({ type: z.literal('participant/add'), participant: Participant.omit({ seat: true }) }),
  z.object({ type: z.literal('participant/edit'), participant: Participant.omit({ seat: true }) }),
  z.object({ type: z.literal('participant/remove'), participantId: Id }),
  /** Attendance: in the room now, or away. */
  z.object({ type: z.literal('participant/here'), participantId: Id, here: z.boolean() }),
  /** Leaves the step as done and goes to the one after it. */
  z.object({ type: z.literal('agenda/next') }),
  z.object({ type: z.literal('agenda/back') }),
  z.object({ type: z.literal('agenda/go'), to: StepAddress }),
  /** Items typed in because a step's source was skipped or is empty; replaces those typed before. */
  z.object({
    type: z.literal('step/type-items'),
    at: StepAddress,
    items: z.array(TypedItem).max(100),
    /** Of a grid whose columns come from a step. */
    columns: z.boolean().optional(),
  }),
  /** Takes over what flows into a step now; what was said about what no longer does is kept. */
  z.object({ type: z.literal('step/refresh'), at: StepAddress }),
  ...AgendaEdit.options,
  ...planCommands,
  /** A step's timer, begun with the minutes of the step. */
  z.object({ type: z.literal('timer/start'), at: StepAddress }),
  z.object({ type: z.literal('timer/stop'), at: StepAddress }),
  z.object({ type: z.literal('timer/more'), at: StepAddress, minutes: z.int().min(1).max(60) }),
  z.object({ type: z.literal('timer/clear'), at: StepAddress }),
  /** A parked topic, a decision or a promise, at whatever step the room is. */
  z.object({ type: z.literal('note/add'), noteId: Id, fields: NoteFields }),
  z.object({ type: z.literal('note/edit'), noteId: Id, fields: NoteFields }),
  z.object({ type: z.literal('note/delete'), noteId: Id }),
  /** A later day on the same session: asks what became of the actions. */
  z.object({ type: z.literal('follow-up/open'), date: Day }),
]);
export type FrameCommand = z.infer<typeof FrameCommand>;

/** Everything a window can ask to be done to the open session. */
export const Command = z.union([
  FrameCommand,
  CollectCommand,
  GroupCommand,
  VoteCommand,
  RateCommand,
  JudgeCommand,
  SortCommand,
  PlaceCommand,
  DefineCommand,
  LinkCommand,
  CommitCommand,
]);
export type Command = z.infer<typeof Command>;

/** The outcome of a vote as it is closed: entries in canonical order and who took part, sorted. */
export const VoteClosed = z.object({
  type: z.literal('vote/closed'),
  at: StepAddress,
  voteId: Id,
  /** Null for a public vote, whose entries are in the session already. */
  sealed: z.object({ entries: z.array(Ballot), tookPart: z.array(Id).nullable() }).nullable(),
});
export type VoteClosed = z.infer<typeof VoteClosed>;

/** Anonymous texts as they leave the sealed box: shuffled, with fresh ids. */
export const CollectRevealed = z.object({
  type: z.literal('collect/revealed'),
  at: StepAddress,
  ideas: z.array(Idea),
  tookPart: z.array(Id).nullable(),
});
export type CollectRevealed = z.infer<typeof CollectRevealed>;

/** A follow-up as it is opened: its blocks, and the definitions that the session does not have yet. */
export const FollowUpOpened = z.object({
  type: z.literal('follow-up/opened'),
  date: Day,
  items: z.array(AgendaItem).min(1),
  exercises: z.record(Id, ExerciseDefinition),
});
export type FollowUpOpened = z.infer<typeof FollowUpOpened>;

/** What changes a session as a whole. */
export type FrameEvent = Exclude<FrameCommand, { type: 'follow-up/open' }> | FollowUpOpened;

type SealedCommand =
  | 'vote/close'
  | 'vote/paper'
  | 'vote/paper-undo'
  | 'collect/reveal'
  | `${'rate' | 'judge'}/${'close' | 'paper' | 'paper-undo'}`;

/** What the reducer applies: commands as they came, and outcomes of the sealed box. */
export type SessionEvent =
  | Exclude<Command, { type: SealedCommand | 'follow-up/open' }>
  | VoteClosed
  | CollectRevealed
  | RateClosed
  | JudgeClosed
  | FollowUpOpened;
