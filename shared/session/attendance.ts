import type { Draft } from 'immer';
import type { Refusal } from '../base/refusals';
import type { Session } from './schema/session';
import type { Participant } from '../base/people';

/** Who is in the room now, by seat. */
export const presentIn = ({ participants, away = [] }: Session): readonly Participant[] =>
  participants.filter(({ id }) => !away.includes(id));

/** Marks somebody as in the room or away, or says why not. */
export function markHere(
  session: Session,
  draft: Draft<Session>,
  { participantId, here }: { readonly participantId: string; readonly here: boolean },
): Refusal | null {
  if (!session.participants.some(({ id }) => id === participantId)) return 'unknown-participant';
  const away = session.away ?? [];
  if (away.includes(participantId) !== here) return 'nothing-changes';
  draft.away = here ? away.filter((id) => id !== participantId) : [...away, participantId];
  return null;
}
