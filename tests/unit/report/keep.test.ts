import * as fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import type { PlanBlock } from '@shared/document/registry';
import type { Plan, PlanSection } from '@shared/plan/model';
import { strings } from '../../english';
import { layOutPlan } from '../../../renderer/report/export';
import { arbitrarySections, marks } from '../../fixtures/plans/arbitrary';
import { bare } from '../../fixtures/plans/empty';
import { realistic } from '../../fixtures/plans/realistic';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

/** What stands on the summary's page, which is the last before the sections. */
const summary = strings.plan.layout.nothingNext.replace(/\s+/gu, '');

/** What each page says, without white space. */
async function pagesOf(plan: Plan, paper: 'a4' | 'letter'): Promise<string[]> {
  const data = await layOutPlan(plan, { paper, boards: false });
  const file = await getDocument({ data, verbosity: 0, useSystemFonts: false, disableFontFace: true }).promise;
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await file.getPage(number)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s+/gu, '');
    }),
  );
}

/** Pairs of texts that must be on one page: a heading or caption and the beginning of what it is about. */
function pairsIn({ blocks }: PlanSection, at: number): [string, string, PlanBlock['type']][] {
  const firstOf = (index: number) => marks.first(at, index);
  const isHeading = (block: PlanBlock | undefined) => block?.type === 'heading';
  const leadsIn = (block: PlanBlock | undefined) => block?.type === 'note' && block.text.length < 200;
  /* Words that are all under their heading are its matter, and need not be with the heading that comes next. */
  const endsAt = (next: PlanBlock | undefined, above: PlanBlock | undefined) =>
    next?.type === 'heading' && above?.type === 'heading' && (!next.sub || above.sub === true);
  const pairs: ReturnType<typeof pairsIn> = [];
  let open: string[] = [marks.title(at)];
  let heading: PlanBlock | undefined;
  blocks.forEach((block, index) => {
    if (isHeading(block)) heading = block;
    const caption = 'caption' in block ? [marks.caption(at, index)] : [];
    for (const above of [...open, ...caption]) pairs.push([above, firstOf(index), block.type]);
    const goesOn = isHeading(block) || (leadsIn(block) && open.length > 0 && !endsAt(blocks[index + 1], heading));
    open = goesOn ? [...open, ...(isHeading(block) ? [firstOf(index)] : [])] : [];
  });
  return pairs;
}

describe('headings and captions', () => {
  it.each(['a4', 'letter'] as const)(
    'are never parted from what they are about, on %s',
    async (paper) => {
      await fc.assert(
        fc.asyncProperty(arbitrarySections, fc.boolean(), async (sections, inAppendix) => {
          const parts = inAppendix ? { sections: [], appendix: sections } : { sections, appendix: [] };
          const pages = await pagesOf({ ...bare, ...parts }, paper);
          const contents = pages.findIndex((page) => page.includes(summary)) + 1;
          const pageOf = (text: string) => pages.findIndex((page, index) => index >= contents && page.includes(text));
          for (const [above, below, type] of sections.flatMap(pairsIn)) {
            expect(pageOf(above), above).toBeGreaterThan(0);
            expect(pageOf(above), `${above} and ${below} (${type})`).toBe(pageOf(below));
          }
        }),
        { numRuns: 30 },
      );
    },
    120_000,
  );
});

describe('sections', () => {
  const short = (id: string): PlanSection => ({
    id,
    eyebrow: id,
    lens: 'myth',
    title: `Title ${id}`,
    blocks: [{ type: 'note', text: `Note ${id}` }],
  });
  const listOf = (id: string, length: number): PlanSection => ({
    ...short(id),
    blocks: [{ type: 'list', items: Array.from({ length }, (_, index) => `Item ${index + 1} of ${id}`) }],
  });
  const long = (id: string) => listOf(id, 26);
  const longer = (id: string) => listOf(id, 60);

  it('share a page when they fit on it whole, or when much of it is left, and else begin on a new one', async () => {
    const pages = await pagesOf({ ...bare, sections: [short('a'), long('b'), long('c'), short('d')] }, 'a4');
    const pageOf = (text: string) => pages.findIndex((page) => page.includes(text));
    expect(['Titlea', 'Titleb', 'Titlec', 'Titled'].map(pageOf)).toEqual([2, 2, 3, 3]);
    const spacious = await pagesOf({ ...bare, sections: [short('a'), short('b'), longer('e')] }, 'a4');
    expect(
      ['Titlea', 'Titleb', 'Titlee', 'Item60ofe'].map((text) => spacious.findIndex((page) => page.includes(text))),
    ).toEqual([2, 2, 2, 3]);
    expect(pages.filter((page) => page.includes('Titlec'))).toHaveLength(1);
    expect(pages.join('').match(/Item1ofc/gu)).toHaveLength(1);
  });

  it('are set closer where that saves a page of a few lines, and only there', async () => {
    const charts = (count: number): PlanSection => ({
      ...short('x'),
      blocks: Array.from({ length: count }, (_, index): PlanBlock => ({
        type: 'bars',
        unit: 'dots',
        caption: `Chart ${index + 1} of x`,
        rows: Array.from({ length: 3 }, (_row, row) => ({
          rank: `${row + 1}`,
          text: `Option ${row + 1}`,
          dots: 3 - row,
          winner: row === 0,
          tied: false,
        })),
      })),
    });
    const chartsOn = async (count: number) => {
      const pages = await pagesOf({ ...bare, sections: [charts(count)] }, 'a4');
      return pages.map((page) => page.match(/Chart\d+ofx/gu)?.length ?? 0).filter((charted) => charted > 0);
    };
    expect(await chartsOn(5)).toEqual([5]);
    expect(await chartsOn(6)).toEqual([6]);
    expect(await chartsOn(7)).toEqual([5, 2]);
  });

  it('with headings that have only words under them fill their pages', async () => {
    const blocks = Array.from({ length: 40 }, (_, index): PlanBlock[] => [
      { type: 'heading', text: `Question ${index + 1} of z` },
      { type: 'paragraph', text: 'Hands were raised.' },
      { type: 'note', text: 'Show of hands.' },
    ]).flat();
    const pages = await pagesOf({ ...bare, sections: [{ ...short('z'), blocks }] }, 'a4');
    const counts = pages.map((page) => page.match(/Question\d+ofz/gu)?.length ?? 0).filter((count) => count > 0);
    expect(Math.min(...counts.slice(0, -1))).toBeGreaterThan(5);
  });

  it('of the appendix follow each other', async () => {
    const pages = await pagesOf({ ...bare, appendix: [long('a'), short('b')] }, 'a4');
    expect(pages.findIndex((page) => page.includes('Titleb'))).toBe(2);
  });
});

describe('the commitments', () => {
  it('of a realistic plan are spread evenly over their pages', async () => {
    const section = realistic.sections.find(({ blocks }) => blocks.some(({ type }) => type === 'commitments'));
    const pages = await pagesOf({ ...bare, sections: section ? [section] : [] }, 'a4');
    const rows = section?.blocks.flatMap((block) => (block.type === 'commitments' ? [...block.rows] : [])) ?? [];
    const counts = pages.map((page) => rows.filter(({ what }) => page.includes(what.replace(/\s+/gu, ''))).length);
    const used = counts.filter((count) => count > 0);
    expect(used.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
    expect(Math.min(...used)).toBeGreaterThan(1);
  });
});
