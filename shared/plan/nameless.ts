import { libraryIn } from '../agenda/library';
import type { StepWork } from '../kinds/registry';
import { stringsFor } from '../session/language';
import type { Session } from '../session/schema/session';
import { withoutNamesOf } from './names-in-text';

/** No sentence is in it: what Candor itself writes into a session has neither a space nor a capital, but for times. */
const IS_WRITTEN = /[^\p{Ll}\p{N}\-_/:.+TZ]/u;

/** Under these keys stands what somebody wrote or is called, even if it looks like something of Candor's. */
const TEXTS: readonly string[] = ['text', 'name', 'group', 'title'];

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

/** The same with every text in it changed; ids, kinds and times stay as they are. `key`: under which it stands. */
function inTexts<T>(value: T, ids: ReadonlySet<string>, change: (text: string) => string, key?: string): T;
function inTexts(value: unknown, ids: ReadonlySet<string>, change: (text: string) => string, key = ''): unknown {
  if (typeof value === 'string')
    return TEXTS.includes(key) || (IS_WRITTEN.test(value) && !ids.has(value)) ? change(value) : value;
  if (Array.isArray(value)) return value.map((one) => inTexts(one, ids, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([inner, part]) => [inner, inTexts(part, ids, change, inner)]));
}

/** Every text in a value. */
function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) textsIn(one, found);
  return found;
}

/** Nobody has a name, and whoever is alone in a group has none: it would be as good as a name. */
function calledBySeat(participants: Session['participants']): Session['participants'] {
  const sizes = new Map<string, number>();
  for (const { group } of participants) sizes.set(group.trim(), (sizes.get(group.trim()) ?? 0) + 1);
  return participants.map((one) => ({ ...one, name: '', group: sizes.get(one.group.trim()) === 1 ? '' : one.group }));
}

/**
 * The session for those who are not to read who was there: nobody on the list has a name, so that each is called by the seat;
 * where such a name was written out in a sentence the seat stands there instead, and nobody stands alone in a group. Whoever is
 * an owner, or promised something, without being on the list is called somebody; who invited is left out, and so are
 * photographs, in which handwriting and faces tell, and what the last edition said. What people wrote of each other in other
 * words (a first name alone, a nickname) nobody can find, and it stays.
 */
export function withoutNames(session: Session): Session {
  const strings = stringsFor(session);
  const change = withoutNamesOf(strings, session.participants);
  const { edition: _, photographs: __, pictures: ___, logo, language, exercises, ...told } = session;
  const ids = idsIn(session);
  const inAll = <T>(value: T): T => inTexts(value, ids, change);
  /* What Candor says is about nobody, in a copy of its exercises too: "Will it hold?". */
  const candors = textsIn(libraryIn(language, []).all);
  const inOwn = (text: string) => (candors.has(text) ? text : change(text));
  const changed = inAll(told);
  const { invitedBy: ____, ...details } = changed.details;
  const seats = new Set(session.participants.map(({ seat }) => strings.people.seat(seat)));
  const somebody = (typed: string) => {
    const text = typed.trim();
    return text === '' || seats.has(text) ? text : strings.people.somebody;
  };
  return {
    ...changed,
    language,
    ...(logo && { logo }),
    exercises: inTexts(exercises, ids, inOwn),
    details,
    participants: calledBySeat(changed.participants),
    ...(changed.notes && {
      notes: changed.notes.map((note) => ({ ...note, who: { ...note.who, text: somebody(note.who.text) } })),
    }),
    work: Object.fromEntries(Object.entries(changed.work).map(([key, work]) => [key, withoutOwners(work, somebody)])),
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
