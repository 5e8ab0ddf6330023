import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '@shared/base/change';
import { toldOf } from '@shared/session/told';
import { add, edit, group, merge, remove } from '../../fixtures/commands';
import { at } from '../../fixtures/session';
import { workshop, type Workshop } from '../../fixtures/workshop';

/** What the history says of the last thing that was done. */
const last = (held: Workshop) => {
  const { type, was, is, more, at: where } = held.views().facilitator.history[0]!;
  return { type, was, is, more, where };
};

describe('the history', () => {
  it('says which idea was added, changed, merged, grouped and deleted, and at which step the room was', () => {
    const held = workshop()
      .go(at.elements)
      .apply(add(at.elements, 'Slow replies', 'Prompt response', 'Warmth'));
    expect(last(held)).toMatchObject({ is: ['Slow replies', 'Prompt response', 'Warmth'], was: [], more: 0 });
    expect(last(held).where).not.toBe('');
    held.apply(edit(at.elements, 'Warmth', 'A warm voice'));
    expect(last(held)).toMatchObject({ was: ['Warmth'], is: ['A warm voice'] });
    held.apply(merge(at.elements, 'Prompt response', 'Slow replies'));
    expect(last(held)).toMatchObject({ was: [], is: ['Slow replies'], more: 0 });
    held.go(at.group).apply(group(at.group, 'g1', 'Being heard', 'Prompt response'));
    expect(last(held)).toMatchObject({ was: [], is: ['Being heard'] });
    held.go(at.elements).apply(remove(at.elements, 'Prompt response'));
    expect(last(held).was).toContain('Prompt response');
  });

  it('says of a block what it is called, and not what it is made of', () => {
    const made = { id: 'x', title: 'Pick the elements', steps: [{ id: 's', title: 'Collect', room: 'What?' }] };
    const before = { agenda: { items: [] }, exercises: {} };
    const after = { agenda: { items: [{ id: 'item-9', exercise: 'x' }] }, exercises: { x: made } };
    expect(toldOf(differenceOf(before, after)!)).toEqual({ was: [], is: ['Pick the elements'], more: 0 });
    expect(toldOf(differenceOf(after, before)!)).toEqual({ was: ['Pick the elements'], is: [], more: 0 });
  });

  it('tells three texts of many, and how many more', () => {
    const texts = Array.from({ length: 40 }, (_, index) => `Idea ${index}`);
    const held = workshop()
      .go(at.elements)
      .apply(add(at.elements, ...texts));
    expect(last(held)).toMatchObject({ is: ['Idea 0', 'Idea 1', 'Idea 2'], more: 37 });
  });

  it('tells of any two lists what is only in the one or the other, each once', () => {
    const things = fc
      .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
      .map((texts) => ({ list: texts.map((text) => ({ text })) }));
    fc.assert(
      fc.property(things, things, (before, after) => {
        const difference = differenceOf(before, after);
        if (!difference) return;
        const { was, is, more } = toldOf(difference);
        const [one, other] = [before, after].map(({ list }) => list.map(({ text }) => text));
        const gone = one!.filter((text) => !other!.includes(text));
        const come = other!.filter((text) => !one!.includes(text));
        for (const text of was) expect(gone).toContain(text);
        for (const text of come.slice(0, 3)) expect(is).toContain(text);
        expect(was.length + is.length + more).toBeGreaterThanOrEqual(gone.length + come.length);
      }),
    );
  });
});
