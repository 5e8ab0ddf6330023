import type { Draft } from 'immer';
import type { Bands, Participant } from '../base/people';
import type { Refusal } from '../base/refusals';
import type { Session } from './schema/session';

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
