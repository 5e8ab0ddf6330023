import type { Session } from './schema/session';
import type { Action } from '../kinds/commit/schema';
import { sameStep, stepsInOrder } from './step-of';
import { stepOfKind } from './work-of';
import type { StepAddress } from '../kinds/common';

/** What was said of an action when it was asked after. */
interface Asked {
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
  readonly asked: readonly Asked[];
  /** What its measure showed, oldest first. */
  readonly measured: readonly { readonly at: StepAddress; readonly text: string }[];
  /** Nobody is to be asked after it again: done, dropped, or a later action took its place. */
  readonly closed: boolean;
}

interface Known {
  readonly action: Action;
  readonly at: StepAddress;
  readonly asked: Asked[];
  readonly measured: { at: StepAddress; text: string }[];
  closed: boolean;
}

/** Notes what a judge step that asks after open actions says of them. */
function ask(session: Session, at: StepAddress, known: ReadonlyMap<string, Known>): void {
  const step = stepOfKind(session, at, 'judge');
  if (step?.definition.items.take !== 'open-actions') return;
  for (const { item, verdict, reason } of step.work.verdicts) {
    const action = known.get(item);
    const given = step.definition.verdicts.find(({ id }) => id === verdict);
    if (!action || !given) continue;
    action.asked.push({ at, verdict, label: given.label, reason: reason.text.trim() });
    action.closed = given.closes === true;
  }
}

/** Notes what a link step that takes open actions says of their measures. */
function measure(session: Session, at: StepAddress, known: ReadonlyMap<string, Known>): void {
  const step = stepOfKind(session, at, 'link');
  if (step?.definition.rows.take !== 'open-actions') return;
  for (const { row, text } of step.work.cells) {
    if (text.trim() !== '') known.get(row)?.measured.push({ at, text: text.trim() });
  }
}

/** Takes up the actions of a commit step; one that says it serves an earlier action takes its place. */
function agree(session: Session, at: StepAddress, known: Map<string, Known>): void {
  for (const action of stepOfKind(session, at, 'commit')?.work.actions ?? []) {
    const serves = action.serves.text.trim();
    for (const earlier of known.values()) {
      const isElsewhere = !sameStep(earlier.at, at);
      if (isElsewhere && serves !== '' && earlier.action.text.trim() === serves) earlier.closed = true;
    }
    known.set(action.id, { action, at, asked: [], measured: [], closed: false });
  }
}

/**
 * Every action in the order in which they were agreed, with what became of each; of a session as it was before `until`, if
 * that is given. An action is asked after by judge steps, and measured by link steps, that take the open actions.
 */
export function actionsNow(session: Session, until: StepAddress | null = null): ActionNow[] {
  const known = new Map<string, Known>();
  for (const at of stepsInOrder(session)) {
    if (until && sameStep(at, until)) break;
    ask(session, at, known);
    measure(session, at, known);
    agree(session, at, known);
  }
  return [...known.values()].map((one, index) => ({ ...one, number: index + 1 }));
}
