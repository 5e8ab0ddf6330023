import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '@shared/plan/model';
import { layOutPlan } from '../../../renderer/report/export';
import { layOutPoster, posterSections } from '../../../renderer/report/poster';
import { bare } from '../../fixtures/plans/empty';
import { realistic } from '../../fixtures/plans/realistic';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

/** The file as text, a character a byte. What veraPDF holds it to is tried by `npm run validate-pdf`. */
const rawOf = async (plan: Plan, paper: 'a4' | 'letter' = 'letter'): Promise<string> =>
  Buffer.from(await layOutPlan(plan, { paper, boards: false })).toString('latin1');

const xmpOf = (raw: string): string =>
  Buffer.from(/<\?xpacket begin.*?<\?xpacket end="r"\?>/su.exec(raw)?.[0] ?? '', 'latin1').toString('utf8');

const hex = (text: string) => `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;

describe('a file that lasts', () => {
  it('says in its metadata what it is called, in which language it is, when it was made, and what it conforms to', async () => {
    const title = 'Čeněk & <Söhne> 日本語';
    const raw = await rawOf({ ...bare, cover: { ...bare.cover, title, organisation: 'A & B' } });
    const xmp = xmpOf(raw);
    for (const part of [
      '<rdf:li xml:lang="x-default">Čeněk &amp; &lt;Söhne&gt; 日本語</rdf:li>',
      '<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>',
      '<rdf:li>A &amp; B</rdf:li>',
      '<xmp:CreateDate>2026-11-21T08:00:00Z</xmp:CreateDate>',
      '<pdfuaid:part>1</pdfuaid:part>',
      '<pdfaid:part>2</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
    ])
      expect(xmp).toContain(part);
    expect(raw).toContain("/CreationDate (D:20261121080000+00'00')");
    expect(raw).toContain(/<pdf:Producer>(.*?)<\/pdf:Producer>/u.exec(xmp)?.[1] ?? 'no producer');
    expect(raw).toContain('/Lang (en-GB)');
  });

  it('claims no more than Unicode allows where somebody’s own letters are in it', async () => {
    const paragraph = { type: 'paragraph' as const, text: 'private \ue000 use' };
    const section = { id: 's', eyebrow: '', lens: null, title: 'T', blocks: [paragraph] };
    const raw = await rawOf({ ...bare, sections: [section] });
    expect(xmpOf(raw)).toContain('<pdfaid:conformance>U</pdfaid:conformance>');
    expect(xmpOf(await rawOf(realistic))).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });

  it('has a profile for its colours, names of parts of fonts, and boxes without a bare point', async () => {
    const raw = await rawOf(realistic);
    expect(raw).toContain('mntrRGB XYZ ');
    expect(raw).toMatch(/\/OutputIntents \[\d+ 0 R\]/u);
    const fonts = Array.from(raw.matchAll(/\/(?:BaseFont|FontName) \/(\S+)/gu), ([, name = '']) => name);
    expect(fonts.length).toBeGreaterThan(6);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+[A-Z]/u);
    expect(new Set(fonts).size).toBe(new Set(fonts.map((font) => font.slice(7))).size);
    const boxes = Array.from(raw.matchAll(/\/MediaBox.*/gu), ([box]) => box);
    expect(boxes.length).toBeGreaterThan(6);
    for (const box of boxes) expect(box).toMatch(/^\/MediaBox \[0 0 612 792 *\]$/u);
  });

  it('calls its pages as they are printed', async () => {
    const data = await layOutPlan(realistic, { paper: 'a4', boards: false });
    const labels = await (await getDocument({ data, verbosity: 0 }).promise).getPageLabels();
    expect(labels?.slice(0, 3)).toEqual(['Cover', '2', '3']);
  });
});

describe('what is read aloud', () => {
  it('is in the language of a passage where that is in another script, once for each', async () => {
    const paragraph = { type: 'paragraph' as const, text: 'They say Отчёт 14, and Ελλάδα too.' };
    const section = { id: 's', eyebrow: '', lens: null, title: 'T', blocks: [paragraph] };
    const raw = await rawOf({ ...bare, sections: [section] });
    const spans = Array.from(raw.matchAll(/\/S \/Span.*?\/Lang \((\w+)\)/gu), ([, language]) => language);
    expect(spans).toEqual(['ru', 'el']);
  });

  it('has a size and columns for a table, no empty head, and what the labels of a list are', async () => {
    const raw = await rawOf(realistic);
    const summaries = Array.from(raw.matchAll(/\/S \/Table .*?\/Summary <(\w+)>/gu), ([, text = '']) =>
      Buffer.from(text, 'hex').swap16().toString('utf16le').slice(1),
    );
    expect(summaries.length).toBeGreaterThan(3);
    expect(summaries).toContain(`${realistic.summary.next.length} rows: What, Who, By when and How sure`);
    const heads = Array.from(raw.matchAll(/<<\/S \/TH .*?>>\nendobj/gsu), ([head]) => head);
    expect(heads.length).toBeGreaterThan(10);
    for (const head of heads) expect(head).toContain('/K ');
    const lists = Array.from(raw.matchAll(/\/S \/L .*/gu), ([list]) => list);
    expect(lists.length).toBeGreaterThan(3);
    for (const list of lists) expect(list).toContain('/ListNumbering /None');
  });

  it('has minus signs in what a picture shows', async () => {
    const row = { text: 'Mood', counts: [3, 0, 0, 0, 1], isCounted: true, average: -1.2, mark: null, shortfall: null };
    const blocks = [
      {
        type: 'spread' as const,
        caption: 'Mood',
        values: [-2, -1, 0, 1, 2],
        lowest: 'worse',
        highest: 'better',
        rows: [row],
      },
      {
        type: 'curves' as const,
        caption: 'Curve',
        columns: ['Start'],
        lines: [{ label: 'Now', points: [{ mood: -2, text: '' }] }],
      },
    ];
    const raw = await rawOf({ ...bare, sections: [{ id: 's', eyebrow: '', lens: null, title: 'T', blocks }] });
    const alts = Array.from(raw.matchAll(/\/Alt <(\w+)>/gu), ([, text = '']) =>
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ).join('\n');
    expect(alts).toContain('average −1.2 (3 gave −2, 1 gave 2)');
    expect(alts).toContain('Now: −2');
    expect(alts).not.toMatch(/-\d/u);
  });

  it('begins with a heading of the first level on a poster, too', async () => {
    const [section] = posterSections(realistic);
    if (!section) throw new Error('there is nothing to hang on a wall');
    const raw = Buffer.from(await layOutPoster(realistic, section)).toString('latin1');
    const levels = Array.from(raw.matchAll(/\/S \/H(\d)/gu), ([, level]) => Number(level));
    expect(levels[0]).toBe(1);
  });

  it('prints its links’ places, which is what PDF/A asks of them', async () => {
    const raw = await rawOf(realistic);
    const links = Array.from(raw.matchAll(/\/Subtype \/Link.*/gu), ([link]) => link);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect(link).toContain('/F 4 ');
    expect(raw).toContain(hex(realistic.cover.title));
  });
});
