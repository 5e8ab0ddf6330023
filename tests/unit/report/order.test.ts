import { describe, expect, it } from 'vitest';
import { around, inReadingOrder } from '../../../renderer/report/text/order';
import type { Placed } from '../../../renderer/report/text/painter';

const marks: Readonly<Record<string, string>> = { '\u200f': '‹R›', '\u200e': '‹L›' };
const shown = (places: readonly Placed[]) =>
  places.map(({ text }) => text.replace(/[\u200e\u200f]/gu, (mark) => marks[mark] ?? '')).join('');

/** Ten points a sign; `eye`: the signs as they stand from the left, each of them once in `typed` from `from` on. */
function placed(typed: readonly string[], eye: readonly number[]): Placed[] {
  return typed.map((text, index) => ({ text, x: eye.indexOf(index) * 10, width: 10 }));
}

describe('the order in which hidden text is written', () => {
  it('is that of the eye on a line that runs leftwards, with marks at figures, signs and emoji', () => {
    /* Typed: א ב space ( 1 2 ) ג ד. */
    const typed = ['א', 'ב', ' ', '(', '1', '2', ')', 'ג', 'ד'];
    const line = placed(typed, [8, 7, 6, 4, 5, 3, 2, 1, 0]);
    expect(shown(inReadingOrder(line, true))).toBe('דג‹R›)‹R›12‹R›( בא');
    const emoji = placed(['א', '👍🏽', 'ב', 'ג'], [3, 2, 1, 0]);
    expect(shown(inReadingOrder(emoji, true))).toBe('גב‹R›‹R›👍🏽‹L›א');
  });

  it('is word by word as it is read where most of the line are figures, which pdf.js takes for rightwards', () => {
    const typed = ['(', '5', '8', ' ', 'מ', 'ן', ' ', '5', '3', ')', '!', '!'];
    const line = placed(typed, [11, 10, 9, 7, 8, 6, 5, 4, 3, 1, 2, 0]);
    expect(shown(inReadingOrder(line, true))).toBe('‹R›(‹R›58‹R› ןמ‹R› ‹R›53‹R›)‹R›!‹R›!');
  });

  it('is as typed on a line that runs rightwards, with a mark behind what runs leftwards in it, and nothing else', () => {
    const typed = ['s', 'o', ' ', 'א', 'ב', ' ', '3', ')'];
    expect(shown(inReadingOrder(placed(typed, [0, 1, 2, 4, 3, 5, 6, 7]), false))).toBe('so בא‹L› 3)‹L›');
    const plain = placed(['日', '本', '。'], [0, 1, 2]);
    expect(inReadingOrder(plain, false)).toEqual(plain);
  });
});

describe('what stands around a line', () => {
  it('is told by the letters nearest to it: figures and brackets at its ends go by them', () => {
    expect(around('abc من 5, ', ' 12 (x')).toEqual({ before: '\u061c', after: '\u200e' });
    expect(around('x שלום 3', '')).toEqual({ before: '\u200f', after: '' });
  });
});
