import { z } from 'zod';
import { stepOf, stepsInOrder } from '../session/step-of';
import { stepKey } from '../steps/common';
import { FILE_FORMAT, SCHEMA_VERSION, Session } from './session';

/** Why a file is not opened. `detail` is for the curious: a place in the file, or the version it needs. */
export interface Unreadable {
  readonly unreadable: 'empty' | 'not-text' | 'not-json' | 'not-a-session' | 'newer-version' | 'damaged';
  readonly detail: string;
}

type ReadSession = { readonly session: Session } | Unreadable;

const Head = z.object({ format: z.literal(FILE_FORMAT), schemaVersion: z.int().positive() });

/** Anything the schema cannot say: references inside the file that lead nowhere. */
function brokenReference(session: Session): string | null {
  const missing = session.agenda.items.find(({ exercise }) => !Object.hasOwn(session.exercises, exercise));
  if (missing) return `agenda.items: ${missing.exercise}`;
  if (!stepOf(session, session.position)) return 'position';
  const kinds = new Map(stepsInOrder(session).map((at) => [stepKey(at), stepOf(session, at)?.kind]));
  const lost = Object.entries(session.work).find(([key, { kind }]) => kinds.get(key) !== kind)?.[0];
  return lost === undefined ? null : `work: ${lost}`;
}

/** Reads a session from a file's parsed JSON. Never guesses: what does not fit the schema is refused with the place. */
export function readSession(value: unknown): ReadSession {
  const head = Head.safeParse(value);
  if (!head.success) return { unreadable: 'not-a-session', detail: '' };
  const version = head.data.schemaVersion;
  if (version > SCHEMA_VERSION) return { unreadable: 'newer-version', detail: String(version) };
  const parsed = Session.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return { unreadable: 'damaged', detail: issue ? `${issue.path.join('.')}: ${issue.message}` : '' };
  }
  const broken = brokenReference(parsed.data);
  return broken === null ? { session: parsed.data } : { unreadable: 'damaged', detail: broken };
}
