import { describe, expect, it } from 'vitest';
import { localeOf } from '@shared/words/locale';
import { asWrittenBy, example, localeIn, Region } from '@shared/words/regions';

describe('where days and figures are written as they are', () => {
  it('is the system’s region', () => {
    expect(asWrittenBy('en', 'de-DE')).toBe('en-DE');
    expect(asWrittenBy('en', 'en-GB')).toBe('en-GB');
    expect(asWrittenBy('en', 'sv-SE')).toBe('en-SE');
  });

  it('is the region most alike, where nobody has written down how English is written there', () => {
    /* Brazil: a comma, the day first, twenty-four hours. */
    expect(new Intl.NumberFormat('en-BR').resolvedOptions().locale).toBe('en');
    expect(asWrittenBy('en', 'pt-BR')).toBe('en-DE');
    expect(localeOf(asWrittenBy('en', 'pt-BR')).decimal(1.5)).toBe('1,5');
  });

  it('is one that is known, where the system says none', () => {
    expect(Region.options.map((one) => `en-${one}`)).toContain(asWrittenBy('en', 'de'));
    expect(asWrittenBy('en', 'en')).toBe('en-US');
  });

  it('is shown by an example that is like no other’s', () => {
    const all = Region.options.map(
      (one) => `${example(localeIn('en-GB', one))} ${localeOf(`en-${one}`).whole(1_234_567)}`,
    );
    expect(all[0]).toBe('21 Nov 2026 · 1,234.5 · 14:05 1,234,567');
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([]);
  });
});
