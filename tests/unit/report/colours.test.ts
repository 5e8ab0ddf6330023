import { expect, it } from 'vitest';
import { contrast } from '@shared/base/contrast';
import { shadeOf } from '../../../renderer/report/blocks/shades';
import { colours, lensColours } from '../../../renderer/report/tokens';

/** By WCAG, for what has a meaning and is no text. */
const SEEN = 3;

it('whatever has a meaning stands out from the paper, and what is chosen from what is not', () => {
  for (const colour of [colours.idle, colours.muted, ...Object.values(lensColours)])
    expect(contrast(colour, colours.paper)).toBeGreaterThanOrEqual(SEEN);
  for (const colour of Object.values(lensColours)) expect(contrast(colour, colours.idle)).toBeGreaterThan(1.5);
});

it('verdicts of which none is right each have a shade of their own, however many there are', () => {
  for (const count of [1, 2, 3, 4, 7]) {
    const shades = Array.from({ length: count }, (_, index) => shadeOf(index, count));
    expect(new Set(shades).size).toBe(count);
    for (const shade of shades) expect(contrast(shade, colours.paper)).toBeGreaterThanOrEqual(SEEN);
  }
});
