import { z } from 'zod';
import { Edition, LeftOut, Lifted, PlanWords } from './plan';
import { Bands, MOST_SEATS, Participants, Room } from '../../base/people';
import { StepAddress } from '../../base/steps';
import { StepWork } from '../../kinds/registry';
import { Agenda } from './agenda';
import { Progress, Timer } from './progress';
import { ExerciseDefinition } from './definition';
import { MOST_NOTES, Note } from './note';
import { FollowUp } from './follow-up';
import { Logo } from './logo';
import { MOST_PHOTOGRAPHS, Photograph, Picture, PictureId } from './photograph';
import { Day, Id, Language, Moment, TOO_MANY, TWICE, unlike, listOf, recordOf } from '../../base/primitives';

/** Raised with every change that an older Candor could not read. */
export const SCHEMA_VERSION = 9;

/** Marks our files, so that any other JSON is told apart at once. */
export const FILE_FORMAT = 'candor-session';

const Line = z.string().max(300);

export const SessionDetails = z.object({
  title: Line.refine((title) => title.trim() !== ''),
  organisation: Line,
  date: Day,
  place: Line,
  brandPromise: z.string().max(2_000),
  /** Who invites to it; left out where nobody is named. */
  invitedBy: Line.optional(),
  /** What the room wants to have at the end, in its own words; left out where that was not said. */
  aim: z.string().max(600).optional(),
});
export type SessionDetails = z.infer<typeof SessionDetails>;

/** One workshop, whole: what one `*.candor.json` file holds. */
export const Session = z.object({
  format: z.literal(FILE_FORMAT),
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: Id,
  /** One higher with each accepted change. */
  revision: z.int().min(0),
  createdAt: Moment,
  changedAt: Moment,
  /** In which the room, the seats and the plan are told. */
  language: Language,
  /** Invented people play it, and it stays one for ever: no change sets or takes it. Left out where the room is real. */
  rehearsal: z.literal(true).optional(),
  details: SessionDetails,
  /** On the cover of the plan; no view has it. */
  logo: Logo.optional(),
  /** Sorted by seat. */
  participants: Participants,
  /** By which answers are compared in place of groups; left out where it is by group. */
  bands: Bands.optional(),
  /** Participants (ids) who are not in the room now; left out while all are. */
  away: listOf(Id).max(MOST_SEATS).optional(),
  agenda: Agenda,
  exercises: recordOf(Id, ExerciseDefinition),
  /** The breakout rooms it was merged from, in their order; left out where it is one room's own. */
  rooms: listOf(Room).refine(unlike('id'), TWICE).optional(),
  /** When the first step of the day was left; null before the workshop, or a follow-up, has begun. */
  startedAt: Moment.nullable(),
  /** Later days on this session, oldest first. */
  followUps: listOf(FollowUp).optional(),
  /** Where the room is now, and which steps were left behind as done. */
  position: StepAddress,
  done: listOf(StepAddress),
  /** Where the room was before it jumped; left out where it did not. */
  cameFrom: StepAddress.optional(),
  /** Left out until the workshop begins. */
  course: Progress.optional(),
  /** By `agendaItem/step`; left out where no timer was ever started. */
  timers: recordOf(z.string(), Timer).optional(),
  /** By `agendaItem/step`; a step nobody has touched has no entry. */
  work: recordOf(z.string(), StepWork),
  /** Sentences of the plan that the facilitator has put in other words, by the sentence's id. */
  words: PlanWords.optional(),
  /** Sentences that the facilitator has left out of the one page; left out itself while there are none. */
  leftOut: LeftOut.optional(),
  /** Sentences that the facilitator has lifted onto it; left out itself while there are none. */
  lifted: Lifted.optional(),
  /** The edition of the plan that was exported last. */
  edition: Edition.optional(),
  /** The parking lot, decisions and promises, oldest first; left out while there are none. */
  notes: listOf(Note).max(MOST_NOTES).refine(unlike('id'), TWICE).optional(),
  /** Photographs of what the room made, oldest first; left out while there are none. */
  photographs: z.array(Photograph).max(MOST_PHOTOGRAPHS).refine(unlike('id'), TWICE).optional(),
  /** What is in them, by the name of the picture. Neither views nor journal nor undo have it. */
  pictures: z
    .record(PictureId, Picture)
    .refine((pictures) => Object.keys(pictures).length <= MOST_PHOTOGRAPHS, TOO_MANY)
    .optional(),
});
export type Session = z.infer<typeof Session>;
