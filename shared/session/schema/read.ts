import { z } from 'zod';
import { cyclesIn } from '../flow';
import { stepOf, stepsInOrder } from '../step-of';
import type { NotOpened } from '../../base/file-problems';
import { TOO_MANY } from '../../base/primitives';
import { stepKey } from '../../base/steps';
import { placeOf } from '../../base/wrong-shape';
import { migrateSession, migrations } from './migrations';
import type { Json, Migration } from './migrations/migration';
import { FILE_FORMAT, SCHEMA_VERSION, Session } from './session';

/**
 * Why a file is not opened. `detail` is for the curious: a place in the file, or the version it needs; of one that says what
 * cannot be, the doubts as JSON (`DoubtsInBrief`).
 */
export interface Unreadable {
  readonly unreadable: NotOpened;
  readonly detail: string;
}

/** `migratedFrom`: the older schema version it was saved with, if it was. */
type ReadSession = { readonly session: Session; readonly migratedFrom?: number } | Unreadable;

/** What sessions are read as. Ours, but for a test of how it goes on from there. */
interface Reading {
  readonly version: number;
  readonly schema: z.ZodType<Session>;
  readonly steps: readonly Migration[];
}

const ours: Reading = { version: SCHEMA_VERSION, schema: Session, steps: migrations };

const Head = z.looseObject({ format: z.literal(FILE_FORMAT), schemaVersion: z.int().positive() });

/** Anything the schema cannot say: references inside the file that lead nowhere. */
function brokenReference(session: Session): string | null {
  const missing = session.agenda.items.find(({ exercise }) => !Object.hasOwn(session.exercises, exercise));
  if (missing) return `agenda.items: ${missing.exercise}`;
  if (!stepOf(session, session.position)) return 'position';
  const kinds = new Map(stepsInOrder(session).map((at) => [stepKey(at), stepOf(session, at)?.kind]));
  const lost = Object.entries(session.work).find(([key, { kind }]) => kinds.get(key) !== kind)?.[0];
  return lost === undefined ? null : `work: ${lost}`;
}

/** Where there is more than a file may hold; null where something else is wrong. */
export function overLimits({ code, path, message, ...rest }: z.core.$ZodIssue): string | null {
  const tooBig = code === 'too_big' && 'origin' in rest && (rest.origin === 'array' || rest.origin === 'string');
  return tooBig || message === TOO_MANY ? path.join('.') : null;
}

/** A session of an older schema version in today's shape; null when it is not what that version's sessions were. */
function inTodaysShape(value: Json, version: number, steps: readonly Migration[]): Json | null {
  try {
    return migrateSession(value, version, steps);
  } catch {
    return null;
  }
}

/**
 * Reads a session from a file's parsed JSON, of this schema version or an older one. Never guesses: what does not fit the
 * schema is refused with the place.
 */
export function readSession(value: unknown, { version: newest, schema, steps }: Reading = ours): ReadSession {
  const head = Head.safeParse(value);
  if (!head.success) return { unreadable: 'not-a-session', detail: '' };
  const version = head.data.schemaVersion;
  if (version > newest) return { unreadable: 'newer-version', detail: String(version) };
  const migrated = version < newest ? inTodaysShape(head.data, version, steps) : head.data;
  if (!migrated) return { unreadable: 'damaged', detail: `schemaVersion: ${version}` };
  const parsed = schema.safeParse(migrated);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const over = issue && overLimits(issue);
    if (over) return { unreadable: 'over-limits', detail: over };
    return { unreadable: 'damaged', detail: issue ? placeOf(issue) : '' };
  }
  const broken = brokenReference(parsed.data);
  const session = { session: parsed.data, ...(version < newest ? { migratedFrom: version } : {}) };
  if (broken !== null) return { unreadable: 'damaged', detail: broken };
  const [circle] = cyclesIn(parsed.data);
  return circle ? { unreadable: 'goes-in-a-circle', detail: stepKey(circle) } : session;
}
