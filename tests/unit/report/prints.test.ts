import { describe, expect, it, vi } from 'vitest';
import { buildPlan } from '@shared/plan/build';
import type { Plan } from '@shared/plan/model';
import { Pictures } from '../../../renderer/report/board/picture';
import { layOut } from '../../../renderer/report/export';
import { playSample } from '../../fixtures/story/play';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

const plan = buildPlan(playSample());
const printsOf = async (one: Plan): Promise<readonly string[]> =>
  (await layOut(one, { paper: 'a4', boards: false })).prints;

describe('what a page shows', () => {
  it('is the same for the same plan, one for each page', async () => {
    const laidOut = await layOut(plan, { paper: 'a4', boards: false });
    expect(laidOut.prints).toHaveLength(laidOut.pages);
    expect(await printsOf(plan)).toEqual(laidOut.prints);
    expect(new Set(laidOut.prints).size).toBe(laidOut.pages);
  });

  it('is another where a word is, and only there', async () => {
    const { prints: before, sections } = await layOut(plan, { paper: 'a4', boards: false });
    const last = plan.appendix.at(-1)!;
    const title = `${last.title}!`;
    const after = await printsOf({ ...plan, appendix: [...plan.appendix.slice(0, -1), { ...last, title }] });
    const changed = before.flatMap((print, index) => (print === after[index] ? [] : [index]));
    /* The contents, which name it, and the page on which it begins. */
    expect(changed).toEqual([1, (sections.get(last.id) ?? 0) - 1]);
  });

  it('is another where only a picture is', async () => {
    const withLogo = (data: string): Plan => ({
      ...plan,
      cover: { ...plan.cover, logo: { type: 'png', data, width: 1, height: 1 } },
    });
    const [red, blue] = [
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M/wHwAEBgIApD5fRAAAAABJRU5ErkJggg==',
    ];
    const made = async (data = '') => {
      const { prints, logoLost } = await layOut(withLogo(data), { paper: 'a4', boards: false });
      expect(logoLost).toBe(false);
      return prints;
    };
    const [one, other] = [await made(red), await made(blue)];
    expect(one[0]).not.toBe(other[0]);
    expect(one.slice(1)).toEqual(other.slice(1));
  });
});

it('a board is not photographed again while nothing on it is another', async () => {
  const note = (text: string) => ({
    width: 100,
    height: 20,
    columnWidth: 100,
    clusters: [],
    around: [{ x: 0, y: 0, lines: [{ width: 10, pieces: [] }], style: { font: text } }],
  });
  type Pages = Parameters<Pictures['take']>[0];
  const [pages, others] = [[note('Speed')], [note('Care')]] as unknown as [Pages, Pages];
  const kept = new Map([[JSON.stringify(['#000000', pages]), []]]);
  const pictures = new Pictures(kept);
  expect(await pictures.take(pages, '#000000')).toEqual([]);
  /* Here is no camera: whatever has to be taken is not there. */
  expect(await pictures.take(others, '#000000')).toBeNull();
  expect(await pictures.take(pages, '#ffffff')).toBeNull();
  expect(kept.size).toBe(1);
});
