import type { Session } from './schema/session';
import type { SessionEvent } from './commands';
import { reduce, reduceInPlace } from './reduce';
import { emptyUndo, record, repeatTravel, type TimeTravel, type UndoStack } from './undo';

const isTravel = (event: SessionEvent | TimeTravel): event is TimeTravel =>
  event.type === 'undo' || event.type === 'redo';

/** One accepted change as it is kept: the session's revision after it, main's stamp, and what happened. */
export interface JournalEntry {
  readonly revision: number;
  /** ISO 8601, UTC: the session's `changedAt` after it. */
  readonly time: string;
  readonly event: SessionEvent | TimeTravel;
}

/** A session and what can be taken back in it. */
export interface WithUndo {
  readonly session: Session;
  readonly undo: UndoStack;
}

/**
 * As `replay`, on a session that nobody else holds and that is changed in place; what can be taken back is not recorded.
 * After null the session is not to be used any more.
 */
export function replayInPlace(session: Session, { event, time }: JournalEntry): Session | null {
  if (isTravel(event)) return repeatTravel(emptyUndo, session, event, time).session;
  return reduceInPlace(session, event, time) ? null : session;
}

/** Does again what an entry says, and gives what was there when it was kept. Null when it does not fit the session. */
export function replay({ session, undo }: WithUndo, { event, time }: JournalEntry): WithUndo | null {
  if (isTravel(event)) {
    const { session: there, stack } = repeatTravel(undo, session, event, time);
    return { session: there, undo: stack };
  }
  const reduced = reduce(session, event, time);
  if ('refused' in reduced) return null;
  return { session: reduced.session, undo: record(undo, session, reduced.session, event) };
}
