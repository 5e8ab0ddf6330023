import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { executiveOf } from '@shared/plan/executive';
import type { Plan } from '@shared/plan/model';
import { TABLE_WITH_HEAD } from '../../../renderer/slides/names';
import { makeSlides } from '../../../renderer/slides/export';
import { strings } from '../../english';
import { chartValuesOf, joined, missingIn } from '../../fixtures/office/expected';
import { chartsIn, faultsIn, Office, squeeze, textIn, unescaped } from '../../fixtures/office/read';
import { bare, empty } from '../../fixtures/plans/empty';
import { logo } from '../../fixtures/logo';
import { hostile } from '../../fixtures/plans/hostile';
import { realistic } from '../../fixtures/plans/realistic';
import { arbitraryPlan, nastyPlan, thousand } from './arbitrary';

const made = async (plan: Plan) => new Office(await makeSlides(plan));

const slidesOf = (file: Office) => file.names(/^ppt\/slides\/slide\d+\.xml$/u).map((name) => file.text(name));

/** What stands in the title of a slide. */
function titleOf(slide: string): string {
  const shape = slide.match(/<p:sp>[^]*?<\/p:sp>/gu)?.find((one) => /<p:ph\s[^>]*type="title"/u.test(one)) ?? '';
  return squeeze([...shape.matchAll(/<a:t>([^<]*)</gu)].map(([, text = '']) => unescaped(text)).join(''));
}

/** The values of a plan's charts, as they are to be read from its slides: the closing one stands before the appendix. */
function expectCharts(file: Office, plan: Plan): void {
  const [main, appendix] = [chartValuesOf(plan.sections), chartValuesOf(plan.appendix)];
  const spread = plan.summary.confidence?.spread;
  const closing = spread && spread.average !== null && !plan.summary.leftOut.confidence ? [[spread.counts]] : [];
  const expected = [...main, ...closing, ...appendix];
  const charts = chartsIn(file);
  expect(joined(charts, expected)).toEqual(expected);
  for (const { series, workbook, categories } of charts) {
    expect(series.every(({ values }) => values.length === categories.length)).toBe(true);
    const figures = series.flatMap(({ values }) => values).filter((value) => value !== null);
    expect(workbook.toSorted((a, b) => a - b)).toEqual(figures.toSorted((a, b) => a - b));
  }
}

describe('the slides of a plan', () => {
  it('hold every text of it, and charts that open with its figures', async () => {
    const file = await made(realistic);
    expect(missingIn(textIn(file), realistic)).toEqual([]);
    expect(faultsIn(file)).toEqual([]);
    expect(chartsIn(file).length).toBeGreaterThan(3);
    expectCharts(file, realistic);
    /* Each bar has its name, also where that is narrow. */
    for (const name of file.names(/^ppt\/charts\/chart\d+\.xml$/u))
      expect(file.text(name)).toContain('<c:tickLblSkip val="1"/>');
  });

  it('are of 16:9, and each has a title that is one: the cover, the one page, a finding', async () => {
    const file = await made(realistic);
    expect(file.text('ppt/presentation.xml')).toMatch(/<p:sldSz cx="12192000" cy="6858000"/u);
    const titles = slidesOf(file).map(titleOf);
    expect(titles.filter((title) => title === '')).toEqual([]);
    expect(titles.slice(0, 2)).toEqual([realistic.cover.title, realistic.summary.headline?.text ?? ''].map(squeeze));
    const places = realistic.sections.map(({ title }) => titles.indexOf(squeeze(title), 2));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBe(2);
    expect(titles.indexOf(squeeze(strings.plan.layout.confidence))).toBeGreaterThan(places.at(-1) ?? 0);
  });

  it('say in their notes where a finding comes from, and of each chart and drawing what it shows', async () => {
    const file = await made(realistic);
    const notes = squeeze(
      file
        .names(/notesSlide\d+\.xml$/u)
        .map((name) => file.text(name))
        .join(''),
    );
    const traced = realistic.findings.filter(({ trace }) => trace !== '');
    expect(traced.length).toBeGreaterThan(2);
    for (const { trace } of traced) expect(notes).toContain(squeeze(trace));
    for (const slide of slidesOf(file))
      for (const [frame] of slide.matchAll(/<p:graphicFrame>[^]*?<\/p:graphicFrame>/gu))
        if (frame.includes('/chart"')) expect(frame).toMatch(/<p:cNvPr [^>]*descr="[^"]{20,}"/u);
  });

  it('have our colours and typefaces in their theme, with a head in each table, and no number twice on a slide', async () => {
    const file = await made(realistic);
    const theme = file.text('ppt/theme/theme1.xml');
    for (const blue of ['4472C4', '5B9BD5', '0563C1', 'Calibri"']) expect(theme).not.toContain(blue);
    expect(theme).toContain('<a:latin typeface="Fraunces" panose=');
    for (const slide of slidesOf(file)) {
      for (const [frame] of slide.matchAll(/<p:graphicFrame>[^]*?<\/p:graphicFrame>/gu))
        if (frame.includes('<a:tblPr'))
          expect(frame.includes('<a:tblPr firstRow="1"/>')).toBe(frame.includes(`name="${TABLE_WITH_HEAD}"`));
      const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/gu)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('are the same for the same plan, with no date but the session’s', async () => {
    const [first, second] = [await makeSlides(realistic), await makeSlides(realistic)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const core = new Office(first).text('docProps/core.xml');
    expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/gu)).toEqual(['2026-11-19T14:55:00Z', '2026-11-19T14:55:00Z']);
  });

  it('of a rehearsal say so on every slide, of a real workshop on none', async () => {
    const { mark, about } = strings.rehearsal;
    const rehearsed = await made({ ...realistic, cover: { ...realistic.cover, rehearsal: { mark, about } } });
    const [cover, ...others] = slidesOf(rehearsed);
    expect(cover).toContain(about);
    expect(others.filter((slide) => !slide.includes(mark))).toEqual([]);
    expect(textIn(await made(realistic))).not.toContain(squeeze(mark));
  });

  it('have the organisation’s logo on the cover, with words for it', async () => {
    const file = await made({ ...realistic, cover: { ...realistic.cover, logo } });
    const [cover = '', ...others] = slidesOf(file);
    const { organisation } = realistic.cover;
    expect(cover).toMatch(/<p:pic>/u);
    expect(unescaped(cover)).toContain(`descr="${strings.plan.layout.logo(organisation)}"`);
    expect(others.filter((slide) => slide.includes('<p:pic>'))).toEqual([]);
    expect(file.names(/^ppt\/media\/[^/]+\.png$/u)).toHaveLength(1);
  });

  it('of a session in which nothing happened are there, and of the executive edition fewer', async () => {
    for (const plan of [bare, empty]) {
      const file = await made(plan);
      expect(faultsIn(file)).toEqual([]);
      expect(missingIn(textIn(file), plan)).toEqual([]);
    }
    const executive = new Office(await makeSlides(realistic, { edition: 'executive' }));
    expect(slidesOf(executive).length).toBeLessThan(slidesOf(await made(realistic)).length / 2);
    expect(missingIn(textIn(executive), executiveOf(realistic))).toEqual([]);
  });

  it('lose nothing of hostile texts, nor of a thousand ideas', async () => {
    for (const plan of [hostile, thousand]) {
      const file = await made(plan);
      expect(faultsIn(file)).toEqual([]);
      expect(missingIn(textIn(file), plan)).toEqual([]);
    }
  });

  it('of any plan can be read back, with every text and every figure', async () => {
    const holds = async (plan: Plan) => {
      const file = await made(plan);
      expect(faultsIn(file)).toEqual([]);
      expect(missingIn(textIn(file), plan)).toEqual([]);
      expectCharts(file, plan);
    };
    await fc.assert(fc.asyncProperty(arbitraryPlan, holds), { numRuns: 8 });
    await fc.assert(fc.asyncProperty(nastyPlan, holds), { numRuns: 12 });
  });

  it('hold a line on which everything is due on one day, whatever the number of actions', async () => {
    for (const count of [0, 1, 8, 40]) {
      const numbers = Array.from({ length: count }, (_, index) => index + 1);
      const marks = numbers.flatMap((number) => [
        { day: 3, number, kind: 'start' as const },
        { day: 60, number, kind: 'due' as const },
      ]);
      const stops = [30, 60, 90].map((day) => ({ day, label: `${day} days`, date: 'a day' }));
      const block = { type: 'timeline' as const, caption: 'The days', days: 90, stops, marks };
      const section = {
        id: 'days',
        eyebrow: 'Days',
        lens: 'close' as const,
        title: 'The first 90 days',
        blocks: [block],
      };
      const file = await made({ ...bare, sections: [section] });
      const ends = slidesOf(file).flatMap((slide) =>
        [...slide.matchAll(/<a:off x="-?\d+" y="(-?\d+)"\/><a:ext cx="\d+" cy="(\d+)"\/>/gu)].map(
          ([, y, high]) => Number(y) + Number(high),
        ),
      );
      expect(Math.max(...ends), `${count} actions`).toBeLessThanOrEqual(6_858_000);
    }
  });

  it('stop being made when that is cancelled', async () => {
    const control = new AbortController();
    const work = makeSlides(realistic, { signal: control.signal, progress: (done) => done > 0.2 && control.abort() });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  });
});
