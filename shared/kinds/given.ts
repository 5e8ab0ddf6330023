import type { Participant, Room } from '../base/people';
import type { AnswerRound } from '../engines/answers/schema';
import type { TallyRow } from '../engines/voting/tally';
import type { Action } from './action';
import type { ItemSource } from './common';
import type { Item, StepAddress } from '../base/steps';
import type { Idea } from './idea';
import type { Sealed } from './sealed-box';
import type { Strings } from '../words';

/** The ideas that a step has gathered, with what was asked beside them. */
export interface Gathered {
  readonly ideas: readonly Idea[];
  readonly fields: readonly { readonly id: string; readonly label: string }[];
  /** They stand under headings that are the same on every day. */
  readonly headed: boolean;
  /** Marked with the participants' group that each is from, to be compared. */
  readonly byGroup: boolean;
  /** True while its texts are in the sealed box; then there are none here. */
  readonly sealed: boolean;
  /** Unsigned texts have been shown. */
  readonly revealed: boolean;
  /** Participants (ids) who had a silent turn; null where nobody counted. */
  readonly tookPart: readonly string[] | null;
}

/** Where each item came in a result. */
export interface Standings {
  /** Best first. */
  readonly rows: readonly TallyRow[];
  /** Items (ids) that nobody counted, which came nowhere. */
  readonly uncounted: readonly string[];
  /** Dots that were given, also to what was left out since. */
  readonly given: number;
}

/** What a later step of the same exercise can test: a round by its id, and what it says; empty while it says nothing. */
export interface TestedRound {
  readonly id: string;
  readonly text: string;
}

/**
 * What a step is given of the session around it, resolved. A kind never walks the session: where something lies further
 * away than its own definition and work, it asks here. What is a function is found out only when it is asked.
 */
export interface Given {
  readonly at: StepAddress;
  /** The words of whoever it is for. */
  readonly strings: Strings;
  /** From which orders are derived that are other ones in each session. */
  readonly sessionId: string;
  /** Everybody on the list, by seat. */
  readonly people: readonly Participant[];
  /** The same, with what answers are compared by as their `group`: their own, or the band that it is in. */
  readonly compared: readonly Participant[];
  /** Somebody is in the room now: without anybody nothing can be opened in which everybody takes part. */
  readonly isAnybodyHere: () => boolean;
  /** The breakout rooms that the session was merged from; undefined where it is one room's own. */
  readonly rooms: readonly Room[] | undefined;
  /** The day on which the step is run, `YYYY-MM-DD`. */
  readonly day: () => string;
  /** The exercise that the step belongs to; `hurts`: what it finds is what customers do not get as they should. */
  readonly exercise: () => { readonly title: string; readonly kinds: readonly string[]; readonly hurts: boolean };
  /** The room has been at it: something is in it, it is done, or the room is there now. */
  readonly wasReached: () => boolean;
  /** A later step takes its items, columns or headings, or what its actions can serve, from this one. */
  readonly feedsItems: () => boolean;
  /** A later step has its items from this one, and works on them; what an action serves is not worked on. */
  readonly areWorkedOn: () => boolean;
  /** An open vote takes its options from here, directly or through steps between: nothing may change. */
  readonly isFrozen: () => boolean;
  /** What flows in from a source now; empty where that was skipped or has nothing yet. */
  readonly itemsFrom: (source: ItemSource) => readonly Item[];
  /** Of these, what no other step has settled; all of them at a step that settles nothing itself. */
  readonly stillAsked: (items: readonly Item[]) => readonly Item[];
  /** The one step that a source leads to; null where it leads to none, or to a step that is not on the agenda. */
  readonly stepBehind: (source: ItemSource) => StepAddress | null;
  /** The ideas of the one step that a source leads to; null where it gathers none. */
  readonly ideasFrom: (source: ItemSource) => Gathered | null;
  /** The ideas from which the step's items come in the end, through votes and groups; null where they come from none. */
  readonly ideasBehind: () => Gathered | null;
  /** Where each item came in the result of the step that they come from; null where it has none. */
  readonly standingBehind: () => Standings | null;
  /** By item, the bin in which it lies in the step that a source leads to. */
  readonly binsFrom: (source: ItemSource) => ReadonlyMap<string, string>;
  /** The round that another step of the same exercise has come to, and the sentence in it; null where it has none. */
  readonly roundAt: (step: string) => TestedRound | null;
  /** Closed rounds of the same step of the same exercise, in whichever item of the agenda it was run. */
  readonly earlierRounds: () => readonly AnswerRound[];
  /** Actions agreed at the steps before: they are numbered through the whole session, so that a number means one action. */
  readonly actionsBefore: () => number;
  /** Every action of the session, whichever step it comes from, with its number. */
  readonly allActions: () => readonly { readonly action: Action; readonly number: number }[];
  /** The ideas that an action was made of, wherever they were worked on as it was made. */
  readonly madeOf: (action: Action) => readonly string[];
}

/** What the views, the plan and the figures of a step are made from. */
export interface StepContext<D, W> extends Given {
  readonly definition: D;
  readonly work: W;
}

/** As `StepContext`, with what may be known of the sealed box: how much is in it, never what. */
export interface ViewContext<D, W> extends StepContext<D, W> {
  readonly sealed: Sealed;
}

/** What a step's reducer may look at beside its own work, as it was before the event, and when. */
export interface ReduceContext<D> extends Given {
  readonly definition: D;
  /** ISO 8601, stamped by main. */
  readonly time: string;
}
