import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { recordOf } from '@shared/plan/changes';
import { planMarkdown } from '@shared/plan/markdown';
import type { Command } from '@shared/session/commands';
import type { Session } from '@shared/session/schema/session';
import { action } from '../../fixtures/commands';
import { strings } from '../../english';
import { at } from '../../fixtures/session';
import { Workshop } from '../../fixtures/workshop';

const needs = (session: Session) =>
  Object.fromEntries(buildPlan(session).summary.needs.map(({ id, text, section }) => [id, { text, section }]));

const agreed = (actionId: string, more: Parameters<typeof action>[1] = {}): Command => ({
  type: 'commit/add',
  at: at.actions,
  actionId,
  fields: action(`Do ${actionId}`, more),
});
const asked = (actionId: string, counts: number[]): Command => ({
  type: 'commit/confidence',
  at: at.actions,
  actionId,
  counts,
});
const promise = (noteId: string, text: string, who: string): Command => ({
  type: 'note/add',
  noteId,
  fields: { kind: 'promise', text, who: { text: who }, why: { text: '' } },
});

describe('what is needed of the reader', () => {
  it('is nothing where nothing was done', () => {
    expect(needs(new Workshop().session)).toEqual({});
  });

  it('names every action under its mark, the least sure first, with the figure that stands beside it', () => {
    const held = new Workshop().apply(
      agreed('a1'),
      agreed('a2'),
      agreed('a3'),
      agreed('a4'),
      asked('a1', [0, 0, 1, 2, 0, 0]),
      asked('a2', [0, 0, 1, 1, 0, 0]),
      asked('a3', [0, 0, 0, 0, 2, 0]),
    );
    const plan = buildPlan(held.session);
    const under = plan.summary.next.filter(({ sure }) => sure?.isUnder);
    const said = needs(held.session)['need:confidence'];
    expect(under.map(({ number }) => number)).toEqual([1, 2]);
    expect(said?.text).toContain('2 (2.5) and 1 (2.7)');
    expect(said?.section).toBe(at.actions.item);
    expect(plan.sections.map(({ id }) => id)).toContain(said?.section);
  });

  it('is not said of actions that are as sure as they should be, or that nobody asked about', () => {
    const held = new Workshop().apply(agreed('a1'), agreed('a2'), asked('a1', [0, 0, 0, 0, 2, 0]));
    expect(needs(held.session)['need:confidence']).toBeUndefined();
  });

  it('names what was promised and by whom, until something has become of it', () => {
    const held = new Workshop().apply(
      promise('n1', 'A sign at the door', 'The director'),
      promise('n2', 'A budget', ''),
    );
    expect(needs(held.session)['need:promises']?.text).toBe(
      'Promised in the room, and waiting to be kept: “A sign at the door” (The director) and “A budget”.',
    );
    held.apply({ type: 'action/make', actionId: 'a1', from: { note: 'n1' } });
    expect(needs(held.session)['need:promises']?.text).toBe(
      'Promised in the room, and waiting to be kept: “A budget”.',
    );
  });

  it('says when one looks back only where an action has a day, and can be left out', () => {
    const held = new Workshop().apply(agreed('a1', { due: null, firstStep: { text: '', due: null } }));
    expect(needs(held.session)['need:review']).toBeUndefined();
    held.apply(agreed('a2', { due: '2026-12-18' }));
    expect(needs(held.session)['need:review']?.text).toMatch(/^We look back on .+ and .+\. Please keep the time\.$/u);
    held.apply({ type: 'plan/leave-out', sentence: 'need:review', out: true, proposed: 'It' });
    expect(needs(held.session)['need:review']).toBeUndefined();
  });

  it('asks at a follow-up for nothing that is over: no day that is gone, nothing for what is done', () => {
    const held = new Workshop().apply(
      agreed('a1', { due: '2026-12-18' }),
      agreed('a2', { due: null, firstStep: { text: '', due: null } }),
      asked('a1', [0, 1, 1, 0, 0, 0]),
      asked('a2', [0, 1, 1, 0, 0, 0]),
      { type: 'follow-up/open', date: '2027-01-19' },
      { type: 'agenda/next' },
    );
    const days = (session: Session) => needs(session)['need:review']?.text.match(/\d{4}/gu) ?? [];
    expect(days(held.session)).toHaveLength(1);
    expect(needs(held.session)['need:review']?.text).toContain('February 2027');
    expect(needs(held.session)['need:confidence']?.text).toContain('actions 1 (1.5) and 2 (1.5)');
    const status = { item: 'item-9', step: 'status' };
    held.apply({ type: 'judge/set', at: status, judgeItems: ['a1'], verdict: 'done', reason: { text: '' } });
    expect(needs(held.session)['need:confidence']?.text).toContain('action 2 (1.5)');
    expect(needs(held.session)['need:review']).toBeUndefined();
  });

  it('has no next step that is over, and nobody is told that one is gone', () => {
    const held = new Workshop().apply(agreed('a1'), agreed('a2'));
    const next = () => buildPlan(held.session).summary.next.map(({ id }) => id);
    expect(next()).toEqual(['a1', 'a2']);
    const edition = { time: '2026-11-20T09:00:00.000Z', ...recordOf(buildPlan(held.session)) };
    const changed = () => buildPlan({ ...held.session, edition }).sections.find(({ id }) => id === 'changes');
    held.apply({ type: 'follow-up/open', date: '2027-01-19' }, { type: 'agenda/next' });
    const status = { item: 'item-9', step: 'status' };
    held.apply({ type: 'judge/set', at: status, judgeItems: ['a1'], verdict: 'done', reason: { text: '' } });
    expect(next()).toEqual(['a2']);
    expect(JSON.stringify(changed() ?? {})).not.toContain('Do a1');
    held.apply({ type: 'judge/set', at: status, judgeItems: ['a2'], verdict: 'dropped', reason: { text: 'No' } });
    const plan = buildPlan(held.session);
    expect(plan.summary.next).toEqual([]);
    expect(planMarkdown(plan)).toContain(strings.plan.layout.allOver);
    expect(planMarkdown(plan)).not.toContain(strings.plan.layout.nothingNext);
  });
});
