import type { Page } from 'playwright';

/** Lets a page's timers that wait for the people in the room, of half a second or more, run out after so many milliseconds. */
export const shortenPauses = (page: Page, to: number): Promise<void> =>
  page.evaluate((short) => {
    const later = window.setTimeout.bind(window);
    window.setTimeout = ((work: () => void, ms = 0) => later(work, ms >= 500 ? short : ms)) as typeof window.setTimeout;
  }, to);
