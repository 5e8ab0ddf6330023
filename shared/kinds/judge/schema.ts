import { z } from 'zod';
import {
  answerRound,
  AnswerForm,
  AnswerSheet,
  AnswersOutcome,
  Histogram,
  Uncounted,
} from '../../engines/answers/schema';
import { Id, SomeText, Text, TWICE, unlike, listOf, recordOf, MadeText } from '../../base/primitives';
import { ItemSource, stepBase, stepItems } from '../common';
import { StepAddress } from '../../base/steps';

/** `together`: the room agrees aloud and one verdict is set; the other forms count everybody's. */
export const JudgeForm = z.enum(['together', ...AnswerForm.options]);
export type JudgeForm = z.infer<typeof JudgeForm>;

export const JudgeDefinition = z.object({
  ...stepBase,
  kind: z.literal('judge'),
  items: ItemSource,
  /** `reason`: a verdict that is not given without one. `closes`: an action that is given it is not asked after again. `toDo`: what is given it is to be done, and pointed out until it is an action. */
  verdicts: z
    .array(
      z.object({
        id: Id,
        label: MadeText,
        reason: z.boolean(),
        closes: z.boolean().optional(),
        toDo: z.boolean().optional(),
      }),
    )
    .min(2)
    .max(5),
  form: JudgeForm,
  /** Either `together` alone, or the forms in which everybody's verdict is counted. */
  forms: listOf(JudgeForm).min(1),
  secret: z.boolean(),
  /** Answers that are known, by item, with the reason; revealed one by one afterwards. Null where there are none. */
  known: recordOf(Id, z.object({ verdict: Id, reason: MadeText })).nullable(),
  /**
   * What the room settled, as the plan says it before the counts: "What becomes of what was said". Only where it agrees
   * aloud; left out: the counts alone.
   */
  settled: MadeText.optional(),
  /**
   * Asked about each item after the reveal, what stands before an answer in the plan, and the sentence of the plan that
   * counts them (`{count}`); null where nothing is asked.
   */
  note: z.object({ asked: MadeText, label: MadeText, counted: MadeText }).nullable(),
  /** Items stand in an order that is another one in each session. */
  shuffled: z.boolean(),
  /** What the organisation's own items, which can be added, are called, and how one is asked for; null where none can. */
  additions: z.object({ heading: MadeText, asked: MadeText }).nullable(),
});
export type JudgeDefinition = z.infer<typeof JudgeDefinition>;

export const Judging = z.object({
  ...answerRound,
  /** Items whose known answer has been shown, in that order. */
  revealed: listOf(Id),
});
export type Judging = z.infer<typeof Judging>;

/** A statement of the house's own, with its answer where the house knows it. */
const OwnItem = z.object({ id: Id, text: SomeText, verdict: Id.nullable(), reason: z.object({ text: Text }) });

export const JudgeWork = z.object({
  kind: z.literal('judge'),
  /** Rounds in which everybody's verdict was counted, oldest first; at most the last one is open. */
  judgings: listOf(Judging),
  /** Verdicts the room agreed on, `together`. */
  verdicts: z
    .array(z.object({ item: Id, verdict: Id, reason: z.object({ text: Text }) }))
    .refine(unlike('item'), TWICE),
  notes: listOf(z.object({ item: Id, text: Text })).refine(unlike('item'), TWICE),
  own: listOf(OwnItem).refine(unlike('id'), TWICE),
  ...stepItems,
});
export type JudgeWork = z.infer<typeof JudgeWork>;

const at = { at: StepAddress };
const round = { ...at, judgingId: Id };

export const JudgeCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('judge/open'), ...round, form: AnswerForm, present: listOf(Id) }),
  z.object({ type: z.literal('judge/count'), ...round, judgeItem: Id, counts: Histogram }),
  /** Somebody who came after the round was opened. */
  z.object({ type: z.literal('judge/join'), ...round, participant: Id }),
  /** Somebody who has left before their turn. */
  z.object({ type: z.literal('judge/leave'), ...round, participant: Id }),
  /** A whole sheet; a second one of the same seat replaces the first while the round is open. */
  z.object({ type: z.literal('judge/cast'), ...round, participant: Id, sheet: AnswerSheet }),
  z.object({ type: z.literal('judge/paper'), ...round, sheet: AnswerSheet }),
  z.object({ type: z.literal('judge/paper-undo'), ...round }),
  z.object({ type: z.literal('judge/close'), ...round }),
  /** Shows the known answers of these items, in this order. */
  z.object({ type: z.literal('judge/reveal'), ...round, judgeItems: listOf(Id).min(1).max(200) }),
  /** One verdict for as many items as are chosen; null takes it back. */
  z.object({
    type: z.literal('judge/set'),
    ...at,
    judgeItems: listOf(Id).min(1).max(500),
    verdict: Id.nullable(),
    reason: z.object({ text: Text }),
  }),
  z.object({ type: z.literal('judge/note'), ...at, judgeItem: Id, text: Text }),
  z.object({ type: z.literal('judge/add'), ...at, item: OwnItem }),
  z.object({ type: z.literal('judge/remove'), ...at, judgeItem: Id }),
]);
export type JudgeCommand = z.infer<typeof JudgeCommand>;

/** The outcome of a round as it is closed; null where its answers are in the session already. */
export const JudgeClosed = z.object({
  type: z.literal('judge/closed'),
  ...round,
  sealed: AnswersOutcome.nullable(),
  uncounted: Uncounted,
});
export type JudgeClosed = z.infer<typeof JudgeClosed>;
