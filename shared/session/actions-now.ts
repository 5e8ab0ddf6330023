import type { Session } from './schema/session';
import type { Action } from '../kinds/action';
import { sameStep, stepsInOrder } from './step-of';
import { stepAt, type StepHere } from './work-of';
import type { StepAddress } from '../base/steps';

/** What was said of an action when it was asked after. */
interface Answered {
  readonly at: StepAddress;
  readonly verdict: string;
  readonly label: string;
  readonly reason: string;
}

/** An action with what became of it since it was agreed. */
export interface ActionNow {
  readonly action: Action;
  /** The step at which it was agreed. */
  readonly at: StepAddress;
  /** Through the whole session, from 1: as the plan numbers it. */
  readonly number: number;
  /** Oldest first. */
  readonly asked: readonly Answered[];
  /** What its measure showed, oldest first. */
  readonly measured: readonly { readonly at: StepAddress; readonly text: string }[];
  /** Nobody is to be asked after it again: done, dropped, or a later action took its place. */
  readonly closed: boolean;
}

interface ActionSoFar {
  readonly action: Action;
  readonly at: StepAddress;
  readonly asked: Answered[];
  readonly measured: { at: StepAddress; text: string }[];
  closed: boolean;
}

/** Notes what a step that asks after open actions says of them, and what their measures show. */
function ask({ kind, definition, work }: StepHere, at: StepAddress, known: ReadonlyMap<string, ActionSoFar>): void {
  for (const { action, verdict, label, reason, closes } of kind.actions?.asked(definition, work) ?? []) {
    const one = known.get(action);
    if (!one) continue;
    one.asked.push({ at, verdict, label, reason });
    one.closed = closes;
  }
  for (const { action, text } of kind.actions?.measured(definition, work) ?? [])
    known.get(action)?.measured.push({ at, text });
}

/**
 * Whether an action says that it serves an earlier one: by what it took, or where it took nothing by its words. What is
 * called like an earlier action need not be it, and what was made an action of something serves that.
 */
function takesPlaceOf({ action: earlier }: ActionSoFar, { serves, from }: Action): boolean {
  if (from !== undefined || serves.text.trim() === '') return false;
  return serves.item === undefined ? serves.text.trim() === earlier.text.trim() : serves.item === earlier.id;
}

/** Takes up the actions that a step agreed; one that says it serves an earlier action takes its place. */
function agree({ kind, work }: StepHere, at: StepAddress, known: Map<string, ActionSoFar>): void {
  const agreed = kind.actions?.agreed(work) ?? [];
  /* Those that were there before this step; what it agrees itself is in the place of nothing. */
  for (const earlier of known.values())
    if (agreed.some((action) => takesPlaceOf(earlier, action))) earlier.closed = true;
  for (const action of agreed) known.set(action.id, { action, at, asked: [], measured: [], closed: false });
}

/**
 * Every action in the order in which they were agreed, with what became of each; of a session as it was before `until`, if
 * that is given. An action is asked after, and measured, by steps that take the open actions.
 */
export function actionsNow(session: Session, until: StepAddress | null = null): ActionNow[] {
  const known = new Map<string, ActionSoFar>();
  for (const at of stepsInOrder(session)) {
    if (until && sameStep(at, until)) break;
    const step = stepAt(session, at);
    if (!step?.kind.actions) continue;
    ask(step, at, known);
    agree(step, at, known);
  }
  return [...known.values()].map((one, index) => ({ ...one, number: index + 1 }));
}
