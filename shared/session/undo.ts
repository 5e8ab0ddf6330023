import { z } from 'zod';
import { Refusal, type Barrier } from '../base/refusals';
import { Moment } from '../base/primitives';
import type { Session } from './schema/session';
import { StepAddress } from '../base/steps';
import { kindFor, type StepEvent } from '../kinds/registry';
import type { SealedEntry } from '../kinds/sealed-box';
import { applyChange, Change, differenceOf } from '../base/change';
import type { SessionEvent } from './commands';
import { stepAt } from './work-of';

/** Something the facilitator did: what takes it back, what does it again, and where it was done. */
const Done = z.object({
  type: z.string() as unknown as z.ZodType<SessionEvent['type']>,
  time: Moment,
  at: StepAddress,
  back: Change,
  again: Change,
});
type Done = z.infer<typeof Done>;

/** What can be undone (newest last) and redone (next last). A barrier lets nothing past. */
export const UndoStack = z.object({
  past: z.array(z.union([Done, z.object({ barrier: Refusal as unknown as z.ZodType<Barrier> })])).readonly(),
  future: z.array(Done).readonly(),
});
export type UndoStack = z.infer<typeof UndoStack>;

export const emptyUndo: UndoStack = { past: [], future: [] };

const DEEPEST = 500;

/** Changes nothing: what an event leaves that only counts or stamps. */
const NOTHING = { back: { keys: {} }, again: { keys: {} } };

/** Why an event, once on disk, is not undone; null when it can be. Casting is the participants' act, not the facilitator's. */
function barrierOf(session: Session, event: SessionEvent): Barrier | null {
  const [, kind] = kindFor(event) ?? [];
  const step = kind && 'at' in event ? stepAt(session, event.at) : null;
  return kind && step ? kind.barrier(step.work, event as StepEvent) : null;
}

/** Why undo does not go back over something that was put into the sealed box. */
export const barrierOfSealing = ({ type }: SealedEntry): Barrier =>
  type === 'texts' ? 'barrier-texts-sealed' : 'barrier-ballots-cast';

const MOVES: readonly SessionEvent['type'][] = ['agenda/next', 'agenda/back', 'agenda/go', 'plan/edition'];

/** Moving through the agenda, the timer, and having exported the plan are neither undone nor in the way of undo. */
const isMove = ({ type }: SessionEvent): boolean => MOVES.includes(type) || type.startsWith('timer/');

/** The stack after a barrier: nothing before it can be undone, nothing redone. */
export const withBarrier = (barrier: Barrier): UndoStack => ({ past: [{ barrier }], future: [] });

/** What undo leaves as it is: the walk through the agenda, the counting, and what is in pictures, which it knows by name. */
const content = ({
  done: _done,
  startedAt: _startedAt,
  edition: _edition,
  pictures: _pictures,
  revision: _revision,
  changedAt: _changedAt,
  ...rest
}: Session) => rest;

/** The stack after an accepted event. */
export function record(stack: UndoStack, before: Session, after: Session, event: SessionEvent): UndoStack {
  if (isMove(event)) return stack;
  const barrier = barrierOf(before, event);
  if (barrier) return withBarrier(barrier);
  const difference = differenceOf(content(before), content(after)) ?? NOTHING;
  const done = { type: event.type, time: after.changedAt, at: before.position, ...difference };
  const past = stack.past.length < DEEPEST ? stack.past : stack.past.slice(1 - DEEPEST);
  return { past: [...past, done], future: [] };
}

/** A step back or forward as it is kept: it can be repeated without the stack it was taken from. */
export const TimeTravel = z.object({
  type: z.enum(['undo', 'redo']),
  what: Done.shape.type,
  at: StepAddress,
  change: Change,
});
export type TimeTravel = z.infer<typeof TimeTravel>;

/** Puts content back, with the walk through the agenda and the counting as they are now. */
const travel = (now: Session, { at, change }: TimeTravel, time: string): Session => ({
  ...(applyChange(now, change) as Session),
  position: at,
  revision: now.revision + 1,
  changedAt: time,
});

type Undone =
  | {
      readonly session: Session;
      readonly stack: UndoStack;
      readonly type: SessionEvent['type'];
      readonly travel: TimeTravel;
    }
  | { readonly refused: Refusal };

/** Takes back the last thing the facilitator did, and goes to where it was done. */
export function undo(stack: UndoStack, now: Session, time: string): Undone {
  const last = stack.past.at(-1);
  if (!last) return { refused: 'nothing-to-undo' };
  if ('barrier' in last) return { refused: last.barrier };
  const step: TimeTravel = { type: 'undo', what: last.type, at: last.at, change: last.back };
  return {
    session: travel(now, step, time),
    stack: { past: stack.past.slice(0, -1), future: [...stack.future, last] },
    type: last.type,
    travel: step,
  };
}

/** Does again what was undone last. */
export function redo(stack: UndoStack, now: Session, time: string): Undone {
  const next = stack.future.at(-1);
  if (!next) return { refused: 'nothing-to-redo' };
  const step: TimeTravel = { type: 'redo', what: next.type, at: next.at, change: next.again };
  return {
    session: travel(now, step, time),
    stack: { past: [...stack.past, next], future: stack.future.slice(0, -1) },
    type: next.type,
    travel: step,
  };
}

/** Repeats a step back or forward that was kept. A stack that knows it moves with it; any other is worth nothing from here on. */
export function repeatTravel(
  stack: UndoStack,
  now: Session,
  step: TimeTravel,
  time: string,
): { readonly session: Session; readonly stack: UndoStack } {
  const again = (step.type === 'undo' ? undo : redo)(stack, now, time);
  const known = 'session' in again && again.type === step.what;
  return { session: travel(now, step, time), stack: known ? again.stack : emptyUndo };
}
