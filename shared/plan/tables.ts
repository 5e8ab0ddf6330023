import type { Session } from '../session/schema/session';
import { actionsNow } from '../session/actions-now';
import { exerciseOf, stepsInOrder } from '../session/step-of';
import { roomName } from '../kinds/rooms';
import { stepAt } from '../session/work-of';
import type { StepAddress } from '../base/steps';
import type { Gathered } from '../kinds/given';
import type { Idea } from '../kinds/idea';
import type { Commitment } from '../document/blocks/commitments';
import type { Plan } from './model';
import type { ActionRow, IdeaRow, PlanTables } from './rows';
import { entryOf } from '../base/entry-of';
import { shown } from '../words/figures';

/** Ids are unique in their step only: what belongs together is of one agenda item. */
const keyOf = ({ item }: StepAddress, id: string): string => `${item}/${id}`;

/** What became of something that could be voted on, by item and id: the last result that the room has seen. */
type Standing = Pick<IdeaRow, 'dots' | 'rank' | 'tied' | 'chosen' | 'uncounted'>;

const NO_VOTE: Standing = { dots: null, rank: null, tied: false, chosen: null, uncounted: false };

function standings(session: Session): Map<string, Standing> {
  const all = new Map<string, Standing>();
  for (const at of stepsInOrder(session)) {
    const step = stepAt(session, at);
    const { rows, uncounted } = step?.kind.standing?.(step.work) ?? { rows: [], uncounted: [] };
    for (const { id, dots, rank, tied, winner } of rows)
      all.set(keyOf(at, id), { dots, rank, tied, chosen: winner, uncounted: false });
    for (const id of uncounted) all.set(keyOf(at, id), { ...NO_VOTE, uncounted: true });
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

const fieldsOf = (asked: Gathered['fields'], { fields }: Idea): IdeaRow['fields'] =>
  asked
    .map(({ id, label }) => ({ label, text: entryOf(fields, id)?.text.trim() ?? '' }))
    .filter(({ text }) => text !== '');

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
        merged: idea.merged.map(({ text }) => text),
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

/** Every action that the plan has, with its days and its measure as they were kept, not as they are said there. */
function actionsOf(session: Session, sections: Plan['sections']): ActionRow[] {
  const kept = new Map(actionsNow(session).map(({ number, action }) => [number, action]));
  return commitmentsIn(sections)
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, what, serves, owner, taken, told, room, confidence }) => {
      const action = kept.get(number);
      return {
        number,
        what,
        serves,
        owner,
        taken,
        due: action?.due ?? null,
        firstStep: action?.firstStep.text.trim() ?? '',
        firstStepDue: action?.firstStep.due ?? null,
        measure: action?.measure.text.trim() ?? '',
        measureFrom: action?.measure.from.text.trim() ?? '',
        measureTo: action?.measure.to.text.trim() ?? '',
        told,
        room,
        sure: confidence?.average == null ? null : shown(confidence.average, confidence.mark),
      };
    });
}

/** What goes into spreadsheets: every action, and every idea that was revealed with what became of it. */
export const tablesOf = (session: Session, sections: Plan['sections']): PlanTables => ({
  actions: actionsOf(session, sections),
  ideas: ideasOf(session),
});
