import type { Page } from 'playwright';
import { wordsHere, type WordFacts } from './words';

/** Where something is in a window, in whole and broken pixels from its upper left corner. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How a text can fail to be seen whole. `ends`: in an ellipsis, in a fade, or with its last lines left out. */
export type Cut = 'ends' | 'scrolled sideways' | 'at a side' | 'above or below' | 'out of the window';

/** Red, green and blue, each up to 255. */
type Colour = readonly [number, number, number];

/** A text that is seen, as a person sees it: whatever is scaled, in the size that comes out. */
export interface TextFact {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly lines: readonly Rect[];
  readonly cuts: readonly Cut[];
  /** In a small copy of the room's picture, which is measured where it is large. */
  readonly copy: boolean;
  /** What stands in a field, where one can go through it. */
  readonly field: boolean;
  /** Null where it has no contrast that counts: of what can't be done now, or over a picture. */
  readonly colours: { readonly text: Colour; readonly ground: Colour } | null;
}

/** What is seen in a window, as plain figures: what is measured of it is reckoned elsewhere. */
export interface Facts extends WordFacts {
  readonly width: number;
  readonly height: number;
  /** How large the page is of which the window shows a part. */
  readonly page: { readonly width: number; readonly height: number };
  readonly texts: readonly TextFact[];
  /** What is drawn: cards, lines, bars, pictures. */
  readonly drawn: readonly Rect[];
  /** What sticks out of the window, and is not to be scrolled to. */
  readonly out: readonly string[];
  /** Parts that may scroll, and whether they have something to scroll to now. */
  readonly scrollers: readonly { readonly name: string; readonly scrolls: boolean }[];
  /** Texts that are printed over one another. */
  readonly overlaps: readonly (readonly [string, string])[];
  /** The part of the room's picture between the question and the foot; null in other windows. */
  readonly body: Rect | null;
}

/* In the page. */
function factsHere(withColours: boolean): Omit<Facts, keyof WordFacts> {
  const isRoom = document.querySelector('[data-screen]')?.matches('[data-screen=room]') ?? false;
  const left = 'script, style, .visually-hidden, [inert]';
  const may = (how: string) => how === 'auto' || how === 'scroll';
  const plain = ({ left: l, top, right, bottom }: DOMRect): Rect => ({ left: l, top, right, bottom });
  const isSeen = (element: Element) =>
    !element.closest(left) && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const name = (element: Element) =>
    `${[element.tagName.toLowerCase(), ...element.classList].join('.')} “${(element.textContent ?? '').trim().slice(0, 30)}”`;

  /* What is placed is not cut by what it was written in, but by what it is placed in. */
  const holder = (element: Element): Element | null =>
    element instanceof HTMLElement && ['absolute', 'fixed'].includes(getComputedStyle(element).position)
      ? element.offsetParent
      : element.parentElement;

  /** What a fade ends goes on below what it stands in. */
  const fadesOut = (element: Element): boolean => {
    for (let above: Element | null = element; above; above = holder(above))
      if (getComputedStyle(above).maskImage !== 'none') return true;
    return false;
  };

  const scales = new Map<Element, number>();
  /** By how much what is in an element is drawn larger or smaller than it says. */
  const scaleOf = (element: Element | null): number => {
    if (!element) return 1;
    if (element instanceof SVGGraphicsElement) {
      const drawn = element.getScreenCTM();
      return drawn ? Math.sqrt(Math.abs(drawn.a * drawn.d - drawn.b * drawn.c)) : 1;
    }
    const known = scales.get(element);
    if (known !== undefined) return known;
    const { transform, scale } = getComputedStyle(element);
    const { a, b, c, d } = new DOMMatrix(transform === 'none' ? '' : transform);
    const own = Math.sqrt(Math.abs(a * d - b * c)) * (scale === 'none' ? 1 : Number.parseFloat(scale));
    const found = own * scaleOf(element.parentElement);
    scales.set(element, found);
    return found;
  };

  const inks = new Map<string, readonly number[]>();
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  /** Red, green, blue and how much of it there is, up to 1. */
  const inkOf = (css: string): readonly number[] => {
    const known = inks.get(css);
    if (known) return known;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = css;
    pen.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
    const ink = [r, g, b, a / 255];
    inks.set(css, ink);
    return ink;
  };
  const over = (upper: readonly number[], lower: readonly number[], part = upper[3] ?? 1): number[] =>
    [0, 1, 2].map((index) => (upper[index] ?? 0) * part + (lower[index] ?? 0) * (1 - part));

  /** The colours of a text and of what lies under it, as they are mixed on the screen; null over a picture. */
  const coloursOf = (of: Element, line: Rect): TextFact['colours'] => {
    if (of.closest(':disabled, [aria-disabled=true], [data-disabled]')) return null;
    const here = document.elementsFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
    const own = here.findIndex((one) => one === of || of.contains(one));
    /* What is scrolled away lies on what it stands in; where that is a drawing, nobody knows on what in it. */
    if (own === -1 && of instanceof SVGElement) return null;
    const chain: Element[] = [];
    for (let above: Element | null = of; above; above = above.parentElement) chain.push(above);
    const under = own === -1 ? chain : here.slice(own);
    const layers: (readonly number[])[] = [];
    for (const one of under) {
      if (one instanceof HTMLCanvasElement || one instanceof HTMLImageElement) return null;
      const style = getComputedStyle(one);
      if (one instanceof SVGLineElement) continue;
      const isShape = one instanceof SVGGeometryElement && style.fill !== 'none';
      const ink = inkOf(isShape ? style.fill : style.backgroundColor);
      if ((ink[3] ?? 0) > 0) layers.push(ink);
      if (ink[3] === 1) break;
    }
    const ground = layers.toReversed().reduce<number[]>((below, ink) => over(ink, below), [255, 255, 255]);
    const style = getComputedStyle(of);
    const ink = inkOf(of instanceof SVGElement ? style.fill : style.color);
    const faded = chain.reduce((part, one) => part * Number.parseFloat(getComputedStyle(one).opacity), ink[3] ?? 1);
    const text = over(ink, ground, faded);
    return { text: text as unknown as Colour, ground: ground as unknown as Colour };
  };

  const texts: TextFact[] = [];
  const placed: { readonly text: string; readonly rect: Rect; readonly of: Element }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (!of || text === '' || !isSeen(of)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0).map(plain);
    if (rects.length === 0) continue;
    const { fontSize, fontWeight } = getComputedStyle(of);
    const scale = scaleOf(of);
    const size = Number.parseFloat(fontSize) * scale;
    /* A line's box may be a little higher than its letters. */
    const slack = size * 0.4;
    const cuts = new Set<Cut>();
    /* In a drawing nobody else ends it there. */
    if (of instanceof SVGElement && text.endsWith('…')) cuts.add('ends');
    let lines = rects;
    /* A wide table may be scrolled sideways, with all that is in it. */
    const table = of.closest('table') !== null;
    let [scrolls, sideways, ends] = [false, false, false];
    for (let above: Element | null = of; above; above = holder(above)) {
      const { overflowX, overflowY, textOverflow, webkitLineClamp, maskImage } = getComputedStyle(above);
      const box = above.getBoundingClientRect();
      const fades = maskImage !== 'none';
      if (webkitLineClamp !== 'none' || fades || (textOverflow === 'ellipsis' && overflowX !== 'visible')) {
        ends = true;
        if (above.scrollWidth > above.clientWidth + 1 || above.scrollHeight > above.clientHeight + slack / scale)
          cuts.add('ends');
        lines = lines.filter(({ top }) => top < box.bottom - slack);
        continue;
      }
      if (above === document.documentElement || above === document.body) continue;
      if (may(overflowX) && table) sideways = true;
      if (!ends && overflowX !== 'visible' && !sideways)
        if (lines.some((line) => line.left < box.left - 1.5 || line.right > box.right + 1.5))
          cuts.add(may(overflowX) ? 'scrolled sideways' : 'at a side');
      if (overflowY !== 'visible' && !may(overflowY) && !scrolls && !fadesOut(of))
        if (lines.some(({ top, bottom }) => top < box.top - slack || bottom > box.bottom + slack))
          cuts.add('above or below');
      if (may(overflowY)) scrolls = true;
    }
    const page = document.documentElement;
    const isOut = ({ left: l, right, top, bottom }: Rect) =>
      (!sideways && !ends && (l < -1 || right > innerWidth + 1)) ||
      (!scrolls && page.scrollHeight <= innerHeight && (top < -slack || bottom > innerHeight + slack));
    if (lines.some(isOut)) cuts.add('out of the window');
    const [first] = lines;
    texts.push({
      text: text.slice(0, 80),
      size,
      bold: Number(fontWeight) >= 700,
      lines,
      cuts: [...cuts],
      copy: !isRoom && of.closest('[data-screen=room]') !== null,
      field: false,
      colours: first && withColours ? coloursOf(of, first) : null,
    });
    if (!ends) for (const rect of lines) placed.push({ text: text.slice(0, 40), rect, of });
  }
  for (const field of document.querySelectorAll('input')) {
    if (field.value === '' || !isSeen(field) || field.scrollWidth <= field.clientWidth + 1) continue;
    const { fontSize } = getComputedStyle(field);
    const size = Number.parseFloat(fontSize) * scaleOf(field);
    const lines = [plain(field.getBoundingClientRect())];
    const text = field.value.slice(0, 80);
    texts.push({ text, size, bold: false, lines, cuts: ['ends'], copy: false, field: true, colours: null });
  }

  const drawn: Rect[] = [];
  const out: string[] = [];
  const scrollers: { name: string; scrolls: boolean }[] = [];
  for (const element of document.querySelectorAll('[data-screen] *, [role=dialog] *')) {
    if (!isSeen(element)) continue;
    const rect = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (rect.width > 0 && rect.height > 0) {
      const lined = (['Top', 'Right', 'Bottom', 'Left'] as const).some(
        (side) =>
          style[`border${side}Style`] !== 'none' &&
          Number.parseFloat(style[`border${side}Width`]) > 0 &&
          (inkOf(style[`border${side}Color`])[3] ?? 0) > 0,
      );
      const parent = element.parentElement ? getComputedStyle(element.parentElement).backgroundColor : '';
      const filled = style.backgroundColor !== parent && (inkOf(style.backgroundColor)[3] ?? 0) > 0;
      const isPicture = element.matches('img, canvas') || element instanceof SVGGeometryElement;
      if (lined || filled || isPicture) drawn.push(plain(rect));
      const apart = rect.right > innerWidth + 1 || rect.left < -1 || rect.bottom > innerHeight + 1 || rect.top < -1;
      /* What is in a text is told of as a text. */
      if (isRoom && apart && style.display !== 'inline' && !fadesOut(element)) out.push(name(element));
    }
    if (!(element instanceof HTMLElement) || element.matches('textarea, input')) continue;
    if (may(style.overflowX) || may(style.overflowY)) {
      const wide = may(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
      const high = may(style.overflowY) && element.scrollHeight > element.clientHeight + 1;
      scrollers.push({ name: name(element), scrolls: wide || high });
    }
  }

  /* A line's box is higher than its letters; that of a line that is turned is wider. */
  const cross = (a: Rect, b: Rect) => {
    const least = ({ left: l, right, top, bottom }: Rect) => Math.min(right - l, bottom - top);
    const inset = Math.min(least(a), least(b)) * 0.3;
    return (
      a.left + inset < b.right - inset &&
      b.left + inset < a.right - inset &&
      a.top + inset < b.bottom - inset &&
      b.top + inset < a.bottom - inset
    );
  };
  /* What lies under something else is not printed over it. */
  const shows = ({ rect, of }: (typeof placed)[number]) => {
    const top = document.elementFromPoint((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
    return top !== null && (of.contains(top) || top.contains(of));
  };
  /* Whether an element, or what it is placed with, has a ground of its own and lies over another one. */
  const covers = (upper: Element, lower: Element): boolean => {
    for (let above: Element | null = upper; above && !above.contains(lower); above = above.parentElement) {
      const { position, backgroundColor } = getComputedStyle(above);
      if (['absolute', 'fixed', 'sticky'].includes(position) && backgroundColor !== 'rgba(0, 0, 0, 0)') return true;
    }
    return false;
  };
  const overlaps = new Map<string, readonly [string, string]>();
  const shown = placed.filter(shows);
  shown.forEach((a, index) => {
    for (const b of shown.slice(index + 1))
      if (a.of !== b.of && cross(a.rect, b.rect) && !covers(a.of, b.of) && !covers(b.of, a.of))
        overlaps.set(`${a.text}\n${b.text}`, [a.text, b.text]);
  });

  const body = isRoom ? document.querySelector('[data-body]') : null;
  const { scrollWidth, scrollHeight } = document.documentElement;
  return {
    width: innerWidth,
    height: innerHeight,
    page: { width: scrollWidth, height: scrollHeight },
    texts,
    drawn,
    out,
    scrollers,
    overlaps: [...overlaps.values()],
    body: body ? plain(body.getBoundingClientRect()) : null,
  };
}

/** What a window shows now, once nothing moves in it any more. */
export const factsOf = async (page: Page): Promise<Facts> => ({
  ...(await page.evaluate(factsHere, true)),
  ...(await page.evaluate(wordsHere)),
});

/** The same without colours, which take longest: of every text `colours` is null. */
export const shapesOf = async (page: Page): Promise<Facts> => ({
  ...(await page.evaluate(factsHere, false)),
  ...(await page.evaluate(wordsHere)),
});
