import { describe, expect, it } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { planMarkdown } from '@shared/plan/markdown';
import { mergeRooms } from '@shared/merge/merge';
import type { Command } from '@shared/session/commands';
import { add } from '../../fixtures/commands';
import { at } from '../../fixtures/session';
import { workshop } from '../../fixtures/workshop';
import { strings } from '../../english';

const write = (text: string, field = 'rules'): Command => ({ type: 'say/write', at: at.welcome, field, text });
const rules = 'One speaks at a time.\n\n  What is unsigned stays unsigned. ';

describe('a step in which something is said', () => {
  it('shows the room the question, asks nothing of a seat, and leads on', () => {
    const { facilitator, room, seat } = workshop().go(at.welcome).views();
    expect(room.body).toMatchObject({ kind: 'say', promise: true });
    expect(room.prompt).toBe('Why are we here, and what have we promised our customers?');
    expect(room.brandPromise).toBe('We are there when it matters.');
    expect(seat.task).toBeNull();
    expect(facilitator.work.next).toBe('next-step');
  });

  it('takes no ideas', () => {
    expect(workshop().attempt(add(at.welcome, 'Speed'))).toBe('unknown-step');
  });
});

describe('a card', () => {
  it('is written on for all to see, and leaves nothing where all is taken off again', () => {
    const held = workshop(write(rules)).go(at.welcome);
    expect(held.views().room.body).toMatchObject({ card: [{ label: 'Our rules', text: rules.trim() }] });
    expect(held.work(at.welcome, 'say').written).toEqual({ rules: { text: rules.trim() } });
    held.apply(write(''));
    expect(held.work(at.welcome, 'say')).toEqual({ kind: 'say' });
    held.undo();
    expect(held.work(at.welcome, 'say').written).toEqual({ rules: { text: rules.trim() } });
  });

  it('has no other fields than its own, and takes nothing twice', () => {
    const held = workshop(write(rules));
    expect(held.attempt(write('x', 'other'))).toBe('unknown-column');
    expect(held.attempt(write(` ${rules}`))).toBe('nothing-changes');
    expect(held.attempt({ ...write('x'), at: at.actions } as Command)).toBe('step-is-of-another-kind');
  });

  it('stands in the plan line by line, behind all that was found; one on which nothing stands does not', () => {
    const plan = buildPlan(workshop(write(rules), add(at.elements, 'Speed', 'Warmth')).session);
    expect(plan.sections.at(-1)).toMatchObject({
      title: 'How we worked together',
      blocks: [
        { type: 'heading', text: 'Our rules' },
        { type: 'list', items: ['One speaks at a time.', 'What is unsigned stays unsigned.'] },
      ],
    });
    expect(planMarkdown(plan)).toContain('One speaks at a time.');
    expect(buildPlan(workshop(add(at.elements, 'Speed')).session).sections.map(({ eyebrow }) => eyebrow)).toEqual([
      'Pick the elements',
    ]);
  });

  it('of several rooms says what each wrote', () => {
    const rooms = ['One speaks at a time.', 'Nobody speaks twice.'].map((text, index) => ({
      room: { id: `room-${index + 1}`, name: `Room ${index + 1}` },
      session: { ...workshop(write(text)).session, id: `s${index}` },
    }));
    const time = '2026-11-19T15:00:00.000Z';
    const merged = mergeRooms(strings, rooms, {}, { id: 'merged', time, title: 'Merged' });
    if ('refused' in merged) throw new Error(merged.refused);
    expect(JSON.stringify(merged.session.work)).toContain(
      'Room 1: One speaks at a time.\\nRoom 2: Nobody speaks twice.',
    );
  });
});
