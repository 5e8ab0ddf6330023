import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringsOf, type Strings } from '@shared/words';
import { differing } from '@shared/words/differing';
import { MARKS, pseudoText } from '@shared/words/pseudo';
import { unsaid, unsaidOnPaper, without } from '../../fixtures/unsaid';

type Say = (...given: readonly unknown[]) => unknown;

/** Something that any sentence could be about. */
const GIVEN = [2, 'Anna', ['Anna', 'Bo'], true, null];

const tuples = (length: number): unknown[][] =>
  length === 0 ? [[]] : tuples(length - 1).flatMap((one) => GIVEN.map((last) => [...one, last]));

/** The texts in what a part of a catalogue is or says; null where it cannot say anything of what it is given. */
function textsIn(value: unknown): string[] | null {
  if (typeof value === 'string') return /undefined|NaN|\[object/u.test(value) ? null : [value];
  if (typeof value !== 'object' || value === null) return null;
  const inner = Object.values(value).map(textsIn);
  return inner.some((one) => one === null) ? null : inner.flatMap((one) => one ?? []);
}

function said(say: Say, given: readonly unknown[]): string[] | null {
  try {
    return textsIn(say(...given));
  } catch {
    return null;
  }
}

/** Every text and every function of a catalogue, by its way. */
function entries(value: unknown, way = ''): (readonly [way: string, value: string | Say])[] {
  if (typeof value === 'string' || typeof value === 'function') return [[way, value as string | Say]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    way === '' && key === 'locale' ? [] : entries(one, `${way}.${key}`),
  );
}

const english = new Map(entries(stringsOf('en-DE')));
const pseudo = new Map(entries(stringsOf('en-XA')));
const isMarked = (text: string) => text === '' || (text.startsWith(MARKS.open) && text.endsWith(MARKS.close));

describe('the pseudo language', () => {
  test('has every entry of English, and says each of them marked', () => {
    expect([...pseudo.keys()]).toEqual([...english.keys()]);
    const texts = [...pseudo].filter(([, value]) => typeof value === 'string');
    expect(texts.length).toBeGreaterThan(900);
    expect(texts.filter(([, text]) => !isMarked(text as string))).toEqual([]);
  });

  test('says every sentence marked that can be made of something', () => {
    const sentences = [...english].filter(([, value]) => typeof value === 'function') as [string, Say][];
    const made = sentences.flatMap(([way, say]) => {
      const given = tuples(Math.min(4, say.length)).find((one) => said(say, one)?.some((text) => text !== ''));
      return given ? [{ way, given, texts: said(pseudo.get(way) as Say, given) ?? ['nothing'] }] : [];
    });
    expect(made.filter(({ texts }) => !texts.every(isMarked))).toEqual([]);
    expect(made.length / sentences.length).toBeGreaterThan(0.85);
  });

  test('leaves what people typed as it is, and makes the rest longer', () => {
    const { home, steps } = stringsOf('en-XA');
    expect(home.deleted('Our day')).toContain('“Our day”');
    expect(steps.commit.confidenceFor('We ring back')).toContain('“We ring back”');
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]+( [A-Za-z]+){0,6}$/u), (text) => {
        const longer = pseudoText(text);
        expect(isMarked(longer)).toBe(true);
        expect(longer.length - 2).toBeGreaterThanOrEqual(text.length * 1.3);
        expect(/[aeiouy]/iu.test(longer.normalize('NFC'))).toBe(false);
      }),
    );
  });

  test('does not take what only says which sentence is meant for something that is repeated', () => {
    expect(stringsOf('en-XA').agenda.formName('paper')).toBe(pseudoText('On paper'));
    expect(stringsOf('en-XA').home.copyOf('paper')).toMatch(/^‹paper \(/u);
  });
});

describe('what tells its words from English ones', () => {
  const owned = without(['We ring back.', 'A card']);

  test('finds words outside the marks, English words inside them, and marks that do not match', () => {
    expect(unsaid('Next', owned)).toContain('outside the marks');
    expect(unsaid(`${pseudoText('Next')} step`, owned)).toContain('outside the marks');
    expect(unsaid('‹the step›', owned)).toContain('in English');
    expect(unsaid('‹Nëxttx', owned)).toContain('do not match');
    expect(unsaidOnPaper('‹Nëxttx› Next step ‹Nëxttx›', [])).toEqual(['Next step']);
  });

  test('knows what people typed: whole, without its full stop, cut short, in another case', () => {
    expect(unsaid('We ring back', owned)).toBeNull();
    expect(unsaid('‹Nëxttx›: “we ring back.”', owned)).toBeNull();
    expect(unsaid('We ring…', owned)).toBeNull();
    expect(unsaid('We ring never', owned)).not.toBeNull();
    expect(unsaid('A cardboard', owned)).not.toBeNull();
    expect(unsaidOnPaper('ring back', ['We ring back.'])).toEqual([]);
  });
});

describe('a language', () => {
  test('that nobody speaks is English', () => {
    for (const unknown of ['xx', 'tlh-KL', 'sv'])
      expect(stringsOf(unknown).app.cancel).toBe(stringsOf('en-GB').app.cancel);
    expect(stringsOf('sv').locale.tag).toBe('en-GB');
  });

  test('takes days and figures from its region', () => {
    expect(stringsOf('en-US').locale.day('2026-11-21')).toBe('November 21, 2026');
    expect(stringsOf('en-GB').locale.day('2026-11-21')).toBe('21 November 2026');
    expect(stringsOf('en-US').app.cancel).toBe(stringsOf('en-GB').app.cancel);
    expect(stringsOf('en-DE').locale.decimal(3.4)).toBe('3,4');
  });

  test('says what it does not say itself as its parent does: words, sentences and lists', () => {
    const parent = {
      locale: 'parent',
      words: { colour: 'colour', days: (count: number) => `${count} days`, list: ['a', 'b'], same: 'same' },
    };
    const child = differing(parent, { words: { colour: 'color', list: ['c'] } });
    expect(child).toEqual({ ...parent, words: { ...parent.words, colour: 'color', list: ['c'] } });
    expect(child.words.days).toBe(parent.words.days);
    expect(differing(parent, { words: { days: (count: number) => `${count} d` } }).words.days(2)).toBe('2 d');
    const twin: Strings = stringsOf('ar-XB');
    expect(twin.app.cancel).toBe(stringsOf('en-XA').app.cancel);
    expect([twin.locale.direction, stringsOf('en-XA').locale.direction]).toEqual(['rtl', 'ltr']);
  });
});
