import { describe, expect, it } from 'vitest';
import type { Command } from '@shared/session/commands';
import type { ActionFields } from '@shared/kinds/action';
import { action } from '../../fixtures/commands';
import { refused, refusesEach } from '../../fixtures/refused';
import { at, newSession } from '../../fixtures/session';
import { stepView, Workshop, workshop } from '../../fixtures/workshop';

const put = (type: 'commit/add' | 'commit/edit', fields: ActionFields, actionId = 'a1'): Command => ({
  type,
  at: at.actions,
  actionId,
  fields,
});
const fists = (...counts: number[]): Command => ({ type: 'commit/confidence', at: at.actions, actionId: 'a1', counts });
const shown = (held: Workshop) => stepView(held, at.actions, 'commit').actions;

const full: ActionFields = {
  text: 'Call back within the hour',
  serves: { text: 'Speed' },
  owner: { participant: 'p2', text: '' },
  taken: true,
  due: '2026-12-19',
  firstStep: { text: 'Ask the front desk', due: '2026-11-26' },
  measure: { text: 'calls returned in time', from: { text: '40 %' }, to: { text: '90 %' } },
  told: { text: 'By letter' },
};

describe('committing', () => {
  refusesEach(refused.commit);

  it('keeps every field as it was said', () => {
    expect(shown(workshop(put('commit/add', full)))).toMatchObject([
      { id: 'a1', ...full, ownerName: 'Person 2', confidenceNow: null },
    ]);
  });

  it('changes an action without losing the confidence it was given', () => {
    const held = workshop(
      put('commit/add', full),
      fists(0, 0, 0, 2, 2, 2),
      put('commit/edit', action('Something easier')),
    );
    expect(shown(held)).toMatchObject([
      { ...action('Something easier'), confidence: [{ counts: [0, 0, 0, 2, 2, 2] }] },
    ]);
  });

  it('takes an action away', () => {
    const held = workshop(put('commit/add', full), put('commit/add', full, 'a2'), {
      type: 'commit/delete',
      at: at.actions,
      actionId: 'a1',
    });
    expect(shown(held).map(({ id }) => id)).toEqual(['a2']);
  });

  it('calls an owner by name, by seat where there is no name, or as typed', () => {
    const held = new Workshop({ ...newSession(1), participants: [{ id: 'p1', seat: 1, name: '', group: '' }] });
    held.apply(
      put('commit/add', action('A', { owner: { participant: 'p1', text: '' } })),
      put('commit/add', action('B', { owner: { participant: null, text: 'The new one' } }), 'a2'),
    );
    expect(shown(held).map(({ ownerName }) => ownerName)).toEqual(['Seat 1', 'The new one']);
  });

  it('judges by the latest fist-to-five: under the mark it is to be rewritten', () => {
    const held = workshop(put('commit/add', full), fists(2, 2, 2, 0, 0, 0));
    expect(shown(held)[0]?.confidenceNow).toMatchObject({ average: 1, fails: true, toHear: 6 });
    held.apply(fists(0, 0, 0, 6, 0, 0));
    expect(shown(held)[0]?.confidenceNow).toMatchObject({ average: 3, fails: false, deviation: 0, toHear: 0 });
    expect(shown(held)[0]?.confidence).toHaveLength(2);
  });

  it('shows the room what is to be done, by whom and when', () => {
    const held = workshop(put('commit/add', full)).go(at.actions);
    expect(held.views().room.body).toEqual({
      kind: 'actions',
      actions: [
        { id: 'a1', text: full.text, owner: 'Person 2', taken: true, due: '2026-12-19', confidence: null, from: null },
      ],
    });
  });
});
