import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '@shared/session/commands';
import { PHASES } from '@shared/kinds/collect/rounds';
import { add } from '../../fixtures/commands';
import { at, people } from '../../fixtures/session';
import { stepView, workshop, type Workshop } from '../../fixtures/workshop';

type Form = 'one-two-four-all' | 'round-robin';
const round = (to: 'start' | 'next' | 'end', present: string[] = []): Command => ({
  type: 'collect/round',
  at: at.elements,
  to,
  present,
});
const started = (form: Form, present = people(3)): Workshop =>
  workshop({ type: 'collect/form', at: at.elements, form }, round('start', present));
const view = (held: Workshop) => stepView(held, at.elements, 'collect');

/** Who has the word, by seat; null when the round is over. */
function speaker(held: Workshop): number | null {
  const now = view(held).round;
  return now?.form === 'round-robin' ? now.speaker.seat : null;
}

describe('1-2-4-All', () => {
  it('leads through its four parts, each with its minutes and its own beginning, and is then over', () => {
    const held = workshop({ type: 'collect/form', at: at.elements, form: 'one-two-four-all' });
    expect(view(held)).toMatchObject({ round: null, next: 'start-round' });
    held.apply(round('start', people(6)));
    const begun = new Set<string>();
    for (const { id, minutes } of PHASES) {
      const now = view(held);
      expect(now).toMatchObject({ round: { id, minutes }, next: 'next-phase' });
      begun.add(now.round?.startedAt ?? '');
      held.apply(add(at.elements, `Said ${id}`), round('next'));
    }
    expect(begun.size).toBe(PHASES.length);
    expect(view(held)).toMatchObject({ round: null, next: 'next-step', count: 4 });
  });
});

describe('a round robin', () => {
  it('gives the word to each in the order of seats, and begins again with the first', () => {
    const held = started('round-robin');
    const heard = [1, 2, 3, 1].map((_, index) => {
      const now = speaker(held);
      held.apply(add(at.elements, `Idea ${index}`));
      return now;
    });
    expect(heard).toEqual([1, 2, 3, 1]);
  });

  it('is over when all have passed one after the other, and not before: an idea begins the count anew', () => {
    const held = started('round-robin').apply(round('next'), round('next'), add(at.elements, 'Late'), round('next'));
    expect(view(held).round).toMatchObject({ passes: 1, people: 3 });
    held.apply(round('next'));
    expect(speaker(held)).not.toBeNull();
    held.apply(round('next'));
    expect(speaker(held)).toBeNull();
  });

  it('asks only who is in the room', () => {
    const held = started('round-robin', ['p2', 'p5']);
    const heard = [0, 1, 2].map((index) => {
      const now = speaker(held);
      held.apply(add(at.elements, `Idea ${index}`));
      return now;
    });
    expect(heard).toEqual([2, 5, 2]);
  });

  it('comes back to where it was with undo', () => {
    const held = started('round-robin').apply(add(at.elements, 'One'));
    expect(speaker(held)).toBe(2);
    held.undo();
    expect(speaker(held)).toBe(1);
  });

  it('never loses its place, and ends after exactly as many passes in a row as there are people', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), (speaks, count) => {
        const held = started('round-robin', people(count));
        let passes = 0;
        for (const [index, speak] of speaks.entries()) {
          if (speaker(held) === null) break;
          expect(speaker(held)).toBe(1 + (index % count));
          held.apply(speak ? add(at.elements, `Idea ${index}`) : round('next'));
          passes = speak ? 0 : passes + 1;
          expect(speaker(held) === null).toBe(passes === count);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('keeps who is in it on record: such a participant is not removed', () => {
    const held = started('round-robin');
    expect(held.attempt({ type: 'participant/remove', participantId: 'p2' })).toBe('participant-took-part');
    held.apply(round('end'), { type: 'participant/remove', participantId: 'p2' });
  });
});
