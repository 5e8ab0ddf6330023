import { cyclesIn } from './flow';
import type { Draft } from 'immer';
import { editAgenda, type AgendaEdit, type AgendaInsert } from './agenda-edit';
import type { Refusal } from '../base/refusals';
import { kindOf } from '../kinds/registry';
import type { Session } from './schema/session';

/** What was begun in a block: a vote or rating that is open stays where the room can find it. */
function openIn(session: Session, itemId: string): Refusal | null {
  for (const [key, work] of Object.entries(session.work)) {
    const { rounds } = kindOf(work);
    if (key.startsWith(`${itemId}/`) && rounds?.of(work).some(({ status }) => status === 'open'))
      return rounds.whileOpen;
  }
  return null;
}

/** True for a block in which the room is or has worked. */
export const isBlockInUse = (session: Session, itemId: string): boolean =>
  session.position.item === itemId || Object.keys(session.work).some((key) => key.startsWith(`${itemId}/`));

/** What is added on the day of a follow-up belongs to it. */
function joinFollowUp({ followUps }: Draft<Session>, { item, before }: AgendaInsert) {
  const last = followUps?.at(-1);
  if (last && (before === null || last.items.includes(before))) last.items.push(item.id);
}

/** Changes the agenda of the day, or says why not. What the room has worked on is never removed, only left out. */
export function reduceAgenda(session: Session, draft: Draft<Session>, edit: AgendaEdit): Refusal | null {
  if (edit.type === 'agenda/remove' && isBlockInUse(session, edit.itemId)) return 'block-in-use';
  if (edit.type === 'agenda/insert') joinFollowUp(draft, edit);
  const open = edit.type === 'agenda/change' && edit.change.left ? openIn(session, edit.itemId) : null;
  const refused = open ?? editAgenda(draft, edit);
  /* Exercises of one's own may take from each other. */
  return !refused && edit.type === 'agenda/insert' && cyclesIn(draft).length > 0 ? 'goes-in-a-circle' : refused;
}
