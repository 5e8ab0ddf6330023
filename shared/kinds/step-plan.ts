import type { SpreadRow } from '../document/blocks/spread';
import type { Found } from './found';
import type { BriefPart } from '../document/in-brief';
import type { PlanBlock } from '../document/registry';

/** An action as the summary needs it. */
export interface PlannedAction {
  readonly id: string;
  readonly number: number;
  readonly what: string;
  readonly owner: string;
  readonly due: string | null;
  /** The day of its first step; null when it has none. */
  readonly start: string | null;
  readonly firstStep: string;
  /** The latest round of fist-to-five; null when nobody was asked. */
  readonly confidence: SpreadRow | null;
  readonly passMark: number;
  /** What it says that it serves, and the id of that where it came from a step. */
  readonly serves: { readonly text: string; readonly item?: string | undefined };
}

/** A finding as data: what it says, how strongly the answers speak for it, and what it is about. */
export interface FoundInPlan {
  readonly text: string;
  /** What was counted behind it; empty where nothing was. */
  readonly trace: string;
  /** From 0 to 100, see `Found`. */
  readonly weight: number;
  readonly items: Found['items'];
}

/** Who took part in one vote, and how it was held. */
export interface Turnout {
  /** As the columns of the table ask: which vote, its form, how many, with what. */
  readonly row: readonly string[];
  /** What its form means for whoever voted; the same sentence for each vote of that form. */
  readonly method: string;
  /** What everybody had, and what it took to be chosen. */
  readonly rule: string;
}

/** What one step puts into the plan. */
export interface StepPlan {
  readonly section: readonly PlanBlock[];
  /** What the executive edition has of it, in the order in which it is read; empty where it is only for the full one. */
  readonly brief: readonly BriefPart[];
  /** How the room got there, as part of a sentence: "14 ideas"; `goesOn`: of the one before, "in five groups". */
  readonly origin: { readonly text: string; readonly goesOn: boolean } | null;
  readonly appendix: readonly PlanBlock[];
  /** The finding as a title, without a full stop; null when there is none. */
  readonly headline: string | null;
  /** For the summary: a sentence on what was found, and one on what was decided. */
  readonly found: string | null;
  readonly decided: string | null;
  /** What was counted behind both, in a few words: "13 of 14 voted, 38 of 42 dots"; empty where nothing was. */
  readonly trace: string;
  /** The finding as data; null where nothing was found. */
  readonly finding: FoundInPlan | null;
  /** Its votes, as far as the room has seen what they came to. */
  readonly turnout: readonly Turnout[];
  readonly actions: readonly PlannedAction[];
  /** What was chosen and nobody acts on, where the room has come to who does what. */
  readonly unserved: readonly string[];
}

/** What a step leaves that was never run, or that leaves nothing. */
export const NOTHING: StepPlan = {
  section: [],
  brief: [],
  origin: null,
  appendix: [],
  headline: null,
  found: null,
  decided: null,
  trace: '',
  finding: null,
  turnout: [],
  actions: [],
  unserved: [],
};
