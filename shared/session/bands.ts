import type { Draft } from 'immer';
import { LONGEST_BAND, type Bands, type Participant } from '../base/people';
import type { Refusal } from '../base/refusals';
import { inShort } from '../document/texts';
import { LEAST_ANSWERS } from '../engines/answers/outcome';
import { stringsOf, type Strings } from '../words';
import type { Session } from './schema/session';

type Locale = Strings['locale'];

/** A group of the participants by its name, and how many of them are in it. */
export interface SizedGroup {
  readonly name: string;
  readonly people: number;
  /** True where its secret answers are too few to be shown as the group's. */
  readonly small: boolean;
}

/** The participants' groups in the order of the list; nobody's is none. */
export function groupsWithSizes(participants: readonly Participant[]): readonly SizedGroup[] {
  const sizes = new Map<string, number>();
  for (const { group } of participants)
    if (group.trim() !== '') sizes.set(group.trim(), (sizes.get(group.trim()) ?? 0) + 1);
  return [...sizes].map(([name, people]) => ({ name, people, small: people < LEAST_ANSWERS }));
}

const namesOf = (participants: readonly Participant[]): string[] =>
  groupsWithSizes(participants).map(({ name }) => name);

/** What groups are called together: in the room and in the plan, so it is cut where it is long. */
const called = (locale: Locale, names: readonly string[]): string =>
  inShort(locale.list(names), 120).slice(0, LONGEST_BAND);

const CUT = '…';

/**
 * The groups with these names together, and all others, called by their groups in the session's language: the names stand in
 * the room and in the plan. Null where a band would have nobody in it, or both would read the same.
 */
export function bandsOf(
  { participants, language }: Pick<Session, 'participants' | 'language'>,
  ticked: readonly string[],
): Bands | null {
  const { locale } = stringsOf(language);
  const all = namesOf(participants);
  const groups = all.filter((name) => ticked.includes(name));
  const others = all.filter((name) => !ticked.includes(name));
  if (groups.length === 0 || others.length === 0) return null;
  const [together, rest] = [called(locale, groups), called(locale, others)];
  if (together === rest) return null;
  /* Who is in the rest is known by its name alone: where that would be cut, the other band has it. */
  return rest.endsWith(CUT) && !together.endsWith(CUT)
    ? { together: { name: rest, groups: others }, rest: together }
    : { together: { name: together, groups }, rest };
}

/** What stands between the names of a list; the place of a name is held by a character that is none. */
const betweenNames = (locale: Locale): string[] =>
  [2, 3].flatMap((many) => locale.list(Array.from({ length: many }, () => '\uE000')).split('\uE000')).filter(Boolean);

/**
 * Those of the names that a band is called by. All of them where it is called as all of them are, and where its name was cut,
 * as nobody can tell who else was meant; else those that stand whole in it, the longest first: "service" is not the end of
 * "sales and service".
 */
function calledBy(band: string, names: readonly string[], locale: Locale): ReadonlySet<string> {
  if (band === called(locale, names) || band.endsWith(CUT)) return new Set(names);
  const between = betweenNames(locale);
  const found = new Set<string>();
  let left = band;
  const placeOf = (line: string): number => {
    for (let place = left.indexOf(line); place >= 0; place = left.indexOf(line, place + 1)) {
      const [before, after] = [left.slice(0, place), left.slice(place + line.length)];
      const begins = before === '' || between.some((one) => before.endsWith(one));
      if (begins && (after === '' || between.some((one) => after.startsWith(one)))) return place;
    }
    return -1;
  };
  for (const name of names.toSorted((a, b) => b.length - a.length)) {
    const line = inShort(name);
    const place = placeOf(line);
    if (place < 0) continue;
    found.add(name);
    left = left.slice(0, place) + '\uE000'.repeat(line.length) + left.slice(place + line.length);
  }
  return found;
}

/** The participants' groups by the band that each is in; one that appeared, or was called otherwise, since they were set is in neither. */
interface Sides {
  readonly together: readonly string[];
  readonly rest: readonly string[];
  readonly neither: readonly string[];
}

/** Which groups are in which of these two bands. */
export function sidesOf(
  { participants, language }: Pick<Session, 'participants' | 'language'>,
  { together, rest }: Bands,
): Sides {
  const all = namesOf(participants);
  const others = all.filter((name) => !together.groups.includes(name));
  const named = calledBy(rest, others, stringsOf(language).locale);
  return {
    together: all.filter((name) => together.groups.includes(name)),
    rest: others.filter((name) => named.has(name)),
    neither: others.filter((name) => !named.has(name)),
  };
}

/** Everybody with the group that answers are compared by: their own, or the band that it is in; none for a group in neither. */
export function comparedBy(session: Pick<Session, 'participants' | 'bands' | 'language'>): readonly Participant[] {
  const { participants, bands } = session;
  if (bands === undefined) return participants;
  const { together, rest } = sidesOf(session, bands);
  const bandOf = new Map([
    ...together.map((name) => [name, bands.together.name] as const),
    ...rest.map((name) => [name, bands.rest] as const),
  ]);
  return participants.map((one) => ({ ...one, group: bandOf.get(one.group.trim()) ?? '' }));
}

/**
 * Compares by two bands from now on, or by group again (null); results that are closed stay as they were kept. All groups but
 * those that are put together are the other band, which is called by them.
 */
export function reduceBands(session: Session, draft: Draft<Session>, bands: Bands | null): Refusal | null {
  if (bands === null) {
    if (session.bands === undefined) return 'nothing-changes';
    delete draft.bands;
    return null;
  }
  const all = namesOf(session.participants);
  const others = all.filter((name) => !bands.together.groups.includes(name));
  if (others.length === 0 || others.length === all.length) return 'band-without-people';
  const rest = called(stringsOf(session.language).locale, others);
  if (rest === bands.together.name) return 'band-without-people';
  draft.bands = { ...bands, rest };
  return null;
}
