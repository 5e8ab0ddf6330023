import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { APPENDIX, executiveOf, MOST_EXECUTIVE_PAGES } from '@shared/plan/executive';
import type { Plan } from '@shared/plan/model';
import { layOut } from '../../../renderer/report/export';
import { papers, type Paper } from '../../../renderer/report/tokens';
import { strings } from '../../english';
import { hostile } from '../../fixtures/plans/hostile';
import { playSamples } from '../../fixtures/story/play';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

const words = strings.plan.layout;

const squeeze = (text: string) => text.replace(/\s+/gu, '');

/** What each page says, and which share of it is filled: down to its last line above the foot. */
async function read(data: Uint8Array, paper: Paper) {
  const { height, margins } = papers[paper];
  const file = await getDocument({ data, verbosity: 0, useSystemFonts: false, disableFontFace: true }).promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await file.getPage(number)).getTextContent();
      const pieces = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
      const feet = pieces.map(({ transform }) => Number(transform[5])).filter((y) => y > margins.bottom - 20);
      const used = (height - margins.top - Math.min(height, ...feet)) / (height - margins.top - margins.bottom);
      return { text: squeeze(pieces.map(({ str }) => str).join('')), used };
    }),
  );
}

const samples = Object.entries(playSamples()).map(([name, session]) => [name, buildPlan(session)] as const);

describe.each(['a4', 'letter'] as const)('the executive edition on %s', (paper) => {
  it.each(samples)(
    'of the sample %s has at most six pages, well filled, and says where the rest is',
    async (_name, plan) => {
      const full = await layOut(plan, { paper, boards: false });
      const brief = await layOut(plan, { paper, boards: false, edition: 'executive', full: full.sections });
      expect(brief.pages).toBeLessThanOrEqual(MOST_EXECUTIVE_PAGES);
      const pages = await read(brief.bytes, paper);
      for (const { used } of pages.slice(1, -1)) expect(used).toBeGreaterThanOrEqual(0.55);
      const text = pages.map((page) => page.text).join('');
      const there = await read(full.bytes, paper);
      /* No page of the full edition holds a few lines that found no room on the one before, but contents and the last. */
      for (const { used } of there.slice(3, -1)) expect(used).toBeGreaterThanOrEqual(0.3);
      const { elsewhere } = executiveOf(plan);
      for (const { id, name } of elsewhere) {
        const page = full.sections.get(id) ?? 0;
        const title = id === APPENDIX ? words.appendix : (plan.sections.find((one) => one.id === id)?.title ?? '?');
        expect(there[page - 1]?.text, name).toContain(squeeze(title).slice(0, 30));
        const said = ['fulledition', ''].map((which) => `${squeeze(name)},${which}page${page}`);
        expect(
          said.some((one) => text.includes(one)),
          name,
        ).toBe(true);
      }
    },
  );

  it('of hostile texts has at most six pages', async () => {
    const full = await layOut(hostile, { paper, boards: false, edition: 'executive' });
    expect(full.pages).toBeLessThanOrEqual(MOST_EXECUTIVE_PAGES);
  });

  it('of more than six pages can hold says what it leaves out, and on which page of the full edition it is', async () => {
    const [, first] = samples[0] ?? [];
    const section = (first as Plan).sections[0];
    if (!section) throw new Error('an empty sample');
    const text = 'A sentence that takes a line of its own on every paper there is. '.repeat(60);
    const sections = Array.from({ length: 9 }, (_, index) => ({
      ...section,
      id: `s${index}`,
      eyebrow: `Exercise ${index}`,
      blocks: [],
      brief: [{ place: 'always' as const, blocks: [{ type: 'paragraph' as const, text }] }],
    }));
    const { bytes, pages } = await layOut(
      { ...(first as Plan), sections, appendix: [] },
      { paper, boards: false, edition: 'executive' },
    );
    expect(pages).toBeLessThanOrEqual(MOST_EXECUTIVE_PAGES);
    const said = (await read(bytes, paper)).map((page) => page.text).join('');
    expect(said).toMatch(/Leftouthere:“Exercise\d”,fulleditionpage\d/u);
  });

  it('names the page on which the appendix begins, where that begins with the whole of the one page, too', async () => {
    const [, plan] = samples[0] as (typeof samples)[number];
    const text = 'A decision that nobody would write at such length, and somebody did. '.repeat(90);
    const decided = [{ id: 'decided:x', text, trace: '', section: '' }];
    const long = { ...plan, summary: { ...plan.summary, decided } };
    const full = await layOut(long, { paper, boards: false });
    const at = full.sections.get(APPENDIX) ?? 0;
    const there = await read(full.bytes, paper);
    expect(there[at - 1]?.text).toContain(squeeze(words.appendix));
    expect(there[at - 1]?.text).toContain(squeeze(words.summaryWhole));
    expect(at).toBeLessThan(full.sections.get(long.appendix[0]?.id ?? '') ?? 0);
    const { bytes } = await layOut(long, { paper, boards: false, edition: 'executive', full: full.sections });
    const said = (await read(bytes, paper)).map((page) => page.text).join('');
    expect(said).toContain(squeeze(`${words.theAppendix}, page ${at}`));
  });

  it('that is the one page alone says below it what is left out', async () => {
    const [, { sections, ...plan }] = samples[0] as (typeof samples)[number];
    const left = sections.slice(0, 2).map((section) => ({ ...section, brief: [], lens: null }));
    const alone = {
      ...plan,
      summary: { ...plan.summary, found: [], decided: [], next: [], needs: [] },
      sections: left,
    };
    const { bytes, pages } = await layOut(alone, { paper, boards: false, edition: 'executive' });
    expect(pages).toBe(2);
    const said = (await read(bytes, paper)).map((page) => page.text).join('');
    for (const { eyebrow } of left) expect(said).toContain(squeeze(`“${eyebrow}”, `));
  });
});
