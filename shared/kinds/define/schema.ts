import { z } from 'zod';
import { Id, SomeText, Text, listOf, MadeText } from '../../base/primitives';
import { stepBase } from '../common';
import { StepAddress } from '../../base/steps';

export const DefineDefinition = z.object({
  ...stepBase,
  kind: z.literal('define'),
  /** The question asked again at each rung. */
  question: MadeText,
  /** Where the sentence begins; what the room writes completes it after a space. */
  sentenceStart: MadeText,
  /** How it is asked whether an answer is a sign, something that can be observed, and what one that is, is marked with. */
  sign: z.object({ asked: MadeText, label: MadeText }),
});
export type DefineDefinition = z.infer<typeof DefineDefinition>;

/** One answer on the ladder. An observable one is a sign. */
export const Rung = z.object({ id: Id, text: SomeText, observable: z.boolean() });
export type Rung = z.infer<typeof Rung>;

/** One climb of the ladder; going back up starts a new round and the earlier one stays on record. */
export const DefineRound = z.object({
  id: Id,
  rungs: listOf(Rung),
  sentence: z.object({ text: Text }),
  /** The breakout room that climbed it. */
  room: Id.optional(),
});
export type DefineRound = z.infer<typeof DefineRound>;

export const DefineWork = z.object({ kind: z.literal('define'), rounds: listOf(DefineRound).min(1) });
export type DefineWork = z.infer<typeof DefineWork>;

const at = { at: StepAddress };

export const DefineCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('define/rung-add'), ...at, rungId: Id, text: SomeText, observable: z.boolean() }),
  z.object({ type: z.literal('define/rung-edit'), ...at, rungId: Id, text: SomeText, observable: z.boolean() }),
  z.object({ type: z.literal('define/rung-delete'), ...at, rungId: Id }),
  z.object({ type: z.literal('define/sentence'), ...at, text: Text }),
  /** Back up the ladder: a new round that starts from the rungs and the sentence of the last. */
  z.object({ type: z.literal('define/again'), ...at, roundId: Id }),
]);
export type DefineCommand = z.infer<typeof DefineCommand>;
