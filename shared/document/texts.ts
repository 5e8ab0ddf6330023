import type { Strings } from '../words';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A calendar day written out, "21 November 2026"; empty for none. */
export const dayInWords = (strings: Strings, day: string | null): string =>
  day === null ? '' : strings.locale.day(day);

/** Where no word ends in so much of its end, a text is cut within a word. */
const NEAR_THE_END = 0.3;

/** On one line and no longer than `most` characters, with whole words if it can be: for titles and sentences; the whole text stands elsewhere. */
export function inShort(text: string, most = 120): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= most) return line;
  const parts = Array.from(graphemes.segment(line.slice(0, most * 20)), ({ segment }) => segment);
  if (parts.length <= most && line.length <= most * 20) return line;
  const kept = parts.slice(0, most - 1);
  const space = kept.lastIndexOf(' ');
  const whole = parts[most - 1] !== ' ' && space > most * (1 - NEAR_THE_END) ? kept.slice(0, space) : kept;
  return `${whole.join('').replace(/[\s,;:]+$/u, '')}…`;
}

/** In quotation marks, in short, without a full stop at its end: to stand inside a sentence. */
export const quoted = (strings: Strings, text: string, most?: number): string =>
  strings.plan.content.quoted(inShort(text, most).replace(/(?<!\.)\.$/u, ''));

/** With a mark at its end, so that an answer can follow. */
export const asked = (question: string): string =>
  /[?!.:…]$/u.test(question.trim()) ? question.trim() : `${question.trim()}:`;
