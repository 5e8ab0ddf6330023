import type { StepPlan } from '../kinds/step-plan';

/** One exercise's steps, in their order. */
export interface RunExercise {
  /** Its agenda item, which is also the id of its section. */
  readonly id: string;
  readonly about: string;
  /** What it finds is what customers do not get as they should. */
  readonly hurts: boolean;
  readonly headline: string | null;
  readonly steps: readonly (StepPlan & { readonly step: string })[];
}
