import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { morning } from '../../fixtures/any-command';
import { add, group, ideaId, merge, remove } from '../../fixtures/commands';
import { refused, refusesEach } from '../../fixtures/refused';
import { at } from '../../fixtures/session';
import { stepView, Workshop, workshop } from '../../fixtures/workshop';

const four = add(at.elements, 'Speed', 'Warmth', 'Choice', 'Price');
/** The board as the room reads it: `title: ideas` per group, then what stands alone. */
const board = (held: Workshop) => {
  const { groups, alone } = stepView(held, at.group, 'group');
  return [
    ...groups.map(({ number, text, ideas }) => `${number} ${text}: ${ideas.map((idea) => idea.text).join(', ')}`),
    alone.map(({ text }) => text).join(', '),
  ];
};

describe('grouping', () => {
  refusesEach(refused.group);

  it('puts ideas together under a title, and leaves the others alone', () => {
    expect(board(workshop(four, group(at.group, 'g1', ' People ', 'Warmth', 'Choice')))).toEqual([
      '1 People: Warmth, Choice',
      'Speed, Price',
    ]);
  });

  it('moves an idea from one group to another; a group that loses its last is gone', () => {
    const held = workshop(four, group(at.group, 'g1', 'A', 'Speed'), group(at.group, 'g2', 'B', 'Warmth', 'Choice'));
    held.apply({ type: 'group/assign', at: at.group, groupId: 'g2', ideaIds: [ideaId('Speed')] });
    expect(board(held)).toEqual(['1 B: Warmth, Choice, Speed', 'Price']);
  });

  it('makes a new group of ideas of other groups', () => {
    const held = workshop(
      four,
      group(at.group, 'g1', 'A', 'Speed', 'Warmth'),
      group(at.group, 'g2', 'B', 'Warmth', 'Price'),
    );
    expect(board(held)).toEqual(['1 A: Speed', '2 B: Warmth, Price', 'Choice']);
  });

  it('takes an idea out, renames and dissolves', () => {
    const held = workshop(four, group(at.group, 'g1', 'A', 'Speed', 'Warmth'));
    held.apply(
      { type: 'group/release', at: at.group, ideaIds: [ideaId('Speed')] },
      { type: 'group/rename', at: at.group, groupId: 'g1', text: 'Z' },
    );
    expect(board(held)).toEqual(['1 Z: Warmth', 'Speed, Choice, Price']);
    held.apply({ type: 'group/dissolve', at: at.group, groupId: 'g1' });
    expect(board(held)).toEqual(['Speed, Warmth, Choice, Price']);
  });

  it('forgets ideas that are deleted or merged away, and groups that are then empty', () => {
    const held = workshop(four, group(at.group, 'g1', 'A', 'Speed', 'Warmth'), group(at.group, 'g2', 'B', 'Price'));
    held.apply(remove(at.elements, 'Price'), merge(at.elements, 'Speed', 'Warmth'));
    expect(board(held)).toEqual(['1 A: Speed', 'Choice']);
    expect(held.work(at.group, 'group').groups).toEqual([{ id: 'g1', text: 'A', ideaIds: [ideaId('Speed')] }]);
  });

  it('never holds an idea twice, one that is not there, or an empty group, whatever is done', () => {
    fc.assert(
      fc.property(morning, (commands) => {
        const held = new Workshop().apply(four);
        for (const command of commands) held.attempt(command);
        const inGroups = held.work(at.group, 'group').groups.map(({ ideaIds }) => ideaIds);
        const known = held.work(at.elements, 'collect').ideas.map(({ id }) => id);
        expect(new Set(inGroups.flat()).size).toBe(inGroups.flat().length);
        for (const id of inGroups.flat()) expect(known).toContain(id);
        expect(inGroups.every(({ length }) => length > 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
