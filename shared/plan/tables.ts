import type { Session } from '../session/schema/session';
import { stringsFor } from '../session/language';
import { exerciseOf, stepsInOrder } from '../session/step-of';
import { roomName } from '../kinds/rooms';
import { stepAt } from '../session/work-of';
import type { StepAddress } from '../base/steps';
import type { Gathered } from '../kinds/given';
import type { Idea } from '../kinds/idea';
import type { Commitment } from '../document/blocks/commitments';
import type { IdeaRow, Plan, PlanTables } from './model';
import { entryOf } from '../base/entry-of';

/** Ids are unique in their step only: what belongs together is of one agenda item. */
const keyOf = ({ item }: StepAddress, id: string): string => `${item}/${id}`;

/** What became of something that could be voted on, by item and id: the last result that the room has seen. */
type Standing = Pick<IdeaRow, 'dots' | 'rank' | 'chosen'>;

const NO_VOTE: Standing = { dots: null, rank: '', chosen: null };

function standings(session: Session): Map<string, Standing> {
  const all = new Map<string, Standing>();
  for (const at of stepsInOrder(session)) {
    const step = stepAt(session, at);
    const { rows, uncounted } = step?.kind.standing?.(step.work) ?? { rows: [], uncounted: [] };
    for (const { id, dots, rank, tied, winner } of rows)
      all.set(keyOf(at, id), { dots, rank: tied ? `${rank}=` : String(rank), chosen: winner });
    const notCounted = stringsFor(session).plan.content.vote.notCounted;
    for (const id of uncounted) all.set(keyOf(at, id), { ...NO_VOTE, rank: notCounted });
  }
  return all;
}

/** The group an idea was put into, by item and the idea's id. */
function groupsOf(session: Session): Map<string, { readonly id: string; readonly title: string }> {
  const all = new Map<string, { id: string; title: string }>();
  for (const at of stepsInOrder(session)) {
    const step = stepAt(session, at);
    for (const { id, text, ideaIds } of step?.kind.groups?.(step.work) ?? [])
      for (const idea of ideaIds) all.set(keyOf(at, idea), { id, title: text });
  }
  return all;
}

const fieldsOf = (asked: Gathered['fields'], { fields }: Idea): string =>
  asked
    .map(({ id, label }) => ({ label, text: entryOf(fields, id)?.text.trim() ?? '' }))
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `${label} ${text}`)
    .join('; ');

function ideasOf(session: Session): IdeaRow[] {
  const votes = standings(session);
  const groups = groupsOf(session);
  const rowsAt = (at: StepAddress): IdeaRow[] => {
    const step = stepAt(session, at);
    const gathered = step?.kind.gathers?.(step.definition, step.work);
    if (!step || !gathered || gathered.sealed) return [];
    return gathered.ideas.map((idea) => {
      const group = groups.get(keyOf(at, idea.id));
      const standing = votes.get(keyOf(at, group?.id ?? '')) ?? votes.get(keyOf(at, idea.id)) ?? NO_VOTE;
      return {
        exercise: exerciseOf(session, at.item)?.title ?? '',
        question: step.definition.room,
        text: idea.text,
        fields: fieldsOf(gathered.fields, idea),
        merged: idea.merged.map(({ text }) => text).join('; '),
        room: roomName(session.rooms, idea.room) ?? '',
        group: group?.title ?? '',
        ...standing,
      };
    });
  };
  return stepsInOrder(session).flatMap(rowsAt);
}

const commitmentsIn = (sections: Plan['sections']): Commitment[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'commitments' ? block.rows : [])));

/** What goes into spreadsheets: every action, and every idea that was revealed with what became of it. */
export const tablesOf = (session: Session, sections: Plan['sections']): PlanTables => ({
  actions: commitmentsIn(sections).toSorted((a, b) => a.number - b.number),
  ideas: ideasOf(session),
});
