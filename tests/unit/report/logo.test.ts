import * as fc from 'fast-check';
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '@shared/plan/model';
import { LARGEST_LOGO } from '@shared/session/schema/logo';
import { layOut } from '../../../renderer/report/export';
import { printedSize } from '../../../renderer/report/parts/logo';
import { layOutPoster, posterSections } from '../../../renderer/report/poster';
import { pictureKind } from '../../../renderer/screens/report/logo/kind';
import type { Pixels } from '../../../renderer/report/pixels';
import { isLostOn, isOpaque, seenPart, takeOffPaper } from '../../../renderer/screens/report/logo/pixels';
import { logo, logoPng } from '../../fixtures/logo';
import { bare } from '../../fixtures/plans/empty';
import { realistic } from '../../fixtures/plans/realistic';

vi.mock('../../../renderer/report/fonts', () => import('./fonts'));

const withLogo = (plan: Plan, organisation = 'Acme'): Plan => ({
  ...plan,
  cover: { ...plan.cover, organisation, logo },
});

const open = async (data: Uint8Array) =>
  getDocument({ data: data.slice(), verbosity: 0, useSystemFonts: false, disableFontFace: true }).promise;

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
}

const altsIn = ({ role, alt, children = [] }: Node): string[] => [
  ...(role === 'Figure' ? [alt ?? ''] : []),
  ...children.flatMap(altsIn),
];

/** Where pictures are on a page, in points from its lower left corner. */
async function picturesOn(page: PDFPageProxy) {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.flatMap((operator, index) => {
    if (operator !== OPS.paintImageXObject) return [];
    const moved = fnArray.lastIndexOf(OPS.transform, index);
    const [width = 0, , , height = 0, x = 0, y = 0] = argsArray[moved] as number[];
    return [{ width, height, x, y }];
  });
}

describe('a logo on the cover', () => {
  it('is there in both editions, in its own proportions, and says whose it is', async () => {
    for (const edition of ['full', 'executive'] as const) {
      const made = await layOut(withLogo(realistic), { paper: 'a4', boards: false, edition });
      expect(made.logoLost).toBe(false);
      const cover = await (await open(made.bytes)).getPage(1);
      const [picture, ...others] = await picturesOn(cover);
      expect(others).toEqual([]);
      expect(picture).toMatchObject({ width: 120, height: 40, x: 70 });
      expect(altsIn((await cover.getStructTree()) as Node)).toEqual(['Logo of Acme']);
    }
  });

  it('has a name where the organisation has none', async () => {
    const { bytes } = await layOut(withLogo(bare, ''), { paper: 'letter', boards: false });
    const cover = await (await open(bytes)).getPage(1);
    expect(altsIn((await cover.getStructTree()) as Node)).toEqual(['Logo']);
  });

  it('gives the same bytes each time', async () => {
    const options = { paper: 'a4', boards: false } as const;
    const [one, other] = [await layOut(withLogo(bare), options), await layOut(withLogo(bare), options)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it('is left out, and that is told, where its picture is damaged; all else is there', async () => {
    const damaged = Buffer.from(logoPng);
    damaged.fill(0x55, 60, 90);
    const plan = withLogo(bare);
    const lost: Plan = { ...plan, cover: { ...plan.cover, logo: { ...logo, data: damaged.toString('base64') } } };
    const made = await layOut(lost, { paper: 'a4', boards: false });
    expect(made.logoLost).toBe(true);
    const without = await layOut({ ...lost, cover: { ...lost.cover, logo: null } }, { paper: 'a4', boards: false });
    expect(Buffer.from(made.bytes).equals(Buffer.from(without.bytes))).toBe(true);
  });

  it('stands at the foot of a poster', async () => {
    const [section] = posterSections(realistic);
    if (!section) throw new Error('no poster');
    const page = await (await open(await layOutPoster(withLogo(realistic), section))).getPage(1);
    expect(await picturesOn(page)).toHaveLength(1);
    expect(altsIn((await page.getStructTree()) as Node)).toContain('Logo of Acme');
  });

  it('is never stretched, never larger than its room, and never printed coarser than 144 pixels an inch', () => {
    const size = (most: number) => fc.integer({ min: 1, max: most });
    fc.assert(
      fc.property(size(LARGEST_LOGO.width), size(LARGEST_LOGO.height), size(3), (width, height, enlarged) => {
        const room = { width: 150, height: 60 };
        const drawn = printedSize({ width, height }, { room, enlarged });
        expect(drawn.width / drawn.height).toBeCloseTo(width / height, 6);
        expect(drawn.width).toBeLessThanOrEqual(150.001);
        expect(drawn.height).toBeLessThanOrEqual(60.001);
        expect((drawn.width * enlarged) / width).toBeLessThanOrEqual(0.5001);
      }),
    );
  });
});

type Colour = readonly [number, number, number, number];
const WHITE: Colour = [255, 255, 255, 255];
const NOTHING: Colour = [0, 0, 0, 0];
const INK: Colour = [200, 20, 40, 255];

function pixels(rows: readonly (readonly Colour[])[]): Pixels {
  return { width: rows[0]?.length ?? 0, height: rows.length, data: new Uint8ClampedArray(rows.flat(2)) };
}

const framed = (edge: Colour, middle: Colour) =>
  pixels(
    Array.from({ length: 9 }, (_, y) =>
      Array.from({ length: 12 }, (__, x) => (x > 2 && x < 7 && y > 3 && y < 6 ? middle : edge)),
    ),
  );

describe('a picture of which a logo is made', () => {
  it('loses the nothing around it', () => {
    expect(seenPart(framed(NOTHING, INK))).toEqual({ x: 3, y: 4, width: 4, height: 2 });
    expect(seenPart(framed(NOTHING, NOTHING))).toBeNull();
  });

  it('is taken off white paper: nothing of it is left, and the colours look on white as before', () => {
    const on = framed(WHITE, INK);
    takeOffPaper(on);
    expect(seenPart(on)).toEqual({ x: 3, y: 4, width: 4, height: 2 });
    fc.assert(
      fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)), ([red, green, blue]) => {
        const taken = framed(WHITE, [red, green, blue, 255]);
        takeOffPaper(taken);
        const at = (4 * taken.width + 3) * 4;
        const alpha = (taken.data[at + 3] ?? 0) / 255;
        [red, green, blue].forEach((before, channel) => {
          const shown = (taken.data[at + channel] ?? 0) * alpha + 255 * (1 - alpha);
          expect(Math.abs(shown - before)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it('is left as it is where it stands on nothing, or on a colour', () => {
    for (const edge of [NOTHING, INK, [255, 255, 200, 255] as const]) {
      const given = framed(edge, WHITE);
      const before = [...given.data];
      takeOffPaper(given);
      expect([...given.data]).toEqual(before);
    }
    expect([isOpaque(framed(WHITE, INK)), isOpaque(framed(NOTHING, INK))]).toEqual([true, false]);
  });

  it('is not taken where it would not be seen on the cover', () => {
    const ground = [251, 248, 243] as const;
    expect(isLostOn(framed(NOTHING, WHITE), ground)).toBe(true);
    expect(isLostOn(framed(NOTHING, [0, 0, 0, 20]), ground)).toBe(true);
    expect(isLostOn(framed(NOTHING, INK), ground)).toBe(false);
    expect(isLostOn(framed(NOTHING, [255, 245, 120, 255]), ground)).toBe(false);
  });

  it('is known by its content', () => {
    const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
    expect(pictureKind(new Uint8Array(logoPng))).toBe('image/png');
    expect(pictureKind(bytes('ffd8ffe0', 'hex'))).toBe('image/jpeg');
    expect(pictureKind(bytes('RIFF\0\0\0\0WEBPVP8 '))).toBe('image/webp');
    expect(pictureKind(bytes('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe('image/svg+xml');
    expect(pictureKind(bytes('\uFEFF<?xml version="1.0"?>\n<!-- Acme -->\n<svg:svg/>'))).toBe('image/svg+xml');
    expect(pictureKind(bytes('\uFEFF<svg/>', 'utf16le'))).toBe('image/svg+xml');
    for (const text of ['', 'GIF89a', '%PDF-1.7', '<html><svg/></html>', 'a list, <svg/>', 'RIFF\0\0\0\0WAVE'])
      expect(pictureKind(bytes(text))).toBeNull();
  });
});
