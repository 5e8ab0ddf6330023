import type { Page } from 'playwright';
import { still } from './still';

/** Where something stands, in whole pixels from the window's upper left corner. */
interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/**
 * Where everything stands in a window once it has arrived there, in the document's order. Left out is what has no place of its own or keeps to the side
 * of its own language: a word in a line, what is in a paragraph, keys, pages of paper.
 */
export async function boxesOf(page: Page): Promise<Box[]> {
  await still(page);
  return page.evaluate(async () => {
    const skipped = 'kbd, canvas, input, textarea, .visually-hidden, p[dir=auto] *, blockquote[dir=auto]';
    const look = () =>
      [...document.querySelectorAll('[data-screen] *, [role=dialog] *')].flatMap((element) => {
        const { left, right, top, width } = element.getBoundingClientRect();
        const inline = getComputedStyle(element).display === 'inline' && !(element instanceof SVGElement);
        if (width < 1 || inline || element.matches(skipped)) return [];
        const name = [element.tagName.toLowerCase(), ...element.classList].join('.');
        const what = `${name} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
        return [{ what, left: Math.round(left), right: Math.round(right), top: Math.round(top) }];
      });
    /* What takes turns standing in two ways never comes to rest. */
    const first = look();
    for (let frames = 0; frames < 4; frames += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
    const then = look();
    const places = (all: typeof first) => JSON.stringify(all.map(({ left, right, top }) => [left, right, top]));
    if (places(first) !== places(then)) throw new Error('it goes on changing');
    return then;
  });
}

/** What does not stand in the one as it does in the other, seen in a mirror; by its text, with where it should be and is. */
export function notMirrored(one: readonly Box[], other: readonly Box[], width: number): string[] {
  const SLACK = 3;
  if (one.length !== other.length) return [`${one.length} things here, ${other.length} there`];
  return one.flatMap(({ what, left, right, top }, index) => {
    const there = other[index];
    const off = [
      [width - right, there?.left],
      [width - left, there?.right],
      [top, there?.top],
    ].some(([wanted = 0, found = NaN]) => !(Math.abs(wanted - found) <= SLACK));
    return off ? [`${what} at ${left}–${right}, ${top}: mirrored ${there?.left}–${there?.right}, ${there?.top}`] : [];
  });
}
