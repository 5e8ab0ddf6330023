import { z } from 'zod';
import type { Participant } from '../base/people';
import type { Strings } from '../words';
import { namesAmong } from '../words/called';
import { StepAddress, stepKey } from '../base/steps';
import { Count, Day, Id, SomeText, Text, listOf } from '../base/primitives';

const words = z.object({ text: Text });

/** What can be said of an action. Only `text`, what is to be done, is never empty. */
export const ActionFields = z.object({
  text: SomeText,
  /** The element or obstacle it serves, in words; empty for none. */
  serves: words,
  /** One person: from the list (`participant`) or typed. */
  owner: z.object({ participant: Id.nullable(), text: Text }),
  /** The owner's own tick: "I take it". */
  taken: z.boolean(),
  due: Day.nullable(),
  firstStep: z.object({ text: Text, due: Day.nullable() }),
  measure: z.object({ text: Text, from: words, to: words }),
  told: words,
});
export type ActionFields = z.infer<typeof ActionFields>;

/** Where an action comes from that was said elsewhere: an item, or what was written in one of its columns; or a note. */
export const ActionFrom = z.union([
  z.object({ at: StepAddress, item: Id, column: Id.optional() }),
  z.object({ note: Id }),
]);
export type ActionFrom = z.infer<typeof ActionFrom>;

/** The same for the same place: nothing is made an action twice. */
export const fromKey = (from: ActionFrom): string =>
  'note' in from ? `note ${from.note}` : [stepKey(from.at), from.item, from.column ?? ''].join(' ');

/** Hands by fist-to-five: how many showed 0, 1, 2, 3, 4, 5. */
export const FistCounts = listOf(Count).length(6);

/** One action, with every round of fist-to-five it went through, oldest first. */
export const Action = z.object({
  id: Id,
  ...ActionFields.shape,
  /** `item`: what it was called like when the action was kept, where that was something an action could serve. */
  serves: words.extend({ item: Id.optional() }),
  confidence: listOf(z.object({ counts: FistCounts })),
  /** Where it was said before it was an action; left out where it was agreed as one. */
  from: ActionFrom.optional(),
  /** The breakout room that took it on. */
  room: Id.optional(),
});
export type Action = z.infer<typeof Action>;

/** What the owner of an action is called: somebody on the list as everywhere, or as typed; empty for nobody. */
export function ownersAmong(
  strings: Strings,
  people: readonly Participant[],
): (action: Pick<Action, 'owner'>) => string {
  const called = namesAmong(strings, people);
  const byId = new Map(people.map((one) => [one.id, one]));
  return ({ owner }) => {
    const participant = owner.participant === null ? undefined : byId.get(owner.participant);
    return participant ? called(participant) : owner.text.trim();
  };
}
