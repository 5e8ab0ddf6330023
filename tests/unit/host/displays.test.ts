import { expect, test } from 'vitest';
import { isMirrored } from '@host/displays';

const laptop = { x: 0, y: 0, width: 1440, height: 900 };

test('two displays with the same part of the desktop are mirrored', () => {
  expect(isMirrored([laptop, { ...laptop }])).toBe(true);
});

test('one display, or two beside each other, are not', () => {
  expect(isMirrored([laptop])).toBe(false);
  expect(isMirrored([laptop, { ...laptop, x: 1440 }])).toBe(false);
});
