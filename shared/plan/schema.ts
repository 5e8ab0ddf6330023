import { z } from 'zod';
import { LONGEST_TEXT, Moment, SomeText, TWICE, unlike } from '../schema/primitives';

/** Names a sentence of the plan for good: what it is for, and the agenda item and step it comes from ("found:item-2/vote"). */
const SentenceId = z.string().regex(/^(?:title|found|decided|sure)(?::[A-Za-z0-9-]{1,64}(?:\/[A-Za-z0-9-]{1,64})?)?$/);

/** A sentence that the facilitator has put in other words, and what the app proposed at that moment. */
const OwnWords = z.object({ text: SomeText, proposed: z.string().max(2 * LONGEST_TEXT) });

export const PlanWords = z.record(SentenceId, OwnWords);
export type PlanWords = z.infer<typeof PlanWords>;

const line = z.string().max(LONGEST_TEXT);

/** What an edition said, as far as the next one tells what has changed. */
export const EditionRecord = z.object({
  sentences: z.array(z.object({ id: SentenceId, text: z.string().max(2 * LONGEST_TEXT) })).max(200),
  actions: z
    .array(z.object({ id: z.string().max(200), what: line, owner: line, due: z.string().max(60) }))
    .max(1_000)
    .refine(unlike('id'), TWICE),
});
export type EditionRecord = z.infer<typeof EditionRecord>;

/** The edition of the plan that was exported last. */
export const Edition = EditionRecord.extend({ time: Moment });
export type Edition = z.infer<typeof Edition>;

/** Commands about the plan's own words. */
export const planCommands = [
  /** Puts a sentence in other words; null goes back to what the app proposes. `proposed`: what it proposes now. */
  z.object({
    type: z.literal('plan/word'),
    sentence: SentenceId,
    text: SomeText.nullable(),
    proposed: z.string().max(2 * LONGEST_TEXT),
  }),
  /** The plan was exported; the next edition says what has changed since. */
  z.object({ type: z.literal('plan/edition'), record: EditionRecord }),
] as const;
