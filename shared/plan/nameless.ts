import type { StepWork } from '../kinds/registry';
import { stringsFor } from '../session/language';
import type { Session } from '../session/schema/session';

/** No sentence is in it: what Candor itself writes into a session has neither a space nor a capital, but for times. */
const IS_WRITTEN = /[^\p{Ll}\p{N}\-_/:.+TZ]/u;

/** What is no text at all: pictures, and in what language the session is. */
const NO_TEXT: readonly string[] = ['logo', 'language'];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Every id in a session, as something has it and as things are kept under it. */
function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key);
    if (key === 'id' && typeof part === 'string') found.add(part);
    idsIn(part, found);
  }
  return found;
}

/** The same with every text in it changed; ids, kinds and times stay as they are. */
function inTexts(value: unknown, ids: ReadonlySet<string>, change: (text: string) => string): unknown {
  if (typeof value === 'string') return IS_WRITTEN.test(value) && !ids.has(value) ? change(value) : value;
  if (Array.isArray(value)) return value.map((one) => inTexts(one, ids, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, NO_TEXT.includes(key) ? part : inTexts(part, ids, change)]),
  );
}

/**
 * The session for those who are not to read who was there: nobody on the list has a name, so that each is called by the seat;
 * where such a name was written out in a sentence the seat stands there instead. Whoever is an owner, or promised something,
 * without being on the list is called somebody; who invited is left out, and so are photographs, in which handwriting and faces
 * tell, and what the last edition said. What people wrote of each other in other words (a
 * first name alone, a nickname) nobody can find, and it stays.
 */
export function withoutNames(session: Session): Session {
  const { people } = stringsFor(session);
  const named = session.participants
    .map(({ name, seat }) => ({ name: name.trim(), seat }))
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => b.name.length - a.name.length);
  const seats = new Map(named.map(({ name, seat }) => [name, people.seat(seat)]));
  const anyName =
    named.length > 0 &&
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${named.map(({ name }) => escaped(name)).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const change = (text: string) => (anyName ? text.replace(anyName, (name) => seats.get(name) ?? name) : text);
  const { edition: _, photographs: __, pictures: ___, ...told } = session;
  const changed = inTexts(told, idsIn(told), change) as typeof told;
  const { invitedBy: ____, ...details } = changed.details;
  const unnamed = (typed: string) => somebody(typed, seats, people.somebody);
  return {
    ...changed,
    details,
    participants: changed.participants.map((one) => ({ ...one, name: '' })),
    ...(changed.notes && {
      notes: changed.notes.map((note) => ({ ...note, who: { ...note.who, text: unnamed(note.who.text) } })),
    }),
    work: Object.fromEntries(Object.entries(changed.work).map(([key, work]) => [key, withoutOwners(work, unnamed)])),
  };
}

/** The work of a step; where it is of actions, with their typed owners changed. */
const withoutOwners = (work: StepWork, unnamed: (typed: string) => string): StepWork =>
  work.kind === 'commit'
    ? {
        ...work,
        actions: work.actions.map((action) => ({
          ...action,
          owner: { ...action.owner, text: unnamed(action.owner.text) },
        })),
      }
    : work;

/** Who was typed, once names on the list have given way to seats: nobody, a seat, or somebody. */
function somebody(typed: string, seats: ReadonlyMap<string, string>, called: string): string {
  const text = typed.trim();
  return text === '' || [...seats.values()].includes(text) ? text : called;
}
