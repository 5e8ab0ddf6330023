import type { Refusal } from '../base/refusals';
import type { Session } from '../session/schema/session';
import { stepOf } from '../session/step-of';
import { toldOf, type Told } from '../session/told';
import type { UndoStack } from '../session/undo';

/** So many of the last things are listed. */
const LISTED = 40;

const tellings = new WeakMap<object, Told>();

/** Worked out once: the stack is as long as the day, and every view has it. */
function toldOnce(done: Parameters<typeof toldOf>[0]): Told {
  const told = tellings.get(done) ?? toldOf(done);
  tellings.set(done, told);
  return told;
}

/** What can be taken back and done again, and what was done, as the facilitator reads it. */
export const undoView = (session: Session, { past, future }: UndoStack) => {
  const last = past.at(-1);
  return {
    /** What undo would take back; null where there is nothing or a barrier. */
    undo: last && 'type' in last ? last.type : null,
    stop: (last && 'barrier' in last ? last.barrier : null) as Refusal | null,
    /** What stands behind everything that is listed, and lets nothing past; null where more can be taken back, or all of it. */
    barrier: past.slice(-LISTED).flatMap((entry) => ('barrier' in entry ? [entry.barrier as Refusal] : []))[0] ?? null,
    redo: future.at(-1)?.type ?? null,
    /** What was done since the last barrier, newest first: with which texts, and at which step (empty where that is gone). */
    history: past
      .slice(-LISTED)
      .flatMap((entry) =>
        'type' in entry
          ? [{ type: entry.type, time: entry.time, at: stepOf(session, entry.at)?.title ?? '', ...toldOnce(entry) }]
          : [],
      )
      .toReversed(),
  };
};
