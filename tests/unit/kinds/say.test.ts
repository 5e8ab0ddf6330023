import { describe, expect, it } from 'vitest';
import { add } from '../../fixtures/commands';
import { at } from '../../fixtures/session';
import { workshop } from '../../fixtures/workshop';

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
