import type { Page } from 'playwright';

/* In the page. */
function cutOffHere(): string[] {
  const faults = new Set<string>();
  const seen: { readonly text: string; readonly rect: DOMRect; readonly of: Element }[] = [];
  const may = (how: string) => how === 'auto' || how === 'scroll';
  /* What is placed is not cut by what it was written in, but by what it is placed in. */
  const holder = (element: Element): Element | null =>
    element instanceof HTMLElement && ['absolute', 'fixed'].includes(getComputedStyle(element).position)
      ? element.offsetParent
      : element.parentElement;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const of = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (!of || text === '' || of.closest('script, style, .visually-hidden, [inert]')) continue;
    if (!of.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
    const slack = Number.parseFloat(getComputedStyle(of).fontSize) * 0.4;
    const fault = (how: string) => faults.add(`${how}: “${text.slice(0, 60)}”`);
    /* A wide table may be scrolled sideways, with all that is in it. */
    const table = of.closest('table') !== null;
    let [scrolls, sideways, ends] = [false, false, false];
    for (let above: Element | null = of; above; above = holder(above)) {
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(above);
      const clamps = webkitLineClamp !== 'none' || textOverflow === 'ellipsis';
      const box = above.getBoundingClientRect();
      if (clamps) {
        /* An ellipsis is for what people typed. */
        ends = true;
        if (
          text.includes('‹') &&
          (above.scrollWidth > above.clientWidth + 1 || above.scrollHeight > above.clientHeight + slack)
        )
          fault('ends in an ellipsis');
      }
      const isRoot = above === document.documentElement || above === document.body;
      if (!ends && !isRoot) {
        if (may(overflowX) && table) sideways = true;
        if (
          overflowX !== 'visible' &&
          !sideways &&
          rects.some(({ left, right }) => left < box.left - 1.5 || right > box.right + 1.5)
        )
          fault(may(overflowX) ? 'is scrolled sideways' : 'is cut at a side');
        if (
          overflowY !== 'visible' &&
          !may(overflowY) &&
          !scrolls &&
          rects.some(({ top, bottom }) => top < box.top - slack || bottom > box.bottom + slack)
        )
          fault('is cut above or below');
      }
      if (may(overflowY)) scrolls = true;
    }
    const page = document.documentElement;
    if (!sideways && rects.some(({ left, right }) => left < -1 || right > innerWidth + 1))
      fault('is out of the window');
    if (
      !scrolls &&
      page.scrollHeight <= innerHeight &&
      rects.some(({ top, bottom }) => top < -slack || bottom > innerHeight + slack)
    )
      fault('is above or below the window');
    if (!ends) for (const rect of rects) seen.push({ text, rect, of });
  }
  /* A line's box is higher than its letters; that of a line that is turned is wider. */
  const over = (a: DOMRect, b: DOMRect) => {
    const inset = Math.min(a.height, b.height, a.width, b.width) * 0.3;
    return (
      a.left + inset < b.right - inset &&
      b.left + inset < a.right - inset &&
      a.top + inset < b.bottom - inset &&
      b.top + inset < a.bottom - inset
    );
  };
  /* What lies under something else is not printed over it. */
  const shows = ({ rect, of }: (typeof seen)[number]) => {
    const top = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
    return top !== null && (of.contains(top) || top.contains(of));
  };
  const shown = seen.filter(shows);
  /* Whether an element, or what it is placed with, has a ground of its own and lies over another one. */
  const covers = (upper: Element, lower: Element): boolean => {
    for (let above: Element | null = upper; above && !above.contains(lower); above = above.parentElement) {
      const { position, backgroundColor } = getComputedStyle(above);
      if (['absolute', 'fixed', 'sticky'].includes(position) && backgroundColor !== 'rgba(0, 0, 0, 0)') return true;
    }
    return false;
  };
  shown.forEach((a, index) => {
    for (const b of shown.slice(index + 1))
      if (a.of !== b.of && over(a.rect, b.rect) && !covers(a.of, b.of) && !covers(b.of, a.of))
        faults.add(`over one another: “${a.text.slice(0, 40)}” and “${b.text.slice(0, 40)}”`);
  });
  return [...faults];
}

/**
 * Which texts of a window are cut, scrolled sideways, out of it, or printed over one another. An ellipsis is no fault where
 * it ends what people typed; nor is what one scrolls down to.
 */
export const cutOff = (page: Page): Promise<string[]> => page.evaluate(cutOffHere);
