import type { Draft } from 'immer';
import { LONGEST_BAND, type Bands, type Participant } from '../base/people';
import type { Refusal } from '../base/refusals';
import { inShort } from '../document/texts';
import { LEAST_ANSWERS } from '../engines/answers/outcome';
import { stringsOf } from '../words';
import type { Session } from './schema/session';

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

/**
 * The groups with these names together, and all others, called by their groups in the session's language: the names stand in
 * the room and in the plan. Null where a band would have nobody in it, or both would read the same.
 */
export function bandsOf(
  { participants, language }: Pick<Session, 'participants' | 'language'>,
  ticked: readonly string[],
): Bands | null {
  const { locale } = stringsOf(language);
  const all = groupsWithSizes(participants).map(({ name }) => name);
  const groups = all.filter((name) => ticked.includes(name));
  const others = all.filter((name) => !ticked.includes(name));
  if (groups.length === 0 || others.length === 0) return null;
  const [together, rest] = [groups, others].map((names) => inShort(locale.list(names), 120).slice(0, LONGEST_BAND));
  if (together === undefined || rest === undefined || together === rest) return null;
  return { together: { name: together, groups }, rest };
}

/** In which of two bands somebody of a group is; empty for no group. */
const bandOf = (group: string, { together, rest }: Bands): string =>
  group === '' ? '' : together.groups.includes(group) ? together.name : rest;

/** Everybody with the group that answers are compared by: their own, or the band that it is in. */
export function comparedBy({ participants, bands }: Pick<Session, 'participants' | 'bands'>): readonly Participant[] {
  return bands === undefined
    ? participants
    : participants.map((one) => ({ ...one, group: bandOf(one.group.trim(), bands) }));
}

/** Compares by two bands from now on, or by group again (null); results that are closed stay as they were kept. */
export function reduceBands(session: Session, draft: Draft<Session>, bands: Bands | null): Refusal | null {
  if (bands === null) {
    if (session.bands === undefined) return 'nothing-changes';
    delete draft.bands;
    return null;
  }
  const inIt = new Set(session.participants.map(({ group }) => bandOf(group.trim(), bands)));
  if (!inIt.has(bands.together.name) || !inIt.has(bands.rest)) return 'band-without-people';
  draft.bands = bands;
  return null;
}
