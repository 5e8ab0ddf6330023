import type { Page } from 'playwright';

/** What sticks out of a window that must have no scroll bars, in words. */
export const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, clientHeight, scrollWidth, scrollHeight } = document.documentElement;
    const seen = [...document.querySelectorAll('[data-screen] *')].filter((one) => !one.closest('[inert]'));
    const name = (one: Element) => `${one.tagName} “${(one.textContent ?? '').slice(0, 30)}”`;
    const out = seen.filter((one) => {
      const { width, left, right, top, bottom } = one.getBoundingClientRect();
      return width > 0 && (right > innerWidth + 1 || left < -1 || bottom > innerHeight + 1 || top < -1);
    });
    const scrolling = seen.filter((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const may = (how: string) => how === 'auto' || how === 'scroll';
      return (
        (may(overflowX) && one.scrollWidth > one.clientWidth) || (may(overflowY) && one.scrollHeight > one.clientHeight)
      );
    });
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide, the window ${clientWidth}`] : []),
      ...(scrollHeight > clientHeight ? [`the page is ${scrollHeight} high, the window ${clientHeight}`] : []),
      ...out.map((one) => `out of the window: ${name(one)}`),
      ...scrolling.map((one) => `has a scroll bar: ${name(one)}`),
    ];
  });
