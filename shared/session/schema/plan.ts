import { z } from 'zod';
import { Logo } from './logo';
import { LONGEST_TEXT, Moment, SomeText, TWICE, unlike, listOf, recordOf } from '../../base/primitives';

/**
 * Names a sentence of the plan for good: what it is for, and the agenda item and step it comes from ("found:item-2/vote").
 * A step may say more than one thing on its own pages ("said:item-2/vote/groups").
 */
const SentenceId = z.string().regex(
  // oxlint-disable-next-line candor/no-english-pattern -- ids of sentences
  /^(?:title|headline|found|decided|sure|need|said)(?::[\p{L}\p{M}\p{N}-]{1,64}(?:\/[\p{L}\p{M}\p{N}-]{1,64}){0,2})?$/u,
);

/** The sentences of the one page, which can be left out there. */
// oxlint-disable-next-line candor/no-english-pattern -- ids of sentences
const OnePageId = SentenceId.regex(/^(?:found|decided|sure|need)/);

const Proposed = z.string().max(2 * LONGEST_TEXT);

/** A sentence that the facilitator has put in other words, and what the app proposed at that moment. */
const OwnWords = z.object({ text: SomeText, proposed: Proposed });

export const PlanWords = recordOf(SentenceId, OwnWords);
export type PlanWords = z.infer<typeof PlanWords>;

/** Sentences that are left out of the one page, each with what it proposed at that moment. */
export const LeftOut = recordOf(OnePageId, Proposed);
export type LeftOut = z.infer<typeof LeftOut>;

/** Sentences that stand on the one page whatever they weigh. */
export const Lifted = listOf(OnePageId).max(200);
export type Lifted = z.infer<typeof Lifted>;

const line = z.string().max(LONGEST_TEXT);

/** What an edition said, as far as the next one tells what has changed. */
export const EditionRecord = z.object({
  sentences: listOf(z.object({ id: SentenceId, text: Proposed })).max(200),
  actions: z
    .array(z.object({ id: z.string().max(200), what: line, owner: line, due: z.string().max(60) }))
    .max(1_000)
    .refine(unlike('id'), TWICE),
});
export type EditionRecord = z.infer<typeof EditionRecord>;

/** The edition of the plan that was exported last. */
export const Edition = EditionRecord.extend({ time: Moment });
export type Edition = z.infer<typeof Edition>;

/** Commands about the plan itself. */
export const planCommands = [
  /** Puts a sentence in other words; null goes back to what the app proposes. `proposed`: what it proposes now. */
  z.object({
    type: z.literal('plan/word'),
    sentence: SentenceId,
    text: SomeText.nullable(),
    proposed: Proposed,
  }),
  /** Leaves a sentence out of the one page, or puts it back. `proposed`: what the app proposes now. */
  z.object({ type: z.literal('plan/leave-out'), sentence: OnePageId, out: z.boolean(), proposed: Proposed }),
  /** Lifts a sentence onto the one page, or lets its weight decide again. */
  z.object({ type: z.literal('plan/lift'), sentence: OnePageId, lifted: z.boolean() }),
  /** Puts the organisation's logo on the cover, in the place of any other; null takes it away. */
  z.object({ type: z.literal('plan/logo'), logo: Logo.nullable() }),
  /** The plan was exported; the next edition says what has changed since. */
  z.object({ type: z.literal('plan/edition'), record: EditionRecord }),
] as const;
