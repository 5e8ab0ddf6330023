import { describe, expect, it } from 'vitest';
import type { Command } from '@shared/session/commands';
import { itemsOfTheDay } from '@shared/session/day';
import { ideasAt } from '@shared/session/flow';
import { addressOf } from '@shared/session/step-of';
import { buildPlan } from '@shared/plan/build';
import { action, add, group } from '../../fixtures/commands';
import { at } from '../../fixtures/session';
import { stepView, workshop } from '../../fixtures/workshop';

const leave = (itemId: string, left = true): Command => ({ type: 'agenda/change', itemId, change: { left } });
const again: Command = {
  type: 'agenda/insert',
  item: { id: 'again', exercise: 'pick-the-elements', variant: 'short' },
  before: 'item-4',
};
const inAgain = (step: string) => ({ item: 'again', step });

describe('a block that is left out', () => {
  it('is passed over, keeps what it gathered, and comes back', () => {
    const held = workshop(add(at.elements, 'Speed'), leave('item-3')).go(at.tests);
    expect(held.views().facilitator.nextStep?.exercise).toBe('Break');
    held.apply({ type: 'agenda/next' });
    expect(held.session.position.item).toBe('item-4');
    expect(ideasAt(held.session, at.elements)).toHaveLength(1);
    held.apply({ type: 'agenda/back' }, leave('item-3', false), { type: 'agenda/next' });
    expect(held.session.position).toEqual(at.elements);
  });

  it('is not counted, neither in the progress nor in the minutes', () => {
    const { facilitator } = workshop(leave('item-5')).views();
    expect(facilitator.clock.minutes).toBe(105);
  });
});

describe('a block that is run again', () => {
  it('gathers anew, feeds what comes later, and both results are in the plan', () => {
    const held = workshop(
      add(at.elements, 'Speed'),
      again,
      add(inAgain('elements'), 'Warmth'),
      group(inAgain('group'), 'g2', 'People', 'Warmth'),
    );
    expect(ideasAt(held.session, at.elements).map(({ text }) => text)).toEqual(['Speed']);
    expect(stepView(held, inAgain('vote'), 'vote').options.map(({ text }) => text)).toEqual(['People']);
    expect(
      held
        .go(at.actions)
        .views()
        .facilitator.agenda.map(({ run }) => run),
    ).toEqual([1, 1, 1, 2, 1, 1, 1, 1]);
    held.apply(leave('again'));
    expect(addressOf(held.session, at.actions, 'pick-the-elements', 'vote')).toEqual(at.vote);
    const { sections, appendix } = buildPlan(held.session);
    for (const [run, said] of [
      ['Pick the elements', 'Speed'],
      ['Pick the elements (2)', 'Warmth'],
    ])
      expect(JSON.stringify([...sections, ...appendix].filter(({ eyebrow }) => eyebrow === run))).toContain(said);
  });
});

describe('what is chosen for a block', () => {
  it('is the form with which its step begins, where the step offers it', () => {
    const forms = (form: string): Command => ({
      type: 'agenda/change',
      itemId: at.secretVote.item,
      change: { forms: { vote: form, pretences: 'paper-cards' } },
    });
    const held = workshop(forms('paper'));
    expect(stepView(held, at.secretVote, 'vote').suggested.form).toBe('paper');
    expect(stepView(held, at.pretences, 'collect').form).toBe('paper-cards');
    held.apply(forms('hand-count'));
    expect(stepView(held, at.secretVote, 'vote').suggested.form).toBe('walk-up');
  });

  it('is its name in both windows and its minutes in the step', () => {
    const held = workshop({
      type: 'agenda/change',
      itemId: 'item-1',
      change: { title: 'A word from the owner', minutes: 20 },
    });
    const { facilitator, room } = held.views();
    expect([facilitator.exercise.title, room.exercise]).toEqual(['A word from the owner', 'A word from the owner']);
    expect(facilitator.step.minutes).toBe(20);
    held.undo();
    expect(held.views().room.exercise).toBe('Opening');
  });
});

describe('on the day of a follow-up', () => {
  it('a block that is added belongs to that day', () => {
    const held = workshop(
      { type: 'commit/add', at: at.actions, actionId: 'a', fields: action('Call back') },
      { type: 'follow-up/open', date: '2027-01-08' },
    );
    const day = itemsOfTheDay(held.session).length;
    held.apply({ ...again, before: null });
    expect(itemsOfTheDay(held.session)).toHaveLength(day + 1);
    expect(held.views().facilitator.agenda.at(-1)).toMatchObject({ id: 'again', today: true });
    expect(held.views().facilitator.agenda[0]).toMatchObject({ today: false });
  });
});
