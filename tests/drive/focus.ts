import type { Page } from 'playwright';

/** From now on notes where nothing has the keyboard, picture by picture: the screen and its heading. Gives them once asked. */
export async function watchFocus(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen = new Set<string>();
    const look = () => {
      /* While one session is put away for another there is no screen. */
      const screen = document.querySelector<HTMLElement>('[data-screen]');
      if (screen && document.activeElement === document.body)
        seen.add(`${screen.dataset['screen']}: ${document.querySelector('h1')?.textContent}`);
      document.body.dataset['unfocused'] = JSON.stringify([...seen]);
      requestAnimationFrame(look);
    };
    look();
  });
  return () =>
    page.evaluate(
      () =>
        /* Once more after what is under way now has been drawn. */
        new Promise((resolve) => {
          requestAnimationFrame(() =>
            requestAnimationFrame(() => resolve(JSON.parse(document.body.dataset['unfocused'] ?? '[]'))),
          );
        }),
    );
}
