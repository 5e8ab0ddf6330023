import { expect, test } from 'vitest';
import { UNTOUCHED, type StageRequest, type StageState } from '@shared/host/stage';
import { roomPages } from '../../../renderer/screens/workshop/room-pages';

const shown = { picture: 'wall', page: 1, pages: 3, things: ['a', 'b', 'c'] };
const lit = (key: string): StageState => ({ ...UNTOUCHED, lit: { picture: 'wall', key } });

/** What a key asks for, and null where it is free to go on with the workshop. */
function asked(does: 'next' | 'back' | 'light', stage = UNTOUCHED, blank = false, of = shown): StageRequest | null {
  const heard: StageRequest[] = [];
  roomPages(of, stage, blank, (one) => void heard.push(one))[does]?.();
  return heard[0] ?? null;
}

test('pages are turned one by one, and past the last one, or before the first, the key is free', () => {
  expect(asked('next')).toEqual({ does: 'turn', to: { picture: 'wall', page: 2 } });
  expect(asked('back')).toEqual({ does: 'turn', to: { picture: 'wall', page: 0 } });
  expect(asked('next', UNTOUCHED, false, { ...shown, page: 2 })).toBeNull();
  expect(asked('back', UNTOUCHED, false, { ...shown, page: 0 })).toBeNull();
});

test('a picture that the room does not see keeps no key to itself', () => {
  for (const does of ['next', 'back', 'light'] as const) {
    expect(asked(does, { ...UNTOUCHED, frozen: true }), does).toBeNull();
    expect(asked(does, UNTOUCHED, true), does).toBeNull();
  }
});

test('a break or a welcome is put away first, whatever else there is', () => {
  const covered: StageState = { ...lit('a'), cover: { as: 'welcome' } };
  expect(asked('next', covered)).toEqual({ does: 'cover', with: null });
  expect(asked('back', covered)).toEqual({ does: 'cover', with: null });
});

test('the spotlight goes from one thing to the next and out after the last; a page key puts it back first', () => {
  expect(asked('light')).toEqual({ does: 'light', on: { picture: 'wall', key: 'a' } });
  expect(asked('light', lit('a'))).toEqual({ does: 'light', on: { picture: 'wall', key: 'b' } });
  expect(asked('light', lit('c'))).toEqual({ does: 'light', on: null });
  expect(asked('next', lit('b'))).toEqual({ does: 'light', on: null });
});

test('what was lit in another picture, or is gone, is not lit', () => {
  expect(asked('next', { ...UNTOUCHED, lit: { picture: 'another', key: 'a' } })).toMatchObject({ does: 'turn' });
  expect(asked('next', lit('gone'))).toMatchObject({ does: 'turn' });
});
