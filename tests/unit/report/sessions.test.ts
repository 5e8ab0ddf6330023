import * as fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import type { Session } from '@shared/session/schema/session';
import { layOutPlan } from '../../../renderer/report/export';
import { layOutPoster, posterSections } from '../../../renderer/report/poster';
import { clean } from '../../../renderer/report/text/clean';
import { isRightToLeft } from '../../../renderer/report/text/clusters';
import { hostileTexts } from '../../fixtures/plans/hostile';
import { realistic } from '../../fixtures/plans/realistic';
import { playSample } from '../../fixtures/story/play';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

const sample = playSample();

/** The sample with other words in every field that the room can write in; no text is like another. */
function reworded(texts: readonly string[]): Session {
  let next = 0;
  const change = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      if (key !== 'text' || value === '') return value;
      next += 1;
      return `${next}. ${texts[next % texts.length] ?? ''}`;
    }
    if (Array.isArray(value)) return value.map((one) => change(one));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, change(part, name)]));
  };
  return { ...sample, work: change(sample.work) as Session['work'] };
}

/** Without what cannot be seen: spaces, joiners, and the choice between two forms of a character. */
const squeeze = (text: string) => text.normalize('NFC').replace(/\s|[\u200b-\u200d]|[\ufe00-\ufe0f]/gu, '');

/* What runs from right to left is drawn by a browser, which is not here: plan-scripts.test.ts has it. */
const nasty = fc.oneof(
  fc.constantFrom(...hostileTexts.filter((text) => !isRightToLeft(text))),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => !isRightToLeft(text)),
  fc.integer({ min: 60, max: 400 }).map((length) => 'word and '.repeat(length / 9)),
);

/** True when a text is there; a long one may go over a page break, with heads and feet between its lines: then word by word. */
const isIn = (printed: string, text: string): boolean =>
  printed.includes(squeeze(text)) ||
  (text.length > 200 && text.split(/\s+/u).every((word) => printed.includes(squeeze(word).slice(0, 40))));

async function read(data: Uint8Array) {
  const file = await getDocument({ data, verbosity: 0, useSystemFonts: false, disableFontFace: true }).promise;
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)));
  const items = await Promise.all(
    pages.map(async (page) => (await page.getTextContent({ disableNormalization: true })).items),
  );
  const pieces = items.flat().flatMap((item) => ('str' in item ? [item] : []));
  return { pages, pieces, text: squeeze(pieces.map(({ str }) => str).join('')) };
}

describe('the plan of a session full of nasty texts', () => {
  it('holds every idea and every action as it was written, inside the margins', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(nasty, { minLength: 1, maxLength: 9 }),
        fc.constantFrom('a4' as const, 'letter' as const),
        async (texts, paper) => {
          const plan = buildPlan(reworded(texts));
          const { text, pieces } = await read(await layOutPlan(plan, { paper, boards: false }));
          const { ideas, actions } = plan.tables;
          const written = [...ideas.map((one) => one.text), ...actions.flatMap((one) => [one.what, one.firstStep])];
          expect(written.filter((one) => !isIn(text, clean(one)))).toEqual([]);
          const [width, height] = paper === 'a4' ? [595.28, 841.89] : [612, 792];
          for (const { str, transform, width: wide } of pieces) {
            if (str.trim() === '') continue;
            const [x = 0, y = 0] = transform.slice(4) as number[];
            expect(x).toBeGreaterThan(8 * 2.83);
            expect(x + wide).toBeLessThan(width - 8 * 2.83);
            expect(y).toBeGreaterThan(8 * 2.83);
            expect(y).toBeLessThan(height - 8 * 2.83);
          }
        },
      ),
      { numRuns: 3 },
    );
  }, 60_000);
});

describe('a poster', () => {
  it('is one A3 page with the result, where it comes from and whose workshop it was', async () => {
    const sections = posterSections(realistic);
    expect(sections.map(({ eyebrow }) => eyebrow)).toEqual([
      'What exactly does “really great” mean?',
      'Pick the elements',
      'What are we pretending not to know?',
      'The next 90 days',
    ]);
    for (const section of sections.slice(0, 2)) {
      const { pages, text } = await read(await layOutPoster(realistic, section));
      expect(pages).toHaveLength(1);
      expect(pages[0]?.view.slice(2)).toEqual([841.89, 1190.55]);
      for (const part of [section.title, realistic.cover.title]) expect(text).toContain(squeeze(part));
    }
  });

  it('says what its numbers stand for, and refers to no page that does not hang beside it', async () => {
    const plan = buildPlan(sample);
    for (const section of posterSections(plan)) {
      const { text } = await read(await layOutPoster(plan, section));
      expect(text).not.toMatch(/appendix/iu);
      if (section.id !== 'milestones') continue;
      for (const block of section.blocks)
        if (block.type === 'table') for (const row of block.rows) expect(text).toContain(squeeze(row.join('')));
    }
  });

  it('of more than a page goes on on the next, and says on each whose workshop it was', async () => {
    const [section] = posterSections(realistic);
    if (!section) throw new Error('no poster');
    const rows = Array.from({ length: 90 }, (_, index) => ({
      rank: `${index + 1}`,
      text: `Option ${index + 1}. ${'It goes on and on. '.repeat(6)}`,
      dots: 90 - index,
      winner: index < 3,
      tied: false,
    }));
    const long = { ...section, blocks: [{ type: 'bars' as const, caption: '', unit: 'dots' as const, rows }] };
    const { pages, text } = await read(await layOutPoster(realistic, long));
    expect(pages.length).toBeGreaterThan(1);
    for (const { view } of pages) expect(view.slice(2)).toEqual([841.89, 1190.55]);
    for (const { text: one } of rows) expect(text).toContain(squeeze(one));
    expect(text.split(squeeze(realistic.cover.title)).length).toBeGreaterThan(pages.length);
  });
});
