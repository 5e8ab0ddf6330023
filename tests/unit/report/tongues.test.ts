import { describe, expect, it } from 'vitest';
import { Tongues } from '../../../renderer/report/text/tongues';

const english = new Tongues('en-GB');

describe('the language of a passage', () => {
  it.each([
    ['Ελληνικά', 'el'],
    ['Русский', 'ru'],
    ['مرحبا', 'ar'],
    ['שלום', 'he'],
    ['ภาษาไทย', 'th'],
    ['हिन्दी', 'hi'],
    ['한국어', 'ko'],
    ['中文的反馈', 'zh'],
    ['日本語の文', 'ja'],
  ])('%s is in the one that is most written in its script', (text, language) => {
    expect(english.most(text)).toBe(language);
  });

  it('is the document’s in its own script, and nobody’s in figures, spaces and emoji', () => {
    expect(english.of('Łódź – “14 of 20” ✓')).toBeNull();
    expect(english.of('so 5 Да 👍')).toEqual([
      null,
      null,
      undefined,
      undefined,
      undefined,
      'ru',
      'ru',
      undefined,
      undefined,
    ]);
    expect(new Tongues('ja-JP').of('日本語の文')).toBeNull();
    expect(new Tongues('ar-EG').most('hello')).toBe('en');
  });
});
