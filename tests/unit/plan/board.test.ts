import { describe, expect, it } from 'vitest';
import type { PlanBlock } from '@shared/document/registry';
import { buildPlan } from '@shared/plan/build';
import type { Plan } from '@shared/plan/model';
import type { Session } from '@shared/session/schema/session';
import { playStory } from '../../fixtures/story/play';
import { at } from '../../fixtures/session';
import { blocksOf } from './blocks-of';

describe('a board', () => {
  const grouped = playStory({ until: 'pick-the-elements/vote' }).session;
  const places = (plan: Plan) =>
    [plan.sections, plan.appendix].map(
      (part) => part.flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'board')).length,
    );

  it('stands in the section itself while nothing has come of it, then in the appendix', () => {
    expect(places(buildPlan(grouped))).toEqual([1, 0]);
    expect(places(buildPlan(playStory({ until: 'pretending-not-to-know/pretences' }).session))).toEqual([0, 1]);
  });

  /** With three hundred more ideas, none of them in a group. */
  const crowded = (session: Session): Session => ({
    ...session,
    work: Object.fromEntries(
      Object.entries(session.work).map(([key, one]) => [
        key,
        one.kind === 'collect' && one.ideas.length > 0 ? { ...one, ideas: [...one.ideas, ...more] } : one,
      ]),
    ),
  });
  const more = Array.from({ length: 300 }, (_, index) => ({
    id: `more-${index}`,
    text: `Idea in no group, number ${index}`,
    fields: {},
    merged: [],
  }));
  const told = (plan: Plan, wanted: PlanBlock['type']) =>
    JSON.stringify(blocksOf(plan).filter(({ type }) => type === wanted));

  it('has hundreds that are in no group in a list beneath it, and nowhere else', () => {
    const plan = buildPlan(crowded(grouped));
    expect(told(plan, 'board') + told(plan, 'table')).not.toContain('in no group');
    const lists = told(plan, 'ideas');
    for (const { text } of more) expect(lists.split(`"${text}"`)).toHaveLength(2);
  });

  it('shows all of them where the exercise in which they were collected leaves nothing', () => {
    const session = crowded(grouped);
    const { item, step } = at.group;
    const collecting = session.agenda.items.find(({ id }) => id === item)?.exercise ?? '';
    const definition = session.exercises[collecting];
    if (!definition) throw new Error('no exercise');
    const grouping = definition.steps.flatMap((one) =>
      one.kind === 'group'
        ? [{ ...one, items: { take: 'ideas' as const, step: at.elements.step, exercise: collecting } }]
        : [],
    );
    const { [`${item}/${step}`]: board, ...work } = session.work;
    if (!board) throw new Error('no board');
    const plan = buildPlan({
      ...session,
      agenda: {
        ...session.agenda,
        items: [...session.agenda.items, { id: 'apart', exercise: 'apart', variant: 'full' }],
      },
      exercises: {
        ...session.exercises,
        [collecting]: { ...definition, plan: null, steps: definition.steps.filter(({ kind }) => kind === 'collect') },
        apart: { ...definition, id: 'apart', steps: grouping },
      },
      work: { ...work, [`apart/${step}`]: board },
    });
    for (const { text } of more) expect(told(plan, 'ideas').split(`"${text}"`)).toHaveLength(2);
  });
});
