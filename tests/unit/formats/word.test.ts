import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '@shared/plan/model';
import type { FontName } from '../../../renderer/report/tokens';
import { makeDocument } from '../../../renderer/word/export';
import { strings } from '../../english';
import { chartValuesOf, joined, missingIn } from '../../fixtures/office/expected';
import { chartsIn, faultsIn, Office, squeeze, textIn, unescaped } from '../../fixtures/office/read';
import { bare, empty } from '../../fixtures/plans/empty';
import { logo } from '../../fixtures/logo';
import { hostile } from '../../fixtures/plans/hostile';
import { realistic } from '../../fixtures/plans/realistic';
import { arbitraryPlan, nastyPlan, thousand } from './arbitrary';

/* Stand-ins: what is in the typefaces makes no difference here, and packing them takes most of the time. */
vi.mock('../../../renderer/report/fonts', () => ({
  loadFonts: async () => new Map(names.map((name) => [name, new Uint8Array(64)])),
}));

const names: readonly FontName[] = [
  'SourceSans3-Regular',
  'SourceSans3-SemiBold',
  'SourceSans3-Italic',
  'Fraunces-Regular',
  'Fraunces-SemiBold',
];

const options = { paper: 'a4' } as const;
const made = async (plan: Plan) => new Office(await makeDocument(plan, options));
const bodyOf = (file: Office) => file.text('word/document.xml');

const textOf = (xml: string) =>
  squeeze([...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)</gu)].map(([, text = '']) => unescaped(text)).join(''));

/** What stands in paragraphs of a style. */
const inStyle = (file: Office, style: string) =>
  bodyOf(file)
    .split('<w:p>')
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
    .map(textOf);

const expectedCharts = ({ sections, appendix }: Plan) => chartValuesOf([...sections, ...appendix]);

function expectCharts(file: Office, plan: Plan): void {
  const expected = expectedCharts(plan);
  const charts = chartsIn(file).filter(({ kind }) => kind !== 'scatter');
  expect(joined(charts, expected)).toEqual(expected);
  for (const { series, workbook } of charts) {
    const figures = series.flatMap(({ values }) => values).filter((value) => value !== null);
    expect(workbook.toSorted((a, b) => a - b)).toEqual(figures.toSorted((a, b) => a - b));
  }
}

describe('the plan as a text document', () => {
  it('holds every text of it, and charts that open with its figures', async () => {
    const file = await made(realistic);
    expect(missingIn(textIn(file), realistic)).toEqual([]);
    expect(faultsIn(file)).toEqual([]);
    expect(chartsIn(file).length).toBeGreaterThan(2);
    expectCharts(file, realistic);
    /* Each bar has its name, also where that is narrow. */
    for (const name of file.names(/^word\/charts\/chart\d+\.xml$/u))
      expect(file.text(name)).toContain('<c:tickLblSkip val="1"/>');
  });

  it('has headings that are headings, tables whose head stands on every page, lists, and words for each picture', async () => {
    const file = await made(realistic);
    expect(inStyle(file, 'Title')).toEqual([squeeze(realistic.cover.title)]);
    const { summaryTitle, appendix } = strings.plan.layout;
    expect(inStyle(file, 'Heading1')).toEqual([summaryTitle, appendix].map(squeeze));
    const titles = [...realistic.sections, ...realistic.appendix].map(({ title }) => squeeze(title));
    expect(inStyle(file, 'Heading2')).toEqual(titles);
    const tables = bodyOf(file).match(/<w:tbl>/gu) ?? [];
    expect(bodyOf(file).match(/<w:tblHeader\/>/gu)?.length).toBeGreaterThan(tables.length / 2);
    expect(bodyOf(file)).toContain('<w:numId');
    const pictures = [...bodyOf(file).matchAll(/<wp:docPr [^>]*>/gu)].map(([tag]) => tag);
    expect(pictures.length).toBe(chartsIn(file).length);
    for (const tag of pictures) expect(tag).toMatch(/descr="[^"]{20,}"/u);
  });

  it('brings its typefaces, names others for who has none, and says its language', async () => {
    const file = await made(realistic);
    expect(file.names(/\.odttf$/u)).toHaveLength(5);
    expect(file.text('word/fontTable.xml')).toMatch(/w:name="Fraunces"[^>]*><w:altName w:val="Georgia"\/>/u);
    expect(file.text('word/styles.xml')).toContain(`<w:lang w:val="${realistic.language}"`);
  });

  it('is the same for the same plan, with no date but the session’s', async () => {
    const [first, second] = [await makeDocument(realistic, options), await makeDocument(realistic, options)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const core = new Office(first).text('docProps/core.xml');
    expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/gu)).toEqual(['2026-11-19T14:55:00Z', '2026-11-19T14:55:00Z']);
  });

  it('has the organisation’s logo on its cover, with words for it', async () => {
    const file = await made({ ...realistic, cover: { ...realistic.cover, logo } });
    const said = strings.plan.layout.logo(realistic.cover.organisation);
    expect(unescaped(bodyOf(file))).toContain(`descr="${said}"`);
    expect(file.names(/^word\/media\/[^/]+\.png$/u)).toHaveLength(1);
    expect(faultsIn(file)).toEqual([]);
  });

  it('has the paper asked for', async () => {
    const letter = new Office(await makeDocument(bare, { paper: 'letter' }));
    expect(bodyOf(letter)).toMatch(/<w:pgSz[^>]*w:w="12240"[^>]*w:h="15840"/u);
    expect(bodyOf(await made(bare))).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"/u);
  });

  it('of a rehearsal says so on its first page and on all others, of a real workshop on none', async () => {
    const { mark, about } = strings.rehearsal;
    const file = await made({ ...realistic, cover: { ...realistic.cover, rehearsal: { mark, about } } });
    expect(textIn(file)).toContain(squeeze(about));
    for (const kind of ['header', 'footer'])
      expect(
        file.names(new RegExp(`^word/${kind}\\d+\\.xml$`, 'u')).some((name) => file.text(name).includes(mark)),
      ).toBe(true);
    expect(textIn(await made(realistic))).not.toContain(squeeze(mark));
  });

  it('leaves alone what people wrote that looks like a name of the library’s, and has no empty line for nobody', async () => {
    const title = 'See _Toc4711 and rIdabcdefghijklmnopqrstu"';
    const file = await made({ ...realistic, cover: { ...realistic.cover, title, organisation: ' ' } });
    expect(inStyle(file, 'Title')).toEqual([squeeze(title)]);
    const [first = ''] = bodyOf(file).match(/<w:p>[^]*?<\/w:p>/u) ?? [];
    expect(first).toContain(strings.plan.layout.documents.full);
  });

  it('loses nothing of hostile texts, nor of a thousand ideas, and is there where nothing happened', async () => {
    for (const plan of [hostile, thousand, bare, empty]) {
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

  it('stops being made when that is cancelled', async () => {
    const control = new AbortController();
    const progress = (done: number) => done > 0.2 && control.abort();
    const work = makeDocument(realistic, { ...options, signal: control.signal, progress });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  });
});
