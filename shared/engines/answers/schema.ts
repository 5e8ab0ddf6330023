import { z } from 'zod';
import { Count, Id, Moment, listOf, recordOf, MadeText } from '../../base/primitives';

/**
 * How answers about items come in: fingers or hands counted item by item; each participant at the seat screen, all
 * items in one turn; or sheets of paper entered in a batch.
 */
export const AnswerForm = z.enum(['fingers', 'walk-up', 'paper']);
export type AnswerForm = z.infer<typeof AnswerForm>;

/** One person's answers: for each question, by item, the place of the chosen answer (0 for the first). What is left out is not answered. */
export const AnswerSheet = z
  .array(recordOf(Id, z.int().min(0).max(10)))
  .min(1)
  .max(2);
export type AnswerSheet = z.infer<typeof AnswerSheet>;

/** How many chose each answer, from the first to the last. */
export const Histogram = listOf(Count).min(2).max(11);
export type Histogram = z.infer<typeof Histogram>;

/** By item. */
export const Histograms = recordOf(Id, Histogram);
export type Histograms = z.infer<typeof Histograms>;

/** Why nothing is kept of a secret round: fewer than five answered, or a round before it had nearly the same people. */
export const Withheld = z.enum(['too-few', 'too-close']);
export type Withheld = z.infer<typeof Withheld>;

/** What one group answered in secret; `members` are those of it who took part (ids, sorted), as groups can change later. */
const RoundGroup = z.object({
  name: MadeText,
  members: listOf(Id).optional(),
  counts: Histograms,
  second: Histograms.optional(),
});

/**
 * Items (ids, in their order) whose hands nobody had counted for every question when a round was closed: that is not zero.
 * Left out where all were counted, and in older files.
 */
export const Uncounted = listOf(Id).optional();

/** What every round of answers has: items frozen when it opened, who was there, and how many gave which answer. */
export const answerRound = {
  id: Id,
  /** Left out in older files: fingers. */
  form: AnswerForm.optional(),
  /** A secret round keeps no sheets, and nothing that fewer than five people said. */
  secret: z.boolean().optional(),
  items: listOf(z.object({ id: Id, text: MadeText })).min(1),
  present: listOf(Id),
  status: z.enum(['open', 'closed']),
  openedAt: Moment,
  closedAt: Moment.nullable(),
  counts: Histograms,
  /** The same for a second question, where there is one. */
  second: Histograms.optional(),
  /** Sheets of a public walk-up, by seat. */
  sheets: listOf(z.object({ participant: Id, sheet: AnswerSheet })).optional(),
  /** Participants (ids, sorted) who handed in a sheet; null where nobody knows. */
  tookPart: listOf(Id).nullable().optional(),
  /** How many sheets there were; null where hands were counted, or nothing is kept. */
  answered: Count.nullable().optional(),
  withheld: Withheld.nullable().optional(),
  /** Sheets that their own seats replaced while it was open; left out while none was, nobody counted, or nothing is kept. */
  replaced: Count.optional(),
  /** A secret round's answers by the participants' group; only where no group is under five. */
  groups: listOf(RoundGroup).optional(),
  uncounted: Uncounted,
  /** The breakout room that answered. */
  room: Id.optional(),
  /** The breakout rooms whose rounds this one adds up; each stays on record beside it. */
  rooms: listOf(Id).optional(),
};
const AnswerRound = z.object(answerRound);
export type AnswerRound = z.infer<typeof AnswerRound>;

/** The outcome of a sealed round as it is closed. */
export const AnswersOutcome = z.object({
  counts: Histograms,
  second: Histograms.optional(),
  tookPart: listOf(Id).nullable(),
  answered: Count.nullable(),
  withheld: Withheld.nullable(),
  replaced: Count.optional(),
  groups: listOf(RoundGroup),
});
export type AnswersOutcome = z.infer<typeof AnswersOutcome>;
