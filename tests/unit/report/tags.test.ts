import * as fc from 'fast-check';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '@shared/plan/model';
import { layOutPlan } from '../../../renderer/report/export';
import { logo } from '../../fixtures/logo';
import { arbitrarySections } from '../../fixtures/plans/arbitrary';
import { bare, empty } from '../../fixtures/plans/empty';
import { hostile } from '../../fixtures/plans/hostile';
import { realistic } from '../../fixtures/plans/realistic';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

interface Read {
  readonly raw: string;
  readonly file: PDFDocumentProxy;
  readonly pages: readonly PDFPageProxy[];
  /** The structure page by page, as a reader goes through it. */
  readonly trees: readonly Node[];
}

const known = new Map<Plan, Promise<Read>>();

/** The full edition of a plan, read once for all tests. */
function readOnce(plan: Plan): Promise<Read> {
  const reading = known.get(plan) ?? read(plan);
  known.set(plan, reading);
  return reading;
}

async function read(plan: Plan, edition: 'full' | 'executive' = 'full'): Promise<Read> {
  const data = await layOutPlan(plan, { paper: 'a4', boards: false, edition });
  const raw = Buffer.from(data).toString('latin1');
  const file = await getDocument({ data, verbosity: 0, useSystemFonts: false, disableFontFace: true }).promise;
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)));
  const trees = await Promise.all(pages.map(async (page) => (await page.getStructTree()) as Node));
  return { raw, file, pages, trees };
}

const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

const painting = new Set([
  OPS.showText, OPS.stroke, OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.closeStroke, OPS.closeFillStroke,
  OPS.paintImageXObject, OPS.paintImageMaskXObject, OPS.paintInlineImageXObject, OPS.shadingFill,
]); // prettier-ignore

/** How many operators that put ink on a page stand outside of all marked content, and how many inside. */
async function inkOf(page: PDFPageProxy): Promise<{ outside: number; inside: number }> {
  const { fnArray } = await page.getOperatorList();
  const ink = { outside: 0, inside: 0 };
  let depth = 0;
  for (const operator of fnArray) {
    if (operator === OPS.beginMarkedContent || operator === OPS.beginMarkedContentProps) depth += 1;
    if (operator === OPS.endMarkedContent) depth -= 1;
    if (painting.has(operator)) ink[depth > 0 ? 'inside' : 'outside'] += 1;
  }
  expect(depth).toBe(0);
  return ink;
}

/** What the structure says on a page, in its order, without white space. */
async function saidOn(page: PDFPageProxy, tree: Node): Promise<string> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((one) => one !== '');
      if (id !== undefined) texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return squeeze(
    all(tree)
      .map(({ id = '' }) => texts.get(id) ?? '')
      .join(''),
  );
}

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');

/** Every text of a plan that is printed, but those of figures and of the one page, which may be cut there. */
function textsOf({ sections, appendix }: Plan): string[] {
  return [...sections, ...appendix].flatMap(({ title, blocks }) => [
    title,
    ...blocks.flatMap((block) => {
      if (block.type === 'note' || block.type === 'paragraph' || block.type === 'statement') return [block.text];
      if (block.type === 'list') return [...block.items];
      if (block.type === 'table') return block.rows.flat();
      if (block.type === 'ideas') return block.ideas.map(({ text }) => text);
      return [];
    }),
  ]);
}

async function check({ raw, pages, trees }: Read): Promise<void> {
  for (const page of pages) expect((await inkOf(page)).outside, `page ${page.pageNumber}`).toBe(0);
  const nodes = trees.flatMap(all);
  for (const { role, alt = '' } of nodes) if (role === 'Figure') expect(alt.trim()).not.toBe('');
  for (const [cell] of raw.matchAll(/<<\/S \/TH .*?>>\nendobj/gsu)) expect(cell).toMatch(/\/Scope \/(?:Column|Row)/u);
  const levels = nodes.flatMap(({ role = '' }) => (/^H\d$/u.test(role) ? [Number(role[1])] : []));
  expect(levels[0]).toBe(1);
  levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1));
  for (const row of nodes.filter(({ role }) => role === 'TR'))
    for (const { role } of row.children ?? []) expect(['TH', 'TD']).toContain(role);
}

describe('the structure of the plan', () => {
  it.each([
    ['a real plan', realistic],
    ['a plan of hostile texts', hostile],
    ['an empty plan', empty],
    ['a plan with a logo', { ...bare, cover: { ...bare.cover, logo } }],
  ])('covers everything that is painted: %s', async (_name, plan) => {
    const file = await readOnce(plan);
    await check(file);
    const ink = await Promise.all(file.pages.map(inkOf));
    expect(ink.every(({ inside }) => inside > 0)).toBe(true);
  });

  it('covers any blocks in any order', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySections, fc.boolean(), async (sections, inAppendix) => {
        await check(await read({ ...bare, ...(inAppendix ? { appendix: sections } : { sections }) }));
      }),
      { numRuns: 3 },
    );
  }, 60_000);

  it('says every text of the plan, and no running head', async () => {
    const { pages, trees } = await readOnce(realistic);
    const said = (await Promise.all(pages.map((page, index) => saidOn(page, trees[index] as Node)))).join('');
    expect(textsOf(realistic).filter((text) => !said.includes(squeeze(text)))).toEqual([]);
    expect(said).not.toContain(squeeze(`2 of ${pages.length}`));
  });

  it('has headings, lists, tables, figures and links, and its language and title', async () => {
    const { file, trees } = await readOnce(realistic);
    const roles = new Set(trees.flatMap(all).map(({ role }) => role));
    expect([...roles]).toEqual(
      expect.arrayContaining(['H1', 'H2', 'H3', 'H4', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure', 'TOC', 'TOCI', 'Link']),
    ); // prettier-ignore
    expect(await file.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await file.getMetadata();
    expect(info).toMatchObject({ Language: 'en-GB', Title: realistic.cover.title });
    expect(await file.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  it('says in a figure what it shows', async () => {
    const { trees } = await readOnce(realistic);
    const alts = trees.flatMap(all).flatMap(({ role, alt = '' }) => (role === 'Figure' ? [alt] : []));
    expect(alts.join('\n')).toContain('1 The right person, the right amount, 10 dots, chosen');
    expect(alts.join('\n')).toContain('average 4.1');
  });

  it('repeats no head of a table to a reader', async () => {
    const { pages, trees } = await readOnce(hostile);
    const said = (await Promise.all(pages.map((page, index) => saidOn(page, trees[index] as Node)))).join('');
    expect(said.split('Numberof')).toHaveLength(2);
  });
});

describe('the executive edition', () => {
  it.each([
    ['a real plan', realistic],
    ['a plan of hostile texts', hostile],
    ['a bare plan', bare],
  ])('has at most six pages, who does what on them, and the same structure: %s', async (_name, plan) => {
    const file = await read(plan, 'executive');
    expect(file.pages.length).toBeLessThanOrEqual(6);
    expect(file.pages.length).toBeGreaterThan(1);
    await check(file);
  });
});
