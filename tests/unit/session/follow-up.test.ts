import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { MOST_BLOCKS } from '@shared/session/schema/agenda';
import { actionsNow } from '@shared/session/actions-now';
import { clockView } from '@shared/session/clock';
import type { Command } from '@shared/session/commands';
import { dayOf } from '@shared/session/day';
import { itemsFor } from '@shared/session/flow';
import { sourceOf } from '@shared/session/flow';
import type { StepAddress } from '@shared/base/steps';
import { action } from '../../fixtures/commands';
import { at } from '../../fixtures/session';
import { Workshop, workshop } from '../../fixtures/workshop';

const followUp = { type: 'follow-up/open', date: '2027-01-08' } as const;
const agree = (actionId: string, text: string, where: StepAddress = at.actions, fields = {}): Command => ({
  type: 'commit/add',
  at: where,
  actionId,
  fields: action(text, fields),
});
const step = (name: string, item = 'item-9'): StepAddress => ({ item, step: name });
const say = (judgeItem: string, verdict: string, reason = '', item = 'item-9'): Command => ({
  type: 'judge/set',
  at: step('status', item),
  judgeItems: [judgeItem],
  verdict,
  reason: { text: reason },
});

const measured = { measure: { text: 'Calls answered twice', from: { text: '41 %' }, to: { text: '20 %' } } };

/** A workshop that agreed on three actions, some weeks later. */
const later = () =>
  workshop(
    agree('a1', 'Call back', at.actions, {
      owner: { participant: 'p2', text: '' },
      due: '2026-12-19',
      ...measured,
    }),
    agree('a2', 'New sign'),
    agree('a3', 'Shorter form'),
    followUp,
  );

const taken = (held: Workshop, where: StepAddress) => {
  const source = sourceOf(held.session, where);
  return source ? itemsFor(held.session, where, source).map(({ text }) => text) : [];
};

describe('a follow-up', () => {
  it('stands at the end of the agenda, is where the room is, and its clock begins anew', () => {
    const held = workshop({ type: 'agenda/next' }, agree('a1', 'Call back'), followUp);
    const { session } = held;
    expect(session.agenda.items.slice(7).map(({ exercise }) => exercise)).toEqual([
      'opening',
      'follow-up',
      'check-out',
    ]);
    expect(session.position).toEqual({ item: 'item-8', step: 'welcome' });
    expect(session.followUps).toMatchObject([{ date: '2027-01-08', items: ['item-8', 'item-9', 'item-10'] }]);
    expect(clockView(session)).toMatchObject({ startedAt: null, date: '2027-01-08', minutes: 60, planned: 60 });
    held.apply({ type: 'agenda/next' });
    expect(clockView(held.session)).toMatchObject({ planned: 60, here: expect.any(Number), ahead: expect.any(Number) });
    expect(clockView(held.session).ahead).toBeLessThan(60);
  });

  it('is taken back by one undo', () => {
    const held = workshop(agree('a1', 'Call back'));
    const { agenda, exercises, position } = held.session;
    held.apply(followUp);
    expect(held.undo()).toBeNull();
    expect(held.session).toMatchObject({ agenda, exercises, position });
    expect(held.session.followUps).toBeUndefined();
  });

  it('never changes a definition that the session has', () => {
    const held = workshop(agree('a1', 'Call back'));
    const { opening } = held.session.exercises;
    held.apply(followUp);
    expect(held.session.exercises['opening']).toEqual(opening);
  });

  it('asks after the actions with their owners and days, and after their measures', () => {
    const held = later();
    expect(taken(held, step('status'))).toEqual([
      'Call back (Person 2, by 19 December 2026)',
      'New sign',
      'Shorter form',
    ]);
    expect(taken(held, step('measured'))).toEqual(['Calls answered twice, from 41 % to 20 %']);
    expect(taken(held, at.actions)).toEqual([]);
  });

  it('does not ask again after what is done, dropped or replaced', () => {
    const held = later().apply(
      say('a1', 'done'),
      say('a2', 'dropped', 'The building is sold'),
      say('a3', 'stuck', 'IT has no time'),
      agree('a4', 'Half the form', step('again'), { serves: { text: 'Shorter form' } }),
      { type: 'agenda/next' },
      { ...followUp, date: '2027-03-01' },
    );
    expect(taken(held, step('status', 'item-12'))).toEqual(['Half the form']);
    expect(actionsNow(held.session).map(({ number, closed }) => [number, closed])).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [4, false],
    ]);
  });

  it('is refused where nothing is open, and before the last one has begun', () => {
    expect(new Workshop().attempt(followUp)).toBe('no-open-actions');
    expect(later().attempt(followUp)).toBe('follow-up-not-begun');
    expect(later().apply(say('a1', 'done'), say('a2', 'done'), say('a3', 'done')).attempt(followUp)).toBe(
      'no-open-actions',
    );
  });

  it('is refused when the agenda has no room for it', () => {
    const held = workshop(agree('a1', 'Call back'));
    while (held.session.agenda.items.length + 3 <= MOST_BLOCKS) held.apply(followUp, { type: 'agenda/next' });
    expect(held.attempt(followUp)).toBe('agenda-is-full');
  });

  it('has the blocks that are put into it on the day', () => {
    const held = later().apply({
      type: 'agenda/insert',
      item: { id: 'guest', exercise: 'break', variant: 'full' },
      before: 'item-10',
    });
    expect(clockView(held.session)).toMatchObject({ minutes: 75 });
    expect(dayOf(held.session, { item: 'guest', step: 'pause' })).toBe('2027-01-08');
    expect(dayOf(held.session, at.actions)).toBe('2026-11-19');
  });
});

describe('the second edition of the plan', () => {
  it('is none before the follow-up has begun', () => {
    expect(buildPlan(later().session)).toEqual({
      ...buildPlan(later().session),
      cover: expect.objectContaining({ edition: '' }),
    });
    expect(buildPlan(later().session).sections[0]?.id).not.toContain('follow-up');
  });

  it('says first what changed since the first: how far each action is, its measure, what was agreed anew', () => {
    const held = later().apply(
      { type: 'agenda/next' },
      { type: 'link/set', at: step('measured'), row: 'a1', column: 'now', text: '28 % in December' },
      say('a1', 'done', 'Every call, since week two'),
      say('a2', 'stuck', 'The landlord'),
      agree('a4', 'Ask the landlord', step('again'), { due: '2027-02-01', owner: { participant: 'p3', text: '' } }),
    );
    const plan = buildPlan(held.session);
    expect(plan.cover.edition).toBe('Second edition, after the follow-up of 8 January 2027');
    const [changes] = plan.sections;
    expect(changes).toMatchObject({
      eyebrow: 'Since the last time, 19 November 2026',
      title: 'One of three actions is done, one is stuck and nobody was asked about one',
    });
    expect(changes?.blocks).toMatchObject([
      {
        type: 'table',
        rows: [
          [
            'Done: Every call, since week two',
            '1. Call back (Person 2)\nWas due 19 December 2026',
            'Calls answered twice',
            '41 %',
            '28 % in December',
            '20 %',
          ],
          ['Stuck: The landlord', '2. New sign', 'No measure agreed', '–', '–', '–'],
          ['Not asked', '3. Shorter form', 'No measure agreed', '–', '–', '–'],
        ],
      },
      { type: 'heading' },
      { type: 'list', items: ['4. Ask the landlord (Person 3, by 1 February 2027)'] },
    ]);
  });

  it('counts each action once, also where two exercises of the session offer the same answers', () => {
    const { session } = later().apply({ type: 'agenda/next' }, say('a1', 'done'), say('a2', 'done'));
    const own = session.exercises['follow-up'];
    if (!own) throw new Error('there is no follow-up');
    const twice = { ...session, exercises: { ...session.exercises, 'our-own': { ...own, id: 'our-own' } } };
    for (const one of [session, twice])
      expect(buildPlan(one).sections[0]?.title).toBe('Two of three actions are done and nobody was asked about one');
  });
});
