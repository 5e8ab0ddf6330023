import { strings } from '../../english';
import { describe, expect, it } from 'vitest';
import { blockNames, typeOf } from '@shared/document/registry';
import { blockOf } from '../../fixtures/plans/arbitrary';

/** Few rows of few words, some, and more of both than an executive reads. */
const shapes = [
  { length: 3, rows: 1, caption: 2 },
  { length: 20, rows: 3, caption: 6 },
  { length: 300, rows: 40, caption: 12 },
];
const [caption, first] = ['qCq', 'qFq'];

describe.each(blockNames)('a block of type %s', (type) => {
  const blocks = shapes.map((shape) => blockOf({ type, ...shape }, caption, first));

  it('is known by its name', () => {
    for (const block of blocks) expect(block.type).toBe(type);
  });

  it('says in Markdown what it is called and what is in it', () => {
    for (const block of blocks) {
      const markdown = typeOf(block).markdown(block, strings);
      expect(markdown.trim()).not.toBe('');
      if ('caption' in block) expect(markdown).toContain(caption);
      /* Of the timeline there are only numbers; of the field, the first mark is the name of an axis; of a photograph all is in its caption. */
      if (type !== 'timeline' && type !== 'scatter' && type !== 'photograph') expect(markdown).toContain(first);
    }
  });

  it('has words for those who do not see it, if it has any, that say what it is called', () => {
    for (const block of blocks) {
      const words = typeOf(block).alternative(block, strings);
      if (words === null) continue;
      expect(words).toContain(caption);
      expect(words).toMatch(/\.$/u);
    }
  });

  it('is no longer in brief, and the longer the rest the more is left out', () => {
    for (const block of blocks) {
      const brief = typeOf(block).brief(block);
      expect(brief.block.type).toBe(type);
      const [was, is] = [block, brief.block].map((one) => JSON.stringify(one).length);
      expect(is).toBeLessThanOrEqual(was ?? 0);
      if (brief.leftOut > 0) expect(is).toBeLessThan(was ?? 0);
    }
  });
});

describe.each(blockNames)('a block of type %s', (type) => {
  it('takes the more lines the more there is in it', () => {
    const lines = shapes.map((shape) => {
      const block = blockOf({ type, ...shape }, caption, first);
      return typeOf(block).lines(block);
    });
    /* A photograph is as high as any other. */
    if (type !== 'photograph') expect(lines.at(-1)).toBeGreaterThan(lines[0] ?? 0);
    expect(lines[0]).toBeGreaterThan(0);
  });
});

it('in brief a table of forty rows keeps the first, and counts the others', () => {
  const counted = (['commitments', 'bars', 'spread', 'gaps', 'scatter', 'table'] as const).map((type) => {
    const block = blockOf({ type, length: 3, rows: 40, caption: 2 }, caption, first);
    return typeOf(block).brief(block).leftOut;
  });
  expect(counted).toEqual([28, 24, 24, 24, 30, 28]);
});
