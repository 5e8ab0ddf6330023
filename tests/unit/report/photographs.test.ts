import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import { planMarkdown } from '@shared/plan/markdown';
import type { Session } from '@shared/session/schema/session';
import { layOut } from '../../../renderer/report/export';
import { caption, photograph, picture } from '../../fixtures/photograph';
import { add } from '../../fixtures/commands';
import { at, newSession } from '../../fixtures/session';
import { Workshop } from '../../fixtures/workshop';
import { strings } from '../../english';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

const words = strings.plan.content.photographs;

const session = new Workshop(newSession()).apply(
  add(at.elements, 'Speed', 'Warmth'),
  photograph('wall', at.elements, 20),
  caption('wall', 'The wall at ten'),
  photograph('again', at.elements, 20),
  photograph('welcome', { item: 'item-1', step: 'welcome' }, 40),
).session;

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

const altsIn = ({ role, alt, children = [] }: Node): string[] => [
  ...(role === 'Figure' ? [alt ?? ''] : []),
  ...children.flatMap(altsIn),
];

async function pagesOf(of: Session, edition: 'full' | 'executive'): Promise<PDFPageProxy[]> {
  const { bytes } = await layOut(buildPlan(of), { paper: 'a4', boards: false, edition });
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
}

async function picturesOn(page: PDFPageProxy) {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.flatMap((operator, index) => {
    if (operator !== OPS.paintImageXObject) return [];
    const moved = fnArray.lastIndexOf(OPS.transform, index);
    const [width = 0, , , height = 0] = argsArray[moved] as number[];
    return [{ name: (argsArray[index] as string[])[0], width, height }];
  });
}

describe('photographs in the plan', () => {
  it('stand with what was gathered at their step, each with its words for those who do not see it', async () => {
    const pages = await pagesOf(session, 'full');
    const pictures = (await Promise.all(pages.map(picturesOn))).flat();
    expect(pictures).toHaveLength(3);
    for (const { width, height } of pictures) expect(width / height).toBeCloseTo(160 / 120, 2);
    const alts = await Promise.all(pages.map(async (page) => altsIn((await page.getStructTree()) as Node)));
    const said = strings.plan.alternative.photograph;
    expect(alts.flat().filter((alt) => alt.includes('photograph'))).toEqual([
      said('The wall at ten'),
      said(words.untitled('Collect')),
      said(words.untitled('Welcome')),
    ]);
  });

  it('are for those who have the whole plan, and in Markdown in words', async () => {
    const pages = await pagesOf(session, 'executive');
    expect((await Promise.all(pages.map(picturesOn))).flat()).toEqual([]);
    const markdown = planMarkdown(buildPlan(session));
    expect(markdown).toContain('The wall at ten');
    expect(markdown).toContain(words.inPrint);
    expect(markdown).not.toContain(picture(20).data);
  });

  it('say so where the picture did not come with the session, and stop nothing', async () => {
    const { pictures: _lost, ...without } = session;
    const pages = await pagesOf(without, 'full');
    expect((await Promise.all(pages.map(picturesOn))).flat()).toEqual([]);
    const text = await Promise.all(pages.map(async (page) => JSON.stringify(await page.getTextContent())));
    expect(text.join(' ')).toContain('did not come with');
  });
});
