import { type Arbitrary, assert, constantFrom, option, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import { standingAs, standingIn, type Standing } from '../../../renderer/app/place';

const text = string({ unit: 'grapheme', minLength: 1 });
const standing: Arbitrary<Standing> = record({
  place: constantFrom('home', 'new', 'workshop', 'one-screen', 'report', 'history', 'compare'),
  sessionId: option(text),
  past: option(record({ sessionId: text, title: string({ unit: 'grapheme' }) })),
});

test('where the window is comes back from its address, whatever titles hold', () => {
  assert(
    property(standing, (one) => {
      const { hash } = new URL(`candor://app/index.html?language=en-GB#${standingAs(one)}`);
      expect(standingIn(hash)).toEqual(one);
    }),
  );
});

test('without a place it is Home', () => {
  for (const hash of ['', '#facilitator', '#facilitator?place=elsewhere', '#?'])
    expect(standingIn(hash)).toEqual({ place: 'home', sessionId: null, past: null });
});
