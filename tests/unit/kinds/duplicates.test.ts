import { describe, expect, it } from 'vitest';
import { findDuplicates } from '@shared/kinds/collect/duplicates';
import { reveal, turn } from '../../fixtures/commands';
import { at } from '../../fixtures/session';
import { stepView, workshop } from '../../fixtures/workshop';

const found = (...texts: string[]) =>
  findDuplicates(texts.map((text, index) => ({ id: String(index), text, fields: {}, merged: [] }))).map(
    ({ first, second }) => `${first}=${second}`,
  );

describe('duplicates', () => {
  it.each([
    ['Prompt answers', 'prompt answers!'],
    ['  Prompt   answers', 'Prompt answers'],
    ['Prompt answers', 'Prompt answer'],
    ['We never call back', 'We never call back.'],
    ['Ganz schön späte Antworten', 'ganz schon späte Antworten'],
    ['café', 'cafe\u0301'],
  ])('"%s" and "%s" are noticed', (one, other) => {
    expect(found(one, other)).toEqual(['0=1']);
  });

  it.each([
    ['Speed', 'Warmth'],
    ['Prompt answers', 'Accurate answers'],
    ['?', '!'],
    ['', ''],
    ['a', 'b'],
    ['One point of contact', 'A choice of channels'],
  ])('"%s" and "%s" are not', (one, other) => {
    expect(found(one, other)).toEqual([]);
  });

  it('pairs each idea at most once, with the first like it', () => {
    expect(found('Speed', 'Warmth', 'speed', 'SPEED')).toEqual(['0=2', '0=3']);
  });

  it('are noticed in a long list too, where they are the same', () => {
    const many = Array.from({ length: 400 }, (_, index) => `Idea number ${index * 7919}`);
    expect(found(...many, 'IDEA number 7919')).toEqual(['1=400']);
  });

  it('of an anonymous step are only noticed after the reveal', () => {
    const held = workshop(turn(at.pretences, 'p1', 'Nobody waits'), turn(at.pretences, 'p2', 'nobody waits!'));
    expect(stepView(held, at.pretences, 'collect').duplicates).toEqual([]);
    held.apply(reveal(at.pretences));
    expect(stepView(held, at.pretences, 'collect').duplicates).toHaveLength(1);
  });
});
