import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, READABLE, readableOn } from '@shared/base/contrast';
import { accentOn, GROUNDS } from '../../../renderer/theme/accent';

const colour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

/* By the definition, from the other end: the sum over weights of the linear parts, found by a table of all 256. */
const linear = Array.from({ length: 256 }, (_, part) => {
  const share = part / 255;
  return share > 0.040_45 ? Math.exp(2.4 * Math.log((share + 0.055) / 1.055)) : share / 12.92;
});
function brightness(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255].map((part) => linear[part] ?? 0);
  return 0.0722 * (blue ?? 0) + 0.7152 * (green ?? 0) + 0.2126 * (red ?? 0);
}
const apart = (a: string, b: string): number => {
  const [one, other] = [brightness(a) + 0.05, brightness(b) + 0.05];
  return one > other ? one / other : other / one;
};

describe('how far apart two colours are', () => {
  it('is 21 for black on white and 1 for a colour on itself, whichever comes first', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 2);
    fc.assert(
      fc.property(colour, colour, (a, b) => {
        expect(contrast(a, a)).toBe(1);
        expect(contrast(a, b)).toBe(contrast(b, a));
        expect(contrast(a, b)).toBeCloseTo(apart(a, b), 6);
      }),
    );
  });
});

describe('an organisation’s colour', () => {
  it('can be read on either ground, whatever it is, and stays as it is where it can be', () => {
    fc.assert(
      fc.property(colour, (own) => {
        const { light, dark } = accentOn(own);
        expect(apart(light, GROUNDS.light)).toBeGreaterThanOrEqual(READABLE);
        expect(apart(dark, GROUNDS.dark)).toBeGreaterThanOrEqual(READABLE);
        if (apart(own, GROUNDS.light) >= READABLE) expect(light).toBe(own);
        if (apart(own, GROUNDS.dark) >= READABLE) expect(dark).toBe(own);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is made no darker than it must be', () => {
    expect(accentOn('#ffcc00')).toEqual({ light: readableOn(GROUNDS.light, '#ffcc00'), dark: '#ffcc00' });
    expect(apart(accentOn('#ffcc00').light, GROUNDS.light)).toBeLessThan(READABLE + 0.1);
    expect(accentOn('#000000').light).toBe('#000000');
    expect(accentOn('#ffffff').dark).toBe('#ffffff');
  });

  it('is read on the grounds that the windows have', () => {
    const tokens = readFileSync(join(import.meta.dirname, '../../../renderer/theme/tokens.css'), 'utf8');
    const grounds = [...tokens.matchAll(/--ground: (#[0-9a-f]{6});/gu)].map(([, ground]) => ground);
    expect(grounds).toEqual([GROUNDS.light, GROUNDS.dark]);
  });
});
