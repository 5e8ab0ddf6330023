import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { recordOf } from '@shared/plan/changes';
import type { PlanBlock } from '@shared/document/registry';
import type { Plan } from '@shared/plan/model';
import type { Command } from '@shared/session/commands';
import { action, add, finish, hands, ideaId, open } from '../../fixtures/commands';
import { at, people } from '../../fixtures/session';
import { workshop } from '../../fixtures/workshop';

const vote = (id: string, ...dots: [string, number][]): Command[] => [
  open(at.vote, id, 'hand-count', { present: people(6), winners: 1 }),
  ...dots.map(([text, count]) => hands(at.vote, id, ideaId(text), count)),
  ...finish(at.vote, id),
];
const voted = () => workshop(add(at.elements, 'Speed', 'Warmth'), ...vote('v1', ['Speed', 4], ['Warmth', 2]));

const stateOf = (plan: Plan, id: string) => plan.wordings.find((one) => one.id === id);
const title = `title:${at.vote.item}`;
const word = (sentence: string, text: string | null, proposed = ''): Command => ({
  type: 'plan/word',
  sentence,
  text,
  proposed,
});

describe('a sentence of the plan', () => {
  it('is traced to what was counted and to the section that shows it', () => {
    const { summary } = buildPlan(voted().session);
    expect(summary.found).toMatchObject([{ trace: '4 of 6 dots; 6 present', section: at.vote.item }]);
    expect(summary.decided).toMatchObject([{ trace: '6 present, 6 of 18 dots', section: at.vote.item }]);
  });

  it('can be put in other words, which stand wherever it stood', () => {
    const held = voted();
    const proposed = stateOf(buildPlan(held.session), title)?.proposed ?? '';
    held.apply(word(title, 'Be quick', proposed));
    const plan = buildPlan(held.session);
    expect(plan.sections[0]?.title).toBe('Be quick');
    expect(stateOf(plan, title)).toMatchObject({ state: 'changed', proposed });
    held.undo();
    expect(buildPlan(held.session).sections[0]?.title).toBe(proposed);
  });

  it('says so when the result has changed since, and goes back to the proposal', () => {
    const held = voted();
    held.apply(word(title, 'Be quick', stateOf(buildPlan(held.session), title)?.proposed));
    held.apply(...vote('v2', ['Warmth', 5]));
    const plan = buildPlan(held.session);
    expect(stateOf(plan, title)).toMatchObject({ state: 'outdated', text: 'Be quick' });
    expect(stateOf(plan, title)?.proposed).toContain('Warmth');
    held.apply(word(title, null));
    expect(buildPlan(held.session).sections[0]?.title).toContain('Warmth');
  });
});

describe('an edition', () => {
  const tables = (plan: Plan): PlanBlock[] =>
    plan.sections.filter(({ id }) => id === 'changes').flatMap(({ blocks }) => [...blocks]);
  const exported = (held: ReturnType<typeof voted>) =>
    held.apply({ type: 'plan/edition', record: recordOf(buildPlan(held.session)) });

  it('tells nothing of itself while nothing has changed, and is no step of undo', () => {
    const held = exported(voted());
    expect(tables(buildPlan(held.session))).toEqual([]);
    held.undo();
    expect(held.session.edition).toBeDefined();
  });

  it('is what the next one is compared with: sentences and actions, then and now', () => {
    const held = voted();
    const fields = action('Call back', { due: '2026-12-01' });
    held.apply({ type: 'commit/add', at: at.actions, actionId: 'a1', fields });
    exported(held).apply(
      { type: 'commit/edit', at: at.actions, actionId: 'a1', fields: { ...fields, due: '2026-12-24' } },
      { type: 'commit/add', at: at.actions, actionId: 'a2', fields: action('Write less') },
      ...vote('v2', ['Warmth', 5]),
    );
    const [table] = tables(buildPlan(held.session));
    const rows = table?.type === 'table' ? table.rows : [];
    expect(rows).toContainEqual(['Action 1', 'Call back\n1 December 2026', 'Call back\n24 December 2026']);
    expect(rows).toContainEqual(['Action 2', '', 'Write less']);
    expect(rows.some(([, before = '', now = '']) => before.includes('Speed') && now.includes('Warmth'))).toBe(true);
  });
});

describe('the next 90 days', () => {
  it('tell owners apart whose long names differ in their last letter', () => {
    const held = voted();
    const owners = ['A', 'B'].map((last) => `${'A name as long as names are in some countries, '.repeat(2)}${last}`);
    held.apply(
      ...owners.map((owner, index) => ({
        type: 'commit/add' as const,
        at: at.actions,
        actionId: `a${index}`,
        fields: action(`Do ${index}`, {
          owner: { participant: null, text: owner },
          due: '2026-12-01',
          firstStep: { text: 'Ask', due: '2026-11-25' },
        }),
      })),
    );
    const table = buildPlan(held.session).sections.find(({ id }) => id === 'milestones')?.blocks[1];
    const who = table?.type === 'table' ? table.rows.map((row) => row.at(-1)) : [];
    expect(new Set(who)).toEqual(new Set(owners));
  });

  it('have what starts and what is due in their order, with the days to look back', () => {
    const held = voted();
    const fields = (text: string, due: string, start: string) =>
      action(text, { due, firstStep: { text: 'Ask', due: start } });
    held.apply(
      { type: 'commit/add', at: at.actions, actionId: 'a1', fields: fields('Late', '2027-06-01', '2026-12-01') },
      { type: 'commit/add', at: at.actions, actionId: 'a2', fields: fields('Soon', '2026-12-15', '2026-11-25') },
    );
    const section = buildPlan(held.session).sections.find(({ id }) => id === 'milestones');
    expect(section?.title).toBe('One of two actions is due within 90 days; the first step is on 25 November 2026');
    const [line, table] = section?.blocks ?? [];
    expect(line?.type === 'timeline' && line.marks.map(({ day, number, kind }) => [day, number, kind])).toEqual([
      [6, 2, 'start'],
      [12, 1, 'start'],
      [26, 2, 'due'],
      [194, 1, 'due'],
    ]);
    expect(line?.type === 'timeline' && line.stops.map(({ date }) => date)).toEqual([
      '21 December 2026',
      '18 January 2027',
      '17 February 2027',
    ]);
    expect(table?.type === 'table' && table.rows.map(([within]) => within)).toEqual([
      '30 days',
      '30 days',
      '30 days',
      'later',
    ]);
  });
});
