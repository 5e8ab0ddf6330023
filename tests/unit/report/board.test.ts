import { beforeAll, describe, expect, it, vi } from 'vitest';
import { layOutBoard, notesOn, type BoardPage } from '../../../renderer/report/board/layout';
import { framed } from '../../../renderer/report/board/export';
import { newDocument } from '../../../renderer/report/document';
import { Type } from '../../../renderer/report/text/type';
import { papers } from '../../../renderer/report/tokens';
import { plain } from '../../fixtures/plans/ideas';
import { strings } from '../../english';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

let type: Type;
beforeAll(async () => {
  const { pdf, fonts } = await newDocument(papers.a4);
  type = new Type(pdf, fonts, null, 'en-GB');
});

const groups = (count: number, ideas: number) =>
  Array.from({ length: count }, (_group, group) => ({
    title: `Group ${group}`,
    ideas: Array.from({ length: ideas }, (_idea, idea) => plain(`Idea ${group}.${idea} of some length`)),
  }));
const notes = (pages: readonly BoardPage[]) => pages.reduce((sum, page) => sum + notesOn(page).length, 0);

describe('a board', () => {
  it('fits on one page when it can', () => {
    expect(layOutBoard(strings, groups(8, 4), 475, { first: 600, rest: 660 }, type)).toHaveLength(1);
  });

  it('shows every idea and never more than a page is high', () => {
    for (const [count, ideas] of [[1, 1], [2, 90], [14, 9], [40, 3], [1, 400]] as const) {
      const pages = layOutBoard(strings, groups(count, ideas), 475, { first: 300, rest: 660 }, type);
      expect(notes(pages)).toBe(count * ideas);
      pages.forEach((page, index) => expect(page.height).toBeLessThanOrEqual(index === 0 ? 300 : 660));
    }
  });

  it('is never higher than a page with long notes and titles either', () => {
    for (const length of [20, 60, 200]) {
      const long = groups(9, 7).map(({ title, ideas }) => ({
        title: `${title} ${'of some length '.repeat(length / 20)}`,
        ideas: ideas.map(({ text }, index) => plain(`${text} ${'and more '.repeat((length * index) / 7)}`)),
      }));
      const pages = layOutBoard(strings, long, 475, { first: 300, rest: 660 }, type);
      pages.forEach((page, index) => expect(page.height).toBeLessThanOrEqual(index === 0 ? 300 : 660));
    }
  });

  it('cuts nothing: neither a long idea, nor what was asked beside it, nor a long title', () => {
    const words = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ');
    const idea = { text: words('idea', 400), fields: [{ label: 'Why?', text: words('because', 300) }], merged: [words('also', 60)] };
    const long = [{ title: words('title', 120), ideas: [idea, plain('Short')] }, { title: '', ideas: [plain('Alone')] }];
    for (const first of [250, 600]) {
      const pages = layOutBoard(strings, long, 475, { first, rest: 660 }, type);
      const said = pages.flatMap((page) => notesOn(page)).flatMap(({ texts }) => texts).flatMap(({ lines }) => lines)
        .map(({ pieces }) => pieces.map((piece) => ('text' in piece ? piece.text : '')).join('')).join(' ').replace(/\s+/gu, ' ');
      for (const text of [idea.text, `Why? ${idea.fields[0]!.text}`, idea.merged[0]!, long[0]!.title, 'Short', 'Alone']) expect(said).toContain(text);
      pages.forEach((page, index) => expect(page.height).toBeLessThanOrEqual(index === 0 ? first : 660));
    }
  });

  it('has what stands on its own last, however much that is', () => {
    const [page] = layOutBoard(strings, [{ title: '', ideas: Array.from({ length: 9 }, (_, index) => plain(`Alone ${index}`)) }, ...groups(2, 1)], 475, { first: 600, rest: 660 }, type);
    const titles = page!.clusters.map(({ title }) => title.lines.flatMap(({ pieces }) => pieces).map((piece) => ('text' in piece ? piece.text : '')).join(''));
    expect(titles).toEqual(['Group 0', 'Group 1', strings.plan.layout.standAlone]);
  });

  it('lets no two notes overlap', () => {
    for (const page of layOutBoard(strings, groups(14, 9), 475, { first: 300, rest: 660 }, type)) {
      for (const a of notesOn(page)) {
        for (const b of notesOn(page)) {
          if (a === b || a.x !== b.x) continue;
          expect(a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true);
        }
      }
    }
  });

  it('that stands alone says what was found and where it is from, with paper around everything', () => {
    for (const long of [1, 40]) {
      const title = 'Thirteen ideas in five groups '.repeat(long);
      const foot = 'Rehearsal · 19 November 2026 · A morning '.repeat(long);
      const [page] = layOutBoard(strings, groups(5, 4), 475, { first: 600, rest: 660 }, type);
      const whole = framed(page!, { strings, lens: 'myth', title, foot }, type);
      const said = whole.around.map(({ lines }) => lines.flatMap(({ pieces }) => pieces).map((one) => ('text' in one ? one.text : '')).join(''));
      expect(said.map((text) => text.trim())).toEqual([title.trim(), foot.trim()]);
      const [head, under] = whole.around.map(({ y, lines, style }) => ({ top: y, end: y + lines.length * style.leading }));
      const board = notesOn(whole).map(({ y, height }) => ({ top: y, end: y + height }));
      expect(Math.min(...whole.clusters.map(({ title: { y } }) => y - 7), ...board.map(({ top }) => top))).toBeGreaterThan(head!.end);
      expect(Math.max(...board.map(({ end }) => end))).toBeLessThan(under!.top);
      expect(under!.end).toBeLessThan(whole.height);
      expect(Math.min(...[...notesOn(whole), ...whole.around].map(({ x }) => x))).toBe(30);
      expect(Math.max(...notesOn(whole).map(({ x, width }) => x + width))).toBeLessThanOrEqual(whole.width - 30);
    }
  });

  it('is nothing when there is nothing', () => {
    expect(layOutBoard(strings, [], 475, { first: 300, rest: 660 }, type)).toEqual([]);
  });
}); // prettier-ignore
