import { madeWhole } from '../engines/merging/made';
import { kindOf } from '../kinds/registry';
import type { Session } from '../session/schema/session';
import type { BreakoutRoom } from './room';

/** An id that nothing has yet, made of an old one and the room's. */
export function freshId(id: string, room: string, taken: { has(id: string): boolean }): string {
  const base = `${room}-${id}`.slice(0, 60);
  let made = base;
  for (let number = 2; taken.has(made); number += 1) made = `${base}-${number}`;
  return made;
}

/** Texts and marks that may look like an id by chance. */
const SAID = new Set(['text', 'name', 'lowest', 'highest', 'kind', 'type', 'form', 'status', 'by']);

/** The same value with ids replaced, as values and as keys; what somebody wrote stays as it is. */
export function withIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => withIds(one, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [ids.get(key) ?? key, SAID.has(key) ? inner : withIds(inner, ids)]),
  );
}

/** Items of a day's groups are called by their agenda item and group. */
const ofTheDay = (session: Session, from: string, to: string): [string, string][] =>
  session.agenda.items.map(({ id }) => [`${id}-${from}`.slice(0, 64), `${id}-${to}`.slice(0, 64)]);

/**
 * For each room the ids that its work gets in the merged session, so that the same id is the same thing there: what both
 * rooms have had from before they parted stays one; what differs under one id is renamed in the later room; a group with
 * the same title, and an item typed in the same words, take the first room's id.
 */
export function idsApart(rooms: readonly BreakoutRoom[]): Map<string, string>[] {
  /* What is known under an id, by kind, and under which id what is called so. */
  const known = new Map<string, Map<string, string>>();
  const called = new Map<string, string>();
  const renamed = new Map<string, string>();
  return rooms.map(({ room, session }) => {
    const ids = new Map<string, string>();
    const made = [
      ...madeWhole('note', session.notes ?? []),
      ...madeWhole('photograph', session.photographs ?? []),
      ...Object.entries(session.work).flatMap(([key, work]) => kindOf(work).merging.made(key, work)),
    ];
    for (const one of made) {
      const joins = one.called === undefined ? undefined : called.get(one.called);
      if (joins !== undefined) ids.set(one.id, joins);
    }
    for (const { id, kind, says } of made) {
      const before = known.get(id)?.get(kind);
      if (ids.has(id) || before === undefined || before === says) continue;
      ids.set(id, renamed.get(`${kind} ${id} ${says}`) ?? freshId(id, room.id, known));
    }
    for (const one of made) {
      const id = ids.get(one.id) ?? one.id;
      const kinds = known.get(id) ?? new Map<string, string>();
      known.set(id, kinds.has(one.kind) ? kinds : kinds.set(one.kind, one.says));
      renamed.set(`${one.kind} ${one.id} ${one.says}`, id);
      if (one.called !== undefined && !called.has(one.called)) called.set(one.called, id);
    }
    for (const [from, to] of Array.from(ids)) for (const [old, now] of ofTheDay(session, from, to)) ids.set(old, now);
    return ids;
  });
}
