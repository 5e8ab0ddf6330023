import { array, assert, constantFrom, double, property, string } from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { newDocument } from '../../../renderer/report/document';
import { clean } from '../../../renderer/report/text/clean';
import type { Line } from '../../../renderer/report/text/line';
import { Type } from '../../../renderer/report/text/type';
import { papers } from '../../../renderer/report/tokens';
import { styles } from '../../../renderer/report/tokens';
import { hostileTexts } from '../../fixtures/plans/hostile';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

let type: Type;
beforeAll(async () => {
  const { pdf, fonts } = await newDocument(papers.a4);
  type = new Type(pdf, fonts, null, 'en-GB');
});

const textOf = (line: Line) =>
  line.pieces.map((piece) => (piece.kind === 'boxes' ? piece.clusters.join('') : piece.text)).join('');
const bare = (text: string) =>
  text.replace(/[-\s\u00a0\u200b-\u200d]|[\ufe00-\ufe0f]/g, '').replace(/\u2010|\u2011/g, '');

describe('wrap', () => {
  it('breaks at spaces and keeps the space for those who copy the text', () => {
    const lines = type.wrap('one two three four five six', 60, styles.body).map(textOf);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('one two three four five six');
    expect(lines[0]).toMatch(/ $/);
  });

  it('breaks a word that is wider than the line', () => {
    const lines = type.wrap('a'.repeat(300), 100, styles.body);
    expect(Math.max(...lines.map((line) => line.width))).toBeLessThanOrEqual(100);
    expect(lines.map(textOf).join('')).toBe('a'.repeat(300));
  });

  it('keeps a percent sign with its number', () => {
    for (let width = 40; width < 120; width += 1) {
      for (const line of type.wrap('from 38 % to 25 %', width, styles.cell)) expect(textOf(line)).not.toMatch(/^%/);
    }
  });

  it('sets Greek and Cyrillic headings in the text font, which has them', () => {
    const [line] = type.wrap('Ελλάδα Отчёт', 500, styles.section);
    expect(line?.pieces.map((piece) => piece.kind === 'letters' && piece.font)).not.toContain(false);
  });

  it('gives what no font has a box of its own, cluster by cluster', () => {
    const [line] = type.wrap('a 👨‍👩‍👧‍👦 b', 500, styles.body);
    expect(line?.pieces.map((piece) => piece.kind)).toEqual(['letters', 'boxes', 'letters']);
    expect(line?.pieces[1]).toMatchObject({ clusters: ['👨‍👩‍👧‍👦'] });
  });

  it('gives one empty line for an empty text', () => {
    expect(type.wrap('', 100, styles.body)).toHaveLength(1);
  });

  it('clamps to the lines it may take and says so', () => {
    const lines = type.clamp('word '.repeat(200), styles.body, 100, 3);
    expect(lines).toHaveLength(3);
    expect(textOf(lines[2] as Line)).toMatch(/…$/);
  });

  it('balances a title without more lines', () => {
    const text = 'Six actions, six names; one is not yet believed';
    const greedy = type.wrap(text, 400, styles.section);
    const balanced = type.balance(text, styles.section, 400, 4);
    expect(balanced).toHaveLength(greedy.length);
    expect(balanced.at(-1)?.width).toBeGreaterThan(greedy.at(-1)?.width ?? 0);
  });

  it('loses nothing, is never too wide and never splits a surrogate pair', () => {
    const nasty = string({
      unit: constantFrom(...(hostileTexts.join('').match(/[\s\S]/gu) ?? []), 'word ', '\n', '-'),
    });
    assert(
      property(
        array(nasty, { minLength: 1, maxLength: 4 }),
        double({ min: 30, max: 400, noNaN: true }),
        (texts, width) => {
          const spans = texts.map((text, index) => ({ text, style: index % 2 === 0 ? styles.body : styles.label }));
          const lines = type.wrap(spans, width);
          for (const line of lines) {
            expect(line.width).toBeLessThanOrEqual(width + 0.01);
            expect(textOf(line)).not.toMatch(/\p{Surrogate}/u);
          }
          expect(bare(lines.map(textOf).join(''))).toBe(bare(texts.map(clean).join('')));
        },
      ),
      { numRuns: 200 },
    );
  });
});
