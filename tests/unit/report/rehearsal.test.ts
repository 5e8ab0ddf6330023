import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it, vi } from 'vitest';
import type { Plan } from '@shared/plan/model';
import { layOut } from '../../../renderer/report/export';
import { layOutPoster, posterSections } from '../../../renderer/report/poster';
import { realistic } from '../../fixtures/plans/realistic';
import { strings } from '../../english';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

const { mark, about } = strings.rehearsal;
const rehearsed: Plan = { ...realistic, cover: { ...realistic.cover, rehearsal: { mark, about } } };

/** What stands on each page. */
async function pagesOf(data: Uint8Array): Promise<string[]> {
  const file = await getDocument({ data, verbosity: 0, useSystemFonts: false, disableFontFace: true }).promise;
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => {
      const { items } = await (await file.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
}

it.each(['full', 'executive'] as const)(
  'the %s plan of a rehearsal says so on its cover and on every page',
  async (edition) => {
    const options = { paper: 'a4', boards: false, edition } as const;
    const pages = await pagesOf((await layOut(rehearsed, options)).bytes);
    expect(pages[0]).toContain(about);
    expect(pages.filter((text) => !text.includes(mark))).toEqual([]);
    const real = await pagesOf((await layOut(realistic, options)).bytes);
    expect(real.length).toBe(pages.length);
    expect(real.filter((text) => text.includes(mark))).toEqual([]);
  },
);

it('a poster of a rehearsal says so', async () => {
  for (const section of posterSections(rehearsed).slice(0, 3))
    expect((await pagesOf(await layOutPoster(rehearsed, section))).join()).toContain(mark);
});
