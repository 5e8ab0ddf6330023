import type { Page } from 'playwright';

/**
 * Waits until a page is drawn as it is now, with its fonts, and nothing in it fades or moves: what is half faded in has no
 * contrast yet. What goes on for ever is not waited for; what one change sets off in another is.
 */
export const still = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const ending = () => document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await document.fonts.ready;
    const QUIET_FRAMES = 2;
    for (let quiet = 0; quiet < QUIET_FRAMES;) {
      const moving = ending();
      await Promise.allSettled(moving.map(({ finished }) => finished));
      await frame();
      quiet = moving.length === 0 ? quiet + 1 : 0;
    }
  });
