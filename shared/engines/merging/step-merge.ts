import type { AnswerRound } from '../answers/schema';
import type { StepAddress } from '../../base/steps';
import type { Conflicts } from './conflicts';
import { mergedRounds, type AlsoClose } from './rounds';
import { heldIn } from './held';

/** The work of one room on a step, its ids already those of the merged session. */
export interface RoomWork<W> {
  /** The room's id and name. */
  readonly room: string;
  readonly name: string;
  readonly work: W;
}

/** What merging a step may look at beside the rooms' work. */
export interface StepMerge<D> {
  readonly at: StepAddress;
  readonly definition: D;
  readonly conflicts: Conflicts;
  /** Ids that stood for different things in several rooms. */
  readonly split: ReadonlySet<string>;
  readonly whose: (id: string) => string;
  /** Secret rounds of the same step that are kept already. */
  readonly kept: AnswerRound[];
  /** The words of an item, for the facilitator. */
  readonly textOf: (id: string) => string;
}

/** Rounds of answers with their sum. `about`: what two of them must have alike to be added up, beside their items; `alsoClose`: null where sets of people say it all. */
export function roundsOf<R extends AnswerRound>(
  lists: readonly { readonly room: string; readonly list: readonly R[] }[],
  { at, conflicts, split, whose, kept }: StepMerge<unknown>,
  about: (round: R) => unknown,
  alsoClose: AlsoClose<R> | null,
): R[] {
  const merged = mergedRounds(heldIn(lists), split, whose, kept, about, alsoClose);
  if (merged.why) conflicts.tell(merged.why, at, '');
  for (const room of merged.withheld) conflicts.tell('too-close', at, '', [{ room, text: '' }]);
  return merged.rounds;
}
