import { describe, expect, it } from 'vitest';
import type { Facts, Rect, TextFact } from '../../gallery/facts';
import { figuresOf, findingsIn, usedOf, type Looked, type Measure } from '../../gallery/measures';

const rect = (left: number, top: number, right: number, bottom: number): Rect => ({ left, top, right, bottom });

const text = (fact: Partial<TextFact> = {}): TextFact => ({
  text: 'Somebody answers within a minute',
  size: 24,
  bold: false,
  lines: [rect(100, 150, 500, 180)],
  cuts: [],
  copy: false,
  field: false,
  colours: { text: [0, 0, 0], ground: [255, 255, 255] },
  ...fact,
});

/** A room's picture of 1280 × 720, whose body is 500 high. */
const picture = (facts: Partial<Facts> = {}): Facts => ({
  width: 1280,
  height: 720,
  page: { width: 1280, height: 720 },
  texts: [],
  drawn: [],
  out: [],
  scrollers: [],
  overlaps: [],
  broken: [],
  finding: null,
  body: rect(60, 150, 1220, 650),
  ...facts,
});

const inRoom: Looked = { window: 'room', items: null, tooLong: false, mayScroll: false };
const found = (facts: Partial<Facts>, looked: Partial<Looked> = {}): readonly Measure[] =>
  findingsIn(picture(facts), { ...inRoom, ...looked }).map(({ measure }) => measure);

describe('a picture of the room', () => {
  it('is not found fault with where there is none', () => {
    expect(found({ texts: [text()] })).toEqual([]);
  });

  it('has no type under a fortieth of its height, whatever that is in pixels', () => {
    expect(found({ texts: [text({ size: 18 })] })).toEqual([]);
    expect(found({ texts: [text({ size: 17.9 })] })).toEqual(['small']);
    expect(found({ texts: [text({ size: 24 })], height: 2160, page: { width: 1280, height: 2160 } })).toEqual([
      'small',
    ]);
  });

  it('has nothing outside, and nothing that may scroll, even while there is nothing to scroll to', () => {
    expect(found({ page: { width: 1280, height: 721 } })).toEqual(['overflow']);
    expect(found({ out: ['div'] })).toEqual(['overflow']);
    expect(found({ texts: [text({ cuts: ['at a side'] })] })).toEqual(['overflow']);
    expect(found({ scrollers: [{ name: 'ul', scrolls: false }] })).toEqual(['scrolls']);
  });

  it('cuts no text that anybody would write, and none at all while there is space', () => {
    const cut = text({ cuts: ['ends'] });
    const full = [rect(60, 150, 1220, 640)];
    expect(found({ texts: [cut], drawn: full })).toEqual(['cut']);
    expect(found({ texts: [cut], drawn: full }, { tooLong: true })).toEqual([]);
    expect(found({ texts: [cut] }, { tooLong: true })).toEqual(['free']);
  });

  it('uses three fifths of its height for one to six items', () => {
    expect(found({ texts: [text()] }, { items: 1 })).toEqual(['used']);
    expect(found({ texts: [text()] }, { items: 6 })).toEqual(['used']);
    expect(found({ texts: [text()] }, { items: 7 })).toEqual([]);
    expect(found({ drawn: [rect(60, 150, 1220, 450)] }, { items: 6 })).toEqual([]);
    expect(found({ drawn: [rect(60, 150, 1220, 449)] }, { items: 6 })).toEqual(['used']);
  });

  it('has contrast enough for its letters, less for large ones and for signs', () => {
    const grey = { text: [130, 130, 130], ground: [255, 255, 255] } as const;
    expect(found({ texts: [text({ size: 20, colours: grey })] })).toEqual(['contrast']);
    expect(found({ texts: [text({ size: 24, colours: grey })] })).toEqual([]);
    expect(found({ texts: [text({ size: 20, text: '●', colours: grey })] })).toEqual([]);
    expect(found({ texts: [text({ size: 20, colours: null })] })).toEqual([]);
    /* In 4K everything is three times larger: no more is large. */
    const large = { height: 2160, page: { width: 1280, height: 2160 } };
    expect(found({ texts: [text({ size: 60, colours: grey })], ...large })).toEqual(['contrast']);
  });

  it('prints no text over another one', () => {
    expect(found({ overlaps: [['one', 'other']] })).toEqual(['overlap']);
  });

  it('breaks no word in two that smaller type has room for, and may break one that no type has', () => {
    expect(found({ broken: [{ word: 'Knowledgeable', at: 19 }] })).toEqual(['broken']);
    expect(found({ broken: [{ word: 'Donaudampfschifffahrt', at: 18.9 }] })).toEqual([]);
  });

  it('writes what was found no smaller than the words beneath it; figures may be larger', () => {
    expect(found({ finding: 24, texts: [text({ size: 24 })] })).toEqual([]);
    expect(found({ finding: 22, texts: [text({ size: 24 })] })).toEqual(['outshone']);
    expect(found({ finding: 22, texts: [text({ size: 40, text: '3.8' })] })).toEqual([]);
    const above = text({ size: 40, lines: [rect(100, 60, 500, 100)] });
    expect(found({ finding: 22, texts: [above] })).toEqual([]);
  });
});

describe('a picture of the facilitator’s window', () => {
  const before: Looked = { window: 'facilitator', items: 5, tooLong: false, mayScroll: false };
  const scrolls = { scrollers: [{ name: 'main', scrolls: true }], body: null };

  it('shows what is in hand without scrolling, where that is not much', () => {
    expect(found(scrolls, before)).toEqual(['scrolls']);
    expect(found(scrolls, { ...before, items: 40 })).toEqual([]);
    expect(found(scrolls, { ...before, tooLong: true })).toEqual([]);
    expect(found(scrolls, { ...before, mayScroll: true })).toEqual([]);
    expect(found({ scrollers: [{ name: 'main', scrolls: false }], body: null }, before)).toEqual([]);
  });

  it('is not measured by the small copy of the room in it', () => {
    expect(found({ texts: [text({ size: 5, copy: true, cuts: ['ends'] })], body: null }, before)).toEqual([]);
  });
});

describe('the height used', () => {
  it('counts what lies between things that belong together, once, and not the space around them', () => {
    expect(usedOf(picture())).toBe(0);
    expect(usedOf(picture({ drawn: [rect(60, 150, 1220, 250), rect(60, 270, 1220, 350)] }))).toBeCloseTo(0.4);
    expect(usedOf(picture({ drawn: [rect(60, 150, 1220, 250), rect(60, 400, 1220, 500)] }))).toBeCloseTo(0.4);
    expect(usedOf(picture({ drawn: [rect(60, 150, 600, 250), rect(620, 200, 1220, 250)] }))).toBeCloseTo(0.2);
  });

  it('is of the body alone', () => {
    expect(usedOf(picture({ drawn: [rect(60, 0, 1220, 150), rect(60, 650, 1220, 720)] }))).toBe(0);
    expect(usedOf(picture({ body: null }))).toBeNull();
  });
});

it('the figures beside a picture are those of its worst text', () => {
  const facts = picture({ texts: [text(), text({ size: 18, cuts: ['ends'] })] });
  expect(figuresOf(facts, 'room')).toEqual({ smallest: 18, lines: 40, contrast: 21, used: 0.06, cut: 1 });
});
