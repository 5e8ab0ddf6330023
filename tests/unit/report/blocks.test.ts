import { strings } from '../../english';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { blockNames, typeOf, type PlanBlock } from '@shared/document/registry';
import { layoutOf } from '../../../renderer/report/blocks/registry';
import { newDocument } from '../../../renderer/report/document';
import { Sheet } from '../../../renderer/report/page/sheet';
import { Tags } from '../../../renderer/report/tags/tags';
import { Type } from '../../../renderer/report/text/type';
import { papers } from '../../../renderer/report/tokens';
import { blockOf } from '../../fixtures/plans/arbitrary';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

const shapes = [
  { length: 3, rows: 1, caption: 2 },
  { length: 20, rows: 2, caption: 6 },
  { length: 20, rows: 3, caption: 6 },
  { length: 60, rows: 7, caption: 6 },
];
/** Points that a block may ask for beyond what it takes: most ask for the space above a chart, some for a line that is not always drawn. */
const generous = 16;
/** Points by which a picture may stand out over what it asks for: less than a line. */
const over = 6;
/** What is lost in adding up. */
const hair = 0.01;

let sheet: Sheet;
beforeAll(async () => {
  const { pdf, fonts } = await newDocument(papers.a4);
  const tags = new Tags(pdf);
  sheet = new Sheet(pdf, new Type(pdf, fonts, null, 'en-GB'), strings, papers.a4, undefined, tags, new Map());
});

/** What a block asks for, with the space above it. */
function askedFor(block: PlanBlock): { readonly whole: number; readonly least: number } {
  const above = layoutOf(block).above(sheet, block);
  const { whole, least } = layoutOf(block).size(sheet, block, 0);
  return { whole: above + whole, least: above + least };
}

/** Draws a block where a page has `room` points left. */
async function drawIn(block: PlanBlock, room: number) {
  sheet.turn();
  sheet.y = sheet.bottom - room;
  const { page } = sheet;
  const content = (sheet.pdf.internal as unknown as { pages: string[][] }).pages[page] ?? [];
  const before = content.length;
  const figures = vi.spyOn(sheet, 'figure');
  await layoutOf(block).draw(sheet, block, {
    colour: '#000000',
    pictures: false,
    headings: ['H3', 'H4'],
    tail: 0,
    kept: true,
    start: () => askedFor(block).least,
  });
  const alternatives = new Set(figures.mock.calls.map(([alt]) => alt));
  figures.mockRestore();
  return { alternatives, begins: content.length > before, stays: sheet.page === page, left: sheet.bottom - sheet.y };
}

describe.each(blockNames)('a block of type %s', (type) => {
  const blocks = shapes.map((shape) => blockOf({ type, ...shape }, 'qCq', 'qFq'));

  it('takes the room that it asks for, no more and hardly less', async () => {
    for (const block of blocks) {
      const { whole } = askedFor(block);
      /* A board is laid out for the room there is, in as many pictures as that takes. */
      if (whole > sheet.fullHeight || type === 'board') continue;
      const { stays, left } = await drawIn(block, whole + hair);
      expect(stays).toBe(true);
      expect(left).toBeGreaterThan(-over);
      expect(left).toBeLessThan(generous);
    }
  });

  it('begins on a page that has room for its beginning, and on no other', async () => {
    for (const block of blocks) {
      const { least } = askedFor(block);
      expect((await drawIn(block, least + hair)).begins).toBe(true);
      expect((await drawIn(block, least - generous)).begins).toBe(false);
    }
  });

  it('is a figure with its own words if it has words for those who do not see it, and else none', async () => {
    for (const block of blocks) {
      const words = typeOf(block).alternative(block, strings);
      const { alternatives } = await drawIn(block, sheet.fullHeight - 1);
      expect(alternatives).toEqual(new Set(words === null ? [] : [words]));
    }
  });
});
