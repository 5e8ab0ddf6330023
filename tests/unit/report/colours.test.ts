import { expect, it } from 'vitest';
import { contrast } from '@shared/base/contrast';
import { colours, lensColours } from '../../../renderer/report/tokens';

/** By WCAG, for what has a meaning and is no text. */
const SEEN = 3;

it('whatever has a meaning stands out from the paper, and what is chosen from what is not', () => {
  for (const colour of [colours.idle, colours.muted, ...Object.values(lensColours)])
    expect(contrast(colour, colours.paper)).toBeGreaterThanOrEqual(SEEN);
  for (const colour of Object.values(lensColours)) expect(contrast(colour, colours.idle)).toBeGreaterThan(1.5);
});
