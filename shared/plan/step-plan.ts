import type { ViewContext } from '../steps/view-context';
import type { PlanBlock, SpreadRow } from './model';

/** What a step's part of the plan is made from: the session alone, never the sealed box. */
export type PlanContext<D, W> = Omit<ViewContext<D, W>, 'sealed'>;

/** Something to be done by somebody by a day. */
export interface NextStep {
  readonly what: string;
  readonly owner: string;
  readonly day: string | null;
}

/** An action as the summary needs it. */
export interface PlannedAction {
  /** Its first step and itself. */
  readonly steps: readonly NextStep[];
  readonly number: number;
  /** The latest round of fist-to-five; null when nobody was asked. */
  readonly confidence: SpreadRow | null;
  readonly passMark: number;
}

/** What one step puts into the plan. */
export interface StepPlan {
  readonly section: readonly PlanBlock[];
  /** After everything else in the section: how the room got there. */
  readonly background: readonly PlanBlock[];
  readonly appendix: readonly PlanBlock[];
  /** The finding as a title, without a full stop; null when there is none. */
  readonly headline: string | null;
  /** For the summary: a sentence on what was found, and one on what was decided. */
  readonly found: string | null;
  readonly decided: string | null;
  /** Rows of the table of who took part in each vote. */
  readonly turnout: readonly (readonly string[])[];
  readonly actions: readonly PlannedAction[];
}

/** What a step leaves that was never run, or that leaves nothing. */
export const NOTHING: StepPlan = {
  section: [],
  background: [],
  appendix: [],
  headline: null,
  found: null,
  decided: null,
  turnout: [],
  actions: [],
};
