import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readKey, type Key } from '../../../renderer/keys/read-key';
import { allLayouts, allPlaces, typedAt, type Layout } from '../../fixtures/keyboards';
import { on, pressed } from './events';

const shift = { shiftKey: true };
const read = (event: KeyboardEvent): Partial<Key> | null => readKey(event);

describe('a key by its name, and by the digit it stands for where no text is typed', () => {
  test.each<[Layout, string, boolean, string, string | null]>([
    ['us', 'KeyZ', false, 'z', null],
    ['us', 'KeyZ', true, 'z', null],
    ['us', 'Digit6', false, '6', '6'],
    ['us', 'Digit6', true, '^', null],
    ['us', 'Minus', false, '-', null],
    ['us', 'Equal', true, '+', null],
    ['us', 'Slash', true, '?', null],
    ['uk', 'Digit3', true, '£', null],
    ['german', 'KeyY', false, 'z', null],
    ['german', 'KeyZ', false, 'y', null],
    ['german', 'Minus', true, '?', null],
    ['german', 'Slash', false, '-', null],
    ['german', 'Digit0', true, '=', null],
    ['german', 'Semicolon', true, 'ö', null],
    ['french', 'KeyW', false, 'z', null],
    ['french', 'KeyZ', false, 'w', null],
    ['french', 'Semicolon', false, 'm', null],
    ['french', 'KeyM', false, ',', null],
    ['french', 'Digit6', false, '-', '6'],
    ['french', 'Digit6', true, '6', '6'],
    ['french', 'Digit2', false, 'é', '2'],
    ['french', 'Digit0', false, 'à', '0'],
    ['french', 'Minus', false, ')', null],
    ['french', 'Equal', true, '+', null],
    ['french', 'KeyM', true, '?', null],
    ['czech', 'Digit1', false, '+', '1'],
    ['czech', 'Digit1', true, '1', '1'],
    ['turkish', 'KeyI', false, 'i', null],
    ['turkish', 'KeyI', true, 'i', null],
    ['russian', 'KeyZ', false, 'z', null],
    ['russian', 'KeyK', true, 'k', null],
    ['russian', 'KeyB', false, 'b', null],
    ['russian', 'KeyG', false, 'g', null],
    ['russian', 'Digit6', false, '6', '6'],
    ['russian', 'Digit6', true, ':', null],
    ['russian', 'Comma', false, 'б', null],
    ['greek', 'KeyZ', false, 'z', null],
    ['greek', 'KeyG', true, 'g', null],
    ['greek', 'KeyW', false, 'w', null],
    ['greek', 'KeyQ', false, ';', null],
  ])('%s %s, Shift %s: %s, %s', (layout, code, shiftKey, name, digit) => {
    expect(read(on(layout, code, { shiftKey }))).toMatchObject({ name, digit, shift: shiftKey });
  });

  test.each<[string, string, string, string | null]>([
    ['Numpad6', '6', '6', '6'],
    ['Numpad6', 'ArrowRight', 'ArrowRight', '6'],
    ['Numpad5', 'Clear', 'Clear', '5'],
    ['Numpad0', 'Insert', 'Insert', '0'],
    ['NumpadSubtract', '-', '-', null],
    ['NumpadAdd', '+', '+', null],
    ['NumpadEnter', 'Enter', 'Enter', null],
    ['NumpadDecimal', 'Delete', 'Delete', null],
    ['ArrowRight', 'ArrowRight', 'ArrowRight', null],
    ['PageDown', 'PageDown', 'PageDown', null],
    ['F6', 'F6', 'F6', null],
    ['Space', ' ', ' ', null],
    // Arabic: its digits, and a letter of two code units
    ['Digit6', '٦', '٦', '6'],
    ['KeyB', 'لا', 'b', null],
    // Thai: a vowel sign that stands on no letter
    ['KeyB', 'ิ', 'b', null],
    // Dvorak: what its Latin letters are called
    ['KeyW', ',', ',', null],
    ['Slash', 'z', 'z', null],
    // a screen keyboard or a clicker says no place
    ['', 'B', 'b', null],
    ['', '6', '6', '6'],
  ])('%s that says %s: %s, %s', (code, key, name, digit) => {
    expect(read(pressed({ code, key }))).toMatchObject({ name, digit });
  });
});

describe('what is held beside it', () => {
  test.each<[string, KeyboardEvent, Partial<Key>]>([
    ['Ctrl on a Cyrillic keyboard', on('russian', 'KeyZ', { ctrlKey: true }), { name: 'z', control: true }],
    ['⌘', on('us', 'KeyZ', { metaKey: true }), { name: 'z', control: true }],
    ['Ctrl on AZERTY goes by the letter', on('french', 'KeyW', { ctrlKey: true }), { name: 'z', control: true }],
    ['caps lock', pressed({ code: 'KeyZ', key: 'Z', ctrlKey: true }), { name: 'z', control: true, shift: false }],
    ['Alt and an arrow', pressed({ code: 'ArrowUp', key: 'ArrowUp', altKey: true }), { name: 'ArrowUp', alt: true }],
    [
      'AltGr types a character (Linux)',
      pressed({ code: 'KeyQ', key: '@', altGraph: true }),
      { name: '@', control: false, alt: false },
    ],
    [
      'AltGr types a character (Windows)',
      pressed({ code: 'KeyQ', key: '@', ctrlKey: true, altKey: true, altGraph: true }),
      { name: '@', control: false, alt: false },
    ],
    [
      'AltGr that is told as Ctrl and Alt',
      pressed({ code: 'KeyZ', key: 'ż', ctrlKey: true, altKey: true }),
      { name: 'ż', control: false, alt: false },
    ],
    [
      'AltGr on AZERTY’s 6',
      pressed({ code: 'Digit6', key: '|', ctrlKey: true, altKey: true, altGraph: true }),
      { name: '|', digit: null },
    ],
    ['held', on('us', 'Digit6', { repeat: true }), { digit: '6', repeat: true }],
  ])('%s', (_, event, key) => expect(read(event)).toMatchObject(key));
});

describe('a key that composes is none', () => {
  test.each<[string, KeyboardEvent]>([
    ['a letter on its way', pressed({ key: 'k', code: 'KeyK', isComposing: true })],
    ['Enter that takes a word', pressed({ key: 'Enter', code: 'Enter', isComposing: true, keyCode: 229 })],
    ['Enter told after the end', pressed({ key: 'Enter', code: 'Enter', keyCode: 229 })],
    ['Esc that drops a word', pressed({ key: 'Escape', code: 'Escape', isComposing: true })],
    ['Esc told after the end', pressed({ key: 'Escape', code: 'Escape', keyCode: 229 })],
    ['what an input method took', pressed({ key: 'Process', code: 'Digit1', keyCode: 229 })],
    ['an accent', on('german', 'Equal')],
    ['an unknown key', pressed({ key: 'Unidentified' })],
  ])('%s', (_, event) => expect(read(event)).toBeNull());

  it('whatever it is', () => {
    const any = fc.record({ key: fc.string(), code: fc.constantFrom('', ...allPlaces), ctrlKey: fc.boolean() });
    fc.assert(fc.property(any, (told) => readKey(pressed({ ...told, isComposing: true })) === null));
    fc.assert(fc.property(any, (told) => readKey(pressed({ ...told, keyCode: 229 })) === null));
  });
});

describe('of every key of every layout', () => {
  const keys = allLayouts.flatMap((layout) =>
    allPlaces.flatMap((place) => [false, true].map((shiftKey) => ({ layout, place, shiftKey }))),
  );
  const live = keys.filter(({ layout, place, shiftKey }) => typedAt(layout, place, shiftKey) !== 'Dead');

  it('a Latin letter is the letter that is typed, wherever it stands', () => {
    for (const { layout, place, shiftKey } of live) {
      const typed = typedAt(layout, place, shiftKey);
      if (!/^[a-z]$/i.test(typed) || layout === 'turkish') continue;
      expect(readKey(on(layout, place, { shiftKey }))?.name).toBe(typed.toLowerCase());
    }
  });

  it('every letter that a command may have is there, once', () => {
    for (const layout of allLayouts) {
      const names = allPlaces.map((place) => readKey(on(layout, place))?.name);
      for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
        // A Greek keyboard has a semicolon where Q would be; no command has Q.
        if (layout === 'greek' && letter === 'q') continue;
        expect([layout, letter, names.filter((name) => name === letter).length]).toEqual([layout, letter, 1]);
      }
    }
  });

  it('the upper row without Shift is the digits, and nothing else is', () => {
    for (const { layout, place, shiftKey } of live) {
      const digit = readKey(on(layout, place, { shiftKey }))?.digit ?? null;
      const typed = typedAt(layout, place, shiftKey);
      const expected = /^\d$/.test(typed) ? typed : shiftKey ? null : (/^Digit(\d)$/.exec(place)?.[1] ?? null);
      expect([layout, place, shiftKey, digit]).toEqual([layout, place, shiftKey, expected]);
    }
  });

  it('Shift makes no other letter of it', () => {
    for (const { layout, place } of live) {
      const [plain, shifted] = [on(layout, place), on(layout, place, shift)].map((event) => readKey(event)?.name ?? '');
      if (/^\p{L}$/u.test(typedAt(layout, place, true)) && /^\p{L}$/u.test(typedAt(layout, place)))
        expect(shifted).toBe(plain);
    }
  });
});
