import type { Session } from '../session/schema/session';
import type { StepAddress } from './common';

/** What a step's reducer may look at beside its own work: the session as it was before the event, where it is, and when. */
export interface StepContext<D> {
  readonly session: Session;
  readonly definition: D;
  readonly at: StepAddress;
  /** ISO 8601, stamped by main. */
  readonly time: string;
}
