import type { Stage } from './stage';
import type { z } from 'zod';
import type { Room, SeatTurn } from '../base/people';
import type { Barrier, Refusal } from '../base/refusals';
import type { AnswerRound } from '../engines/answers/schema';
import type { Action } from './action';
import type { FromStep, ItemSource, Take } from './common';
import type { Item, StepAddress, TypedItem } from '../base/steps';
import type { Chance, Decision } from './decision';
import type { Estimate } from './estimate';
import type { Example } from './example';
import type { Field } from './fields';
import type { Figures } from './figures';
import type { Cases, Found } from './found';
import type { Finding, FindingsAt, Wrong } from './finding';
import type { Gathered, Given, ReduceContext, Standings, StepContext, TestedRound, ViewContext } from './given';
import type { LooseEnd } from './loose-end';
import type { Made } from '../engines/merging/made';
import type { RoomWork, StepMerge } from '../engines/merging/step-merge';
import type { SealedBox } from './sealed-box';
import type { Invented } from './rehearsing';
import type { RoundInBrief } from './round-in-brief';
import type { Settled } from './settled';
import type { DoubtContext } from './doubting';
import type { Doubt } from '../base/doubts';
import type { StepPlan } from './step-plan';
import type { Strings } from '../words';

/** What every definition of a step has, as far as nobody has to know its kind. */
interface AnyDefinition {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly room: string;
}

/** A command or event that is for one step. */
interface AnyMessage {
  readonly type: string;
  readonly at: StepAddress;
}

/** A function that stands beside others in a list of kinds, each for its own definition and work. */
type Method<A extends unknown[], R> = { of(...args: A): R }['of'];

/** What of one round a participant did, for two rooms to be told apart: all of it in words, and the ids of who did it. */
export interface Deed {
  readonly says: string;
  readonly doers: readonly (string | null | undefined)[];
}

/** An option of a definition that is, or holds, sources. */
export interface SourceAt {
  readonly field: string;
  readonly source: ItemSource;
}

/** What a check of a definition may look at beside it: what the other steps of its exercise have to do with it. */
export interface Among {
  /** The exercise's id. */
  readonly exercise: string;
  /** The ids of the bins of a step of the exercise; empty where it has none, or is not there. */
  readonly binsAt: (step: string) => readonly string[];
  /** Steps before it that come to something which a later step can test. */
  readonly laddersBefore: readonly string[];
}

/** The forms a step offers and the one it starts in. */
interface Forms {
  readonly form: string;
  readonly forms: readonly string[];
}

/** What a kind yields under one name of `ItemSource`, and how the editor offers it. */
export interface Yield<D, W> {
  /** The items; empty while there is nothing. */
  items(context: StepContext<D, W>, source: FromStep): readonly Item[];
  /** The sources that a step of this definition can be; those offered first come first. */
  offers(definition: D, from: { readonly exercise: string; readonly step: string }): readonly FromStep[];
  /** What of a source can't work with this definition, and what it names (null: the step itself); null where it can, or nobody can know. */
  wrong(definition: D, source: FromStep): { readonly why: Wrong; readonly name: string | null } | null;
  /** Where a source takes only a part that has a name: its name. */
  partOf(definition: D, source: FromStep): string;
}

/** What is asked of a seat, as far as it is the same in every kind. */
interface SeatTaskInBrief {
  readonly kind: string;
  readonly of: string;
  /** What a turn belongs to (a vote, a round, a step): where it is another, whoever sat down has to sit down anew. */
  readonly turn: string;
  /** The command that records a late arrival as present, but for their `participant`; null where nobody is recorded. */
  readonly join: { readonly type: string } | null;
  readonly seats: readonly SeatTurn[];
  /** Who was not there when it began, and can join; never in `seats`. */
  readonly absent: readonly SeatTurn[];
}

/**
 * One step kind, whole, on the side that knows neither screens nor files: all that the rest of the program asks of it. A
 * member is `null` where a kind has nothing of it. Written as methods, so that one list can hold every kind; `D` is its
 * definition, `W` its work, `C` its commands and `E` what the reducer applies.
 */
export interface Kind<D extends AnyDefinition, W extends { kind: string }, C extends AnyMessage, E extends AnyMessage> {
  readonly schemas: {
    readonly definition: z.ZodType<D>;
    readonly work: z.ZodType<W>;
    /** Null where nobody can do anything but go on. */
    readonly command: z.ZodType<C> | null;
  };
  /** Commands that a participant may send from the seat: handing in. */
  readonly seatCommands: readonly C['type'][];
  /** What a step has before anyone has touched it. */
  start(definition: D): W;
  /** How far it has come by what is in it; what is only said is done once it was said. */
  stage(work: W): Stage;
  /** Changes `work` in place (an immer draft), or says why not. */
  readonly reduce: Method<[context: ReduceContext<D>, work: W, event: E], Refusal | null> | null;

  /** What goes into the sealed box; null where nothing of this kind is ever secret. */
  readonly sealing: {
    /** The commands that are decided here; all others go on to the reducer as they are. */
    readonly decides: readonly C['type'][];
    decide(context: StepContext<D, W>, box: SealedBox, command: C, chance: Chance): Decision<E>;
    /** Keys under which the box once had something whose outcome is in the work now. */
    settled(definition: D, work: W, at: StepAddress): readonly string[];
    /** The key under which its texts are sealed before they are on any record; null where a round is on record from its opening. */
    unrecorded(at: StepAddress): string | null;
    /** Something may be sealed that the session does not show yet. */
    mayHide(definition: D, work: W): boolean;
  } | null;
  /** Why an event, once on disk, is not undone; null when it can be. `work`: as it was before. */
  barrier(work: W, event: E): Barrier | null;

  /** Rounds in which everybody takes part at once; null for a kind without. */
  readonly rounds: {
    of(work: W): readonly RoundInBrief[];
    /** Why the block of an open round can't be taken away. */
    readonly whileOpen: Refusal;
    /** While one is open, nothing may change where its items come from. */
    readonly freezes: boolean;
    /** A round is closed and the room has not seen what it came to. */
    isUnseen(work: W): boolean;
    /** Closed rounds of answers, against which later secret ones are held. */
    answered(work: W): readonly AnswerRound[];
    /** Closed rounds are counted as votes in lists of versions. */
    readonly countAsVotes: boolean;
  } | null;

  /**
   * What in a step's work cannot have come about by the rules that its reducer keeps, for work that comes from a file; null
   * for a kind of whose work nothing can be wrong.
   */
  readonly doubts: Method<[context: DoubtContext<D>, work: W], readonly Doubt[]> | null;

  /** Participants (ids) who are on record in a step's work and so can't be removed. */
  onRecord(work: W): readonly string[];
  /** What participants did in it, for rooms to be told apart. */
  deeds(work: W): readonly Deed[];

  readonly sources: {
    /** The source that its items come from; null for a kind without items, or whose items are its own. */
    items(definition: D): ItemSource | null;
    /** Everything it takes items from, each with the option it stands in. */
    all(definition: D): readonly SourceAt[];
    /** The definition with each of its sources as `change` gives it. */
    with(definition: D, change: (source: ItemSource) => ItemSource): D;
    /** Takes nothing but ideas. */
    readonly ideasOnly: boolean;
  };
  /** What it yields to later steps, by the name a source has for it. */
  readonly yields: Readonly<Partial<Record<Take, Yield<D, W>>>>;
  /** The items that the groups of the day are made of; null for a kind without groups. */
  readonly groups: Method<
    [work: W],
    readonly { readonly id: string; readonly text: string; readonly ideaIds: readonly string[] }[]
  > | null;
  /** The ideas it gathers; null for a kind that gathers none. */
  readonly gathers: Method<[definition: D, work: W], Gathered> | null;
  /** Where each item came in its latest result, if it has one; null for a kind that orders nothing. */
  readonly standing: Method<[work: W], Standings | null> | null;
  /** By item, the bin it lies in; null for a kind without bins. */
  readonly bins: Method<[work: W], ReadonlyMap<string, string>> | null;
  /** The ids of the definition's bins; null for a kind without. */
  readonly binsOffered: Method<[definition: D], readonly { readonly id: string; readonly label: string }[]> | null;
  /** The round that it has come to, for a later step that tests it; null for a kind that is not tested. */
  readonly round: Method<[definition: D, work: W, strings: Strings], TestedRound | null> | null;
  /** Actions, and what was said of those agreed before. */
  readonly actions: {
    agreed(work: W): readonly Action[];
    asked(
      definition: D,
      work: W,
    ): readonly {
      readonly action: string;
      readonly verdict: string;
      readonly label: string;
      readonly reason: string;
      readonly closes: boolean;
    }[];
    measured(definition: D, work: W): readonly { readonly action: string; readonly text: string }[];
    /** Takes an action that was said elsewhere, or says why not; null for a kind that holds none. */
    readonly take: Method<[work: W, action: Action], Refusal | null> | null;
    /** The verdicts that can be given on open actions; empty where it does not ask after them. */
    verdicts(definition: D): readonly { readonly id: string; readonly label: string }[];
  } | null;
  /** What was said in it that could be an action; null for a kind in which nothing is said that could. */
  readonly looseEnds: Method<[context: StepContext<D, W>], readonly LooseEnd[]> | null;
  /** What the room agreed becomes of what was said all day; null for a kind, or a definition, in which nothing is settled. */
  readonly settles: Method<[definition: D, work: W], readonly Settled[] | null> | null;
  /** Takes items that were typed because nothing flows in, or says why not; null for a kind that takes none. */
  readonly takeTyped: Method<[work: W, items: TypedItem[], columns: boolean], Refusal | null> | null;
  /** Takes over what flows in now, or says that nothing has changed; null for a kind into which nothing flows that it holds on to. */
  readonly refresh: Method<[context: Given & { readonly definition: D }, work: W], Refusal | null> | null;
  /** True for an event that takes ideas away, at which other steps may point. */
  losesIdeas(event: E): boolean;
  /** Lets go of what its source no longer has; null for a kind that points at nothing. */
  readonly forget: Method<[context: Given & { readonly definition: D }, work: W], void> | null;

  readonly views: {
    facilitator(context: ViewContext<D, W>): { readonly kind: string; readonly next: string };
    room(context: ViewContext<D, W>): { readonly kind: string };
    readonly seat: Method<[context: ViewContext<D, W>], SeatTaskInBrief | null> | null;
    /** True for a picture under which the finding stands in words, not where there is none yet; null for a kind whose pictures say it by themselves, or have none. */
    readonly saysFinding: Method<[room: { readonly kind: string }], boolean> | null;
    /** From which breakout rooms a picture comes, in words; null where it comes from none. */
    fromRooms(room: { readonly kind: string }, rooms: readonly Room[] | undefined, strings: Strings): string | null;
  };

  /** What it puts into the plan; null for a kind that never leaves anything. */
  readonly plan: Method<[context: StepContext<D, W>], StepPlan> | null;
  /** What it finds, which an exercise may say in its own words; null for a kind that finds nothing. */
  readonly finding: {
    /** The cases that there can be; null where this definition has none. */
    cases(definition: D): Cases | null;
    /** What was found; null before there is a result. Nothing that is open or unrevealed. */
    found(context: StepContext<D, W>): Found | null;
  } | null;
  /** What it makes of its exercise (an id) in the order of the plan; null where that makes no difference. */
  markInPlan(definition: D, exercise: string): PlanMark | null;
  /** How much there is in it, for two sessions to be set side by side; null where that is not told. */
  amount(context: StepContext<D, W>): { readonly text: string; readonly value: number } | null;
  /** What it says in figures; nothing that is open or unrevealed. */
  figures(context: StepContext<D, W>): readonly Figures[];
  /** What can come up again in a later session with the same organisation, if anything. */
  readonly comesUpAgain: 'ideas' | 'actions' | null;

  readonly merging: {
    /** The work of several breakout rooms on one step as one; null where there is none. */
    merge(rooms: readonly RoomWork<W>[], merge: StepMerge<D>): W | null;
    /** What has an id because somebody made it. `key`: of the step. */
    made(key: string, work: W): readonly Made[];
    /** The work with rounds that differ under one id told apart; null for a kind whose rounds all have ids of their own. */
    readonly roundsApart: Method<[work: W, rename: (round: { readonly id: string }) => string], W> | null;
    /** The work with the ids of the rounds it tests renamed; null for a kind that tests none. */
    readonly testing: Method<[work: W, rename: (round: string) => string], W> | null;
  };

  /** The forms it can be done in; null for a kind, or a definition, that has only one way. */
  readonly forms: Method<[definition: D], Forms | null> | null;
  /** Whether it starts so that nobody sees who says what in it. */
  isSecret(definition: D): boolean;
  /** What a step would take in each form it offers, with so many people and items (0 where nobody knows how many). */
  estimate(definition: D, people: number, items: number): readonly Estimate[];
  /** What is wrong with the options that only this kind has. */
  check(definition: D, at: FindingsAt, among: Among): readonly Finding[];
  readonly editor: {
    /** Its options, in the order in which the editor shows them. */
    readonly fields: readonly Field[];
    /** A new step that can be run as it is; `items` is a source that it can take. */
    fresh(base: FreshBase, items: ItemSource, strings: Strings): D;
    /** What follows from an edit by itself. */
    tidy(definition: D, among: Among): D;
  };
  /** Made-up work, for previews and tests. */
  readonly example: Example<D, W, C>;
  /**
   * What the invented people of a rehearsal do next: all that a room would say, hand in or agree on at this point, and nothing
   * that the filled button does. Empty once they have, and while nobody has asked them. Of what is sealed it is told no more
   * than the views are.
   */
  readonly rehearse: Method<[context: ViewContext<D, W>, invented: Invented], readonly C[]>;
}

/** What such a step makes of an exercise, for the order of the plan: see `plan/order`. */
export type PlanMark = 'said' | 'sentence' | 'vote' | 'unsigned' | 'needs' | 'actions' | 'what-becomes';

/** What a new step has whatever its kind. */
export interface FreshBase {
  readonly id: string;
  readonly title: string;
  readonly room: string;
  readonly say: { readonly open: string };
  readonly minutes: { readonly full: number };
}
