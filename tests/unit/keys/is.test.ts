import { describe, expect, test } from 'vitest';
import { is, type Keys } from '../../../renderer/keys/is';
import { readKey, type Key } from '../../../renderer/keys/read-key';
import { on, pressed } from './events';

const keyOf = (event: KeyboardEvent): Key => {
  const key = readKey(event);
  if (!key) throw new Error('it composes');
  return key;
};

describe('a key is what is written', () => {
  test.each<[Keys, KeyboardEvent]>([
    ['Ctrl+Z', on('us', 'KeyZ', { ctrlKey: true })],
    ['Ctrl+Z', on('us', 'KeyZ', { metaKey: true })],
    ['Ctrl+Z', on('german', 'KeyY', { ctrlKey: true })],
    ['Ctrl+Z', on('russian', 'KeyZ', { ctrlKey: true })],
    ['Ctrl+Z', pressed({ key: 'Z', code: 'KeyZ', ctrlKey: true })],
    ['Ctrl+Shift+Z', on('us', 'KeyZ', { ctrlKey: true, shiftKey: true })],
    ['Ctrl+I', on('turkish', 'KeyI', { ctrlKey: true })],
    ['B', on('us', 'KeyB')],
    ['B', on('us', 'KeyB', { shiftKey: true })],
    ['B', on('greek', 'KeyB')],
    ['?', on('us', 'Slash', { shiftKey: true })],
    ['?', on('german', 'Minus', { shiftKey: true })],
    ['?', pressed({ key: '?' })],
    ['+', on('us', 'Equal', { shiftKey: true })],
    ['+', pressed({ key: '+', code: 'NumpadAdd' })],
    ['-', on('french', 'Digit6')],
    ['6', on('french', 'Digit6')],
    ['6', pressed({ key: 'ArrowRight', code: 'Numpad6' })],
    ['Right', pressed({ key: 'ArrowRight', code: 'Numpad6' })],
    ['Enter', pressed({ key: 'Enter', code: 'NumpadEnter' })],
    ['Ctrl+Enter', pressed({ key: 'Enter', ctrlKey: true })],
    ['Shift+Enter', pressed({ key: 'Enter', shiftKey: true })],
    ['Esc', pressed({ key: 'Escape' })],
    ['Space', pressed({ key: ' ', code: 'Space' })],
    ['Alt+Up', pressed({ key: 'ArrowUp', altKey: true })],
    ['F11', pressed({ key: 'F11' })],
    ['PageDown', pressed({ key: 'PageDown' })],
  ])('%s', (written, event) => expect(is(keyOf(event), written)).toBe(true));
});

describe('and not what is not', () => {
  test.each<[Keys, string, KeyboardEvent]>([
    ['Ctrl+Z', 'with Shift', on('us', 'KeyZ', { ctrlKey: true, shiftKey: true })],
    ['Ctrl+Shift+Z', 'without Shift', pressed({ key: 'Z', code: 'KeyZ', ctrlKey: true })],
    ['Ctrl+Z', 'with Alt', pressed({ key: 'z', code: 'KeyZ', metaKey: true, altKey: true })],
    ['Ctrl+Z', 'the place of Z on a German keyboard', on('german', 'KeyZ', { ctrlKey: true })],
    ['Ctrl+Z', 'alone', on('us', 'KeyZ')],
    ['B', 'with Ctrl', on('us', 'KeyB', { ctrlKey: true })],
    ['Ctrl+E', 'typed with AltGr', pressed({ key: '€', code: 'KeyE', ctrlKey: true, altKey: true })],
    ['Enter', 'with Shift', pressed({ key: 'Enter', shiftKey: true })],
    ['Enter', 'with Ctrl', pressed({ key: 'Enter', ctrlKey: true })],
    ['F4', 'with Alt', pressed({ key: 'F4', altKey: true })],
    ['6', 'US ^', on('us', 'Digit6', { shiftKey: true })],
    ['6', 'an arrow', pressed({ key: 'ArrowRight', code: 'ArrowRight' })],
    ['F1', 'F11', pressed({ key: 'F11' })],
  ])('%s: %s', (written, _, event) => expect(is(keyOf(event), written)).toBe(false));
});

test('one of several', () => {
  const key = keyOf(on('us', 'KeyY', { ctrlKey: true }));
  expect(is(key, 'Ctrl+Shift+Z', 'Ctrl+Y')).toBe(true);
  expect(is(key, 'Ctrl+Z', 'Y')).toBe(false);
});
