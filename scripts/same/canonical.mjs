import { hash } from 'node:crypto';

/** Grows from version to version without anything else being other than it was. */
const LEFT_OUT = new Set(['schemaVersion']);

/** A value as plain JSON with its keys in order, so that two that say the same are written the same. */
function plain(value) {
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return { map: [...value].map(plain) };
  if (value instanceof Set) return { set: [...value].map(plain) };
  const kept = Object.keys(value).filter((key) => value[key] !== undefined && !LEFT_OUT.has(key));
  return Object.fromEntries(kept.toSorted().map((key) => [key, plain(value[key])]));
}

/** A value as text that is the same for the same value, one line a leaf. */
export const canonical = (value) => `${JSON.stringify(plain(value), null, 1)}\n`;

/** A short name for a value, other for any other value. */
export const digest = (value) => hash('sha1', JSON.stringify(plain(value)) ?? 'undefined', 'base64').slice(0, 12);

const known = new WeakMap();

/**
 * As `digest`, for a session, which is never changed: the next one shares with it all that a command did not touch, and of
 * that the name is known.
 */
export function digestOfSession(session) {
  const named = (value) => {
    if (typeof value !== 'object' || value === null) return value;
    if (!known.has(value)) known.set(value, digest(value));
    return known.get(value);
  };
  const work = Object.fromEntries(Object.entries(session.work).map(([key, value]) => [key, named(value)]));
  return digest(Object.fromEntries(Object.entries({ ...session, work }).map(([key, value]) => [key, named(value)])));
}
