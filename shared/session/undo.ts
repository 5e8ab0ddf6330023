import type { Barrier, Refusal } from '../host/refusals';
import type { Session } from '../schema/session';
import { isSecret } from '../voting/rules';
import type { BoxEntry } from './box';
import type { SessionEvent } from './commands';
import { stepOfKind } from './work-of';

interface Done {
  readonly type: SessionEvent['type'];
  readonly time: string;
  readonly before: Session;
  readonly after: Session;
}

/** What can be undone (newest last) and redone (next last). A barrier lets nothing past. */
export interface UndoStack {
  readonly past: readonly (Done | { readonly barrier: Barrier })[];
  readonly future: readonly Done[];
}

export const emptyUndo: UndoStack = { past: [], future: [] };

const DEEPEST = 500;

/** Why an event, once on disk, is not undone; null when it can be. Casting is the participants' act, not the facilitator's. */
function barrierOf(session: Session, event: SessionEvent): Barrier | null {
  switch (event.type) {
    case 'vote/closed': {
      const vote = stepOfKind(session, event.at, 'vote')?.work.votes.find(({ id }) => id === event.voteId);
      return vote && isSecret(vote.form) ? 'barrier-secret-vote-closed' : null;
    }
    case 'collect/revealed':
      return 'barrier-texts-revealed';
    case 'rate/closed':
    case 'judge/closed':
      return event.sealed ? 'barrier-answers-closed' : null;
    case 'rate/cast':
    case 'judge/cast':
    case 'vote/cast':
      return 'barrier-ballots-cast';
    case 'vote/reset':
      return 'barrier-vote-reset';
    default:
      return null;
  }
}

/** Why undo does not go back over something that was put into the sealed box. */
export const barrierOfSealing = ({ type }: BoxEntry): Barrier =>
  type === 'texts' ? 'barrier-texts-sealed' : 'barrier-ballots-cast';

/** Moving through the agenda is neither undone nor in the way of undo. */
const isMove = (event: SessionEvent): boolean => event.type.startsWith('agenda/');

/** The stack after a barrier: nothing before it can be undone, nothing redone. */
export const withBarrier = (barrier: Barrier): UndoStack => ({ past: [{ barrier }], future: [] });

/** The stack after an accepted event. */
export function record(stack: UndoStack, before: Session, after: Session, event: SessionEvent): UndoStack {
  if (isMove(event)) return stack;
  const barrier = barrierOf(before, event);
  if (barrier) return withBarrier(barrier);
  const done = { type: event.type, time: after.changedAt, before, after };
  return { past: [...stack.past, done].slice(-DEEPEST), future: [] };
}

/** Content of another state of the session, with the walk through the agenda and the counting as they are now. */
const asNow = (target: Session, now: Session, time: string): Session => ({
  ...target,
  done: now.done,
  startedAt: now.startedAt,
  revision: now.revision + 1,
  changedAt: time,
});

type Undone =
  | { readonly session: Session; readonly stack: UndoStack; readonly type: SessionEvent['type'] }
  | { readonly refused: Refusal };

/** Takes back the last thing the facilitator did, and goes to where it was done. */
export function undo(stack: UndoStack, now: Session, time: string): Undone {
  const last = stack.past.at(-1);
  if (!last) return { refused: 'nothing-to-undo' };
  if ('barrier' in last) return { refused: last.barrier };
  return {
    session: asNow(last.before, now, time),
    stack: { past: stack.past.slice(0, -1), future: [...stack.future, last] },
    type: last.type,
  };
}

/** Does again what was undone last. */
export function redo(stack: UndoStack, now: Session, time: string): Undone {
  const next = stack.future.at(-1);
  if (!next) return { refused: 'nothing-to-redo' };
  return {
    session: asNow(next.after, now, time),
    stack: { past: [...stack.past, next], future: stack.future.slice(0, -1) },
    type: next.type,
  };
}
