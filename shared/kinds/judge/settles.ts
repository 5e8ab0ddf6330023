import type { Settled } from '../settled';
import type { JudgeDefinition, JudgeWork } from './schema';

/**
 * What becomes of notes and of what the whole day gave. A verdict on the items of one step sorts them, and says nothing of
 * what is done about them.
 */
export function judgeSettles({ items: { take }, verdicts }: JudgeDefinition, work: JudgeWork): Settled[] | null {
  if (take !== 'notes' && take !== 'groups-of-the-day') return null;
  const ideas = new Map(work.items?.map(({ id, ideaIds }) => [id, ideaIds]));
  return work.verdicts.flatMap(({ item, verdict, reason }) => {
    const given = verdicts.find(({ id }) => id === verdict);
    if (!given) return [];
    const { label, toDo = false } = given;
    return [{ item, ideaIds: ideas.get(item) ?? [], label, reason: reason.text.trim(), toDo }];
  });
}
