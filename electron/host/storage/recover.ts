import type { Session } from '@shared/session/schema/session';
import { replay, replayInPlace, type JournalEntry, type WithUndo } from '@shared/session/replay';
import { emptyUndo, type UndoStack } from '@shared/session/undo';
import type { Pictures } from '@shared/session/schema/photograph';
import type { Segment } from './segments';

/** What can be taken back, as it was kept with a certain state of the session. */
export interface KeptUndo {
  readonly revision: number;
  readonly changedAt: string;
  readonly stack: UndoStack;
}

/** A session as its file and its journal have it. */
export interface Recovered extends WithUndo {
  /** Changes that were in the journal only. */
  readonly applied: number;
  /** Lines of the journal that were not applied: unreadable ones, and good ones behind a gap. */
  readonly unread: number;
  /** What is in all photographs that the session, or undo in it, may ask for; left out where that was not looked for. */
  readonly known?: Pictures;
}

const isAt = (session: Session, { revision, changedAt }: { revision: number; changedAt: string }): boolean =>
  session.revision === revision && session.changedAt === changedAt;

/**
 * Of a long journal, so many entries at its end are recorded for undo; those before are only applied, in place, which is
 * far quicker. A journal is that long only where nobody paused for two seconds in a hundred changes.
 */
const RECORDED = 100;

/** Does an entry again, if it is the very next and fits. An entry of another Candor may not be what it should. */
function next(held: WithUndo, entry: JournalEntry, inPlace: boolean): WithUndo | null {
  if (entry.revision !== held.session.revision + 1) return null;
  try {
    if (!inPlace) return replay(held, entry);
    const session = replayInPlace(held.session, entry);
    return session && { session, undo: emptyUndo };
  } catch {
    return null;
  }
}

/** A copy of JSON that nobody else holds: ten times as quick as `structuredClone`, which looks for more than JSON can be. */
function ownCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(ownCopy) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = ownCopy(inner);
  return copy as T;
}

/**
 * Brings a session from its file up to the last change in its journal: each exactly once, in their order, up to the
 * first that is missing. A journal that went on from another state of the session (its file was replaced) is not
 * applied. Pure; the same files give the same session.
 */
export function recover(session: Session, segments: readonly Segment[], kept: KeptUndo | null = null): Recovered {
  const entries = segments.reduce((sum, { lines }) => sum + lines.length, 0);
  if (entries <= RECORDED) return apply(session, segments, kept, 0);
  const quick = apply(ownCopy(session), segments, kept, entries - RECORDED);
  /* What did not fit may have been applied by half. */
  return quick.unread === 0 ? quick : apply(session, segments, kept, 0);
}

/** Applies a journal, the first so many lines of it in place. */
function apply(session: Session, segments: readonly Segment[], kept: KeptUndo | null, inPlace: number): Recovered {
  const undoAt = (there: Session, otherwise: UndoStack) => (kept && isAt(there, kept) ? kept.stack : otherwise);
  let held: WithUndo = { session, undo: undoAt(session, emptyUndo) };
  let applied = 0;
  let unread = 0;
  let unreadable = 0;
  /* Whether the journal is known to go on from this very state. */
  let linked = false;
  let stopped = false;
  let line = 0;
  for (const { header, lines } of segments) {
    if (header && header.session !== session.id) {
      unread += lines.length;
      continue;
    }
    if (header?.revision === held.session.revision) linked = isAt(held.session, header);
    for (const entry of lines) {
      line += 1;
      if (entry === null) {
        unreadable += 1;
        continue;
      }
      if (entry.revision < held.session.revision) continue;
      if (entry.revision === held.session.revision) {
        linked = entry.time === held.session.changedAt;
        continue;
      }
      const there = linked && !stopped ? next(held, entry, line <= inPlace) : null;
      if (!there) {
        stopped = true;
        unread += 1;
        continue;
      }
      held = { session: there.session, undo: undoAt(there.session, there.undo) };
      applied += 1;
      /* It goes on without a gap: what was unreadable before it was a write that failed and was repeated. */
      unreadable = 0;
    }
  }
  return { ...held, applied, unread: unread + unreadable };
}
