import type { Page } from 'playwright';
import { shapesOf } from '../gallery/facts';
import { measures, type WindowName } from '../gallery/measures';

/** What sticks out of a window that must have no scroll bars, in words. */
export async function sticksOut(page: Page, window: WindowName): Promise<readonly string[]> {
  const facts = await shapesOf(page);
  const looked = { window, items: null, tooLong: false, mayScroll: false };
  return [...measures.overflow(facts, looked), ...measures.scrolls(facts, looked)];
}
