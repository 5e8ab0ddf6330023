import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '@shared/plan/model';
import { strings } from '../../english';
import { layOut, layOutPlan } from '../../../renderer/report/export';
import { bare, empty } from '../../fixtures/plans/empty';
import { hostile } from '../../fixtures/plans/hostile';
import { realistic } from '../../fixtures/plans/realistic';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

const words = strings.plan.layout;
const onPaper = { paper: 'a4', boards: false } as const;

async function open(plan: Plan, paper: 'a4' | 'letter' = 'a4'): Promise<PDFDocumentProxy> {
  const data = await layOutPlan(plan, { paper, boards: false });
  return getDocument({ data, verbosity: 0, useSystemFonts: false, disableFontFace: true }).promise;
}

async function pageText(file: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await file.getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

async function allText(file: PDFDocumentProxy): Promise<string> {
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => pageText(file, index + 1)));
  return squeeze(pages.join(''));
}

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

/** What is there for others than the full edition: what sentences are, spreadsheets, what executives read of a section. */
const NOT_PRINTED = ['spread', 'wordings', 'tables', 'findings', 'brief', 'elsewhere'];

/** Every text of a plan but its keys; the summary's spread has no words of its own. */
function texts(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return [
      'id',
      'language',
      'lens',
      'type',
      'sessionId',
      'changedAt',
      'edition',
      'section',
      'kind',
      'state',
      'finding',
      'says',
    ].includes(key)
      ? []
      : [value];
  if (typeof value !== 'object' || value === null || NOT_PRINTED.includes(key)) return [];
  return Object.entries(value).flatMap(([name, part]) => texts(part, Array.isArray(value) ? key : name));
}

describe('layOutPlan', () => {
  it.each(['a4', 'letter'] as const)('prints every text of a plan on %s', async (paper) => {
    const printed = await allText(await open(realistic, paper));
    expect(texts(realistic).filter((text) => !printed.includes(squeeze(text)))).toEqual([]);
  });

  it('has the paper asked for', async () => {
    const sizes = await Promise.all(
      (['a4', 'letter'] as const).map(async (paper) => (await (await open(bare, paper)).getPage(1)).view.slice(2)),
    );
    expect(sizes).toEqual([
      [595.28, 841.89],
      [612, 792],
    ]);
  });

  it('gives the same bytes for the same plan', async () => {
    const [first, second] = await Promise.all([layOutPlan(realistic, onPaper), layOutPlan(realistic, onPaper)]);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });

  it('keeps the summary on one page, however much there is', async () => {
    for (const plan of [realistic, hostile]) {
      const file = await open(plan);
      const titles: string[] = [];
      for (let page = 1; page <= 5; page += 1) titles.push(await pageText(file, page));
      const page = titles.findIndex((text) => text.includes(words.summaryTitle) && text.includes(words.next));
      expect(titles[page]).toContain(words.needs);
      expect(titles[page + 1]).toContain(words.lenses[plan.sections[0]?.lens ?? 'close']);
    }
  });

  it('gives what the one page had to cut in full in the appendix', async () => {
    const printed = await allText(await open(hostile));
    for (const text of [...hostile.summary.found.map((one) => one.text), 'Decision 12'])
      expect(printed).toContain(squeeze(text));
    expect(printed).toContain(squeeze(words.summaryWhole));
  });

  it('has a bookmark for every part, and names and dates from the session', async () => {
    const file = await open(realistic);
    const outline = await file.getOutline();
    expect(outline.map((entry) => entry.title)).toEqual([
      words.summaryTitle,
      ...realistic.sections.map((section) => section.title),
      words.appendix,
    ]);
    /* What the one page had no room for stands in full there. */
    expect(outline.at(-1)?.items.map((entry) => entry.title)).toEqual([
      words.summaryWhole,
      ...realistic.appendix.map((section) => section.title),
    ]);
    const { info } = await file.getMetadata();
    expect(info).toMatchObject({
      Title: realistic.cover.title,
      Author: realistic.cover.organisation,
      CreationDate: "D:20261119145500+00'00'",
    });
  });

  it('leads from the contents and the bookmarks to the right pages', async () => {
    const file = await open(realistic);
    const marks = [...(await file.getOutline()), ...((await file.getOutline()).at(-1)?.items ?? [])];
    const links = (await (await file.getPage(2)).getAnnotations()) as { dest: unknown[] }[];
    expect(links).toHaveLength(marks.length);
    const pageOf = async (dest: unknown) => (await file.getPageIndex((dest as [{ num: number; gen: number }])[0])) + 1;
    for (const mark of marks)
      expect(squeeze(await pageText(file, await pageOf(mark.dest)))).toContain(squeeze(mark.title));
    const fromLinks = await Promise.all(links.map(async ({ dest }) => pageOf(dest)));
    const fromMarks = await Promise.all(marks.map(async ({ dest }) => pageOf(dest)));
    expect(fromLinks).toEqual(fromMarks);
  });

  it('writes letters with a carriage return in their bytes into the title', async () => {
    const file = await open({ ...bare, cover: { ...bare.cover, title: 'Čeněk č (x) \\ ഉ', organisation: 'č' } });
    const { info } = await file.getMetadata();
    expect(info).toMatchObject({ Title: 'Čeněk č (x) \\ ഉ', Author: 'č' });
  });

  it('lays out a session in which nothing happened', async () => {
    expect((await layOut(bare, onPaper)).pages).toBe(2);
    expect(await allText(await open(bare))).toContain(squeeze(words.nothingFound));
    const printed = await allText(await open(empty));
    for (const text of [words.untitled, words.nothingFoundYet, words.nothingDecided, words.nothingNext])
      expect(printed).toContain(squeeze(text));
  });

  it('loses no character of hostile texts and counts those it can only box', async () => {
    const { notShown } = await layOut(hostile, onPaper);
    expect(notShown).toBeGreaterThan(0);
    const printed = await allText(await open(hostile));
    for (const text of [
      '<img src=x onerror="alert(1)">',
      "=cmd|'/c calc'!A1",
      '👨‍👩‍👧‍👦',
      '日本語',
      'Łódź, žluťoučký',
      'lone \ufffd high',
    ])
      expect(printed).toContain(squeeze(text));
  });

  it('stays inside the margins', async () => {
    const file = await open(hostile);
    for (let number = 1; number <= file.numPages; number += 7) {
      const { items } = await (await file.getPage(number)).getTextContent();
      for (const item of items) {
        if (!('str' in item) || item.str.trim() === '') continue;
        const [x = 0, y = 0] = item.transform.slice(4) as number[];
        expect(x).toBeGreaterThan(50);
        expect(x + item.width).toBeLessThan(595.28 - 50);
        expect(y).toBeGreaterThan(25);
        expect(y).toBeLessThan(842 - 35);
      }
    }
  });

  it('sets a thousand ideas in their order, short ones side by side also between long ones', async () => {
    const textOf = (index: number) =>
      `Idea ${index} ${'of a customer who waits '.repeat(index % 100 === 50 ? 60 : 1)}.`;
    const ideas = Array.from({ length: 1_000 }, (_, index) => ({ text: textOf(index), fields: [], merged: [] }));
    const file = await open({
      ...bare,
      appendix: [{ id: 'ideas', eyebrow: '', lens: null, title: 'All', blocks: [{ type: 'ideas', ideas }] }],
    });
    const printed = await allText(file);
    const places = ideas.map(({ text }) => printed.indexOf(squeeze(text).slice(0, 40)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(file.numPages).toBeLessThan(25);
  });

  it('tells how far it is, up to the end', async () => {
    const steps: number[] = [];
    await layOutPlan(realistic, { ...onPaper, progress: (done) => steps.push(done) });
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  it('stops when it is cancelled', async () => {
    const control = new AbortController();
    const work = layOutPlan(hostile, {
      ...onPaper,
      signal: control.signal,
      progress: (done) => done > 0.2 && control.abort(),
    });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  });
});
