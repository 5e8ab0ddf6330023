import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { MOST_NOTES } from '@shared/session/schema/note';
import type { Command } from '@shared/session/commands';
import { note } from '../../fixtures/commands';
import { at } from '../../fixtures/session';
import { workshop } from '../../fixtures/workshop';

const add = (noteId: string, fields: ReturnType<typeof note>): Command => ({ type: 'note/add', noteId, fields });

describe('a note', () => {
  it('is kept with the step at which it was made, without what its kind does not have', () => {
    const held = workshop({ type: 'agenda/go', to: at.vote }, add('n', note('parked', ' The car park ', 'Ann', 'Why')));
    expect(held.session.notes).toEqual([
      { id: 'n', kind: 'parked', text: 'The car park', who: { text: '' }, why: { text: '' }, at: at.vote },
    ]);
  });

  it('that is deleted comes back with undo', () => {
    const held = workshop(add('n', note('promise', 'A bigger sign', 'Ann')), { type: 'note/delete', noteId: 'n' });
    expect(held.session.notes).toEqual([]);
    expect(held.undo()).toBeNull();
    expect(held.session.notes?.map(({ text }) => text)).toEqual(['A bigger sign']);
  });

  it('is one of 500 at most', () => {
    const many = Array.from({ length: MOST_NOTES }, (_, index) => add(`n-${index}`, note('parked', 'Another')));
    expect(workshop(...many).attempt(add('more', note('parked', 'Too many')))).toBe('too-many-notes');
  });

  it('goes into the plan: a decision on its one page too, with who decided and why', () => {
    const held = workshop(
      { type: 'agenda/go', to: at.elements },
      add('d', note('decision', 'No new survey', 'Mia', 'Nobody acts on it')),
      add('p', note('promise', 'A bigger sign', 'Ann')),
      add('k', note('parked', 'The car park')),
    );
    const { summary, sections } = buildPlan(held.session);
    expect(summary.decided).toMatchObject([{ text: 'No new survey', trace: 'decided by Mia: Nobody acts on it' }]);
    expect(sections.map(({ title }) => title)).toEqual([
      'One decision, and how it was made',
      'One promise and one parked topic',
    ]);
    const blocks = sections.flatMap((section) => section.blocks);
    const rows = blocks.map((block) => (block.type === 'table' ? block.rows[0] : null));
    expect(rows).toEqual([
      ['No new survey', 'Decided along the way', 'decided by Mia: Nobody acts on it'],
      ['A bigger sign', 'Ann', 'Pick the elements'],
      ['The car park', 'Pick the elements'],
    ]);
  });
});

describe('who is in the room', () => {
  it('is part of the session, is undone, and is forgotten with the participant', () => {
    const held = workshop({ type: 'participant/here', participantId: 'p2', here: false });
    expect(held.views().facilitator.present).toEqual(['p1', 'p3', 'p4', 'p5', 'p6']);
    held.undo();
    expect(held.views().facilitator.present).toHaveLength(6);
    held.redo();
    held.apply({ type: 'participant/remove', participantId: 'p2' });
    expect(held.session.away).toEqual([]);
  });
});
