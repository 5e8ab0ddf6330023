import type { Page } from 'playwright';
import type { Candor } from './candor';

/** Lets time pass for the whole running app, as a clock that is put forward: main's and that of the pages given, on which Playwright's clock is installed. */
export async function passMinutes({ app }: Candor, minutes: number, ...pages: readonly Page[]): Promise<void> {
  await app.evaluate((_electron, milliseconds) => {
    const now = Date.now.bind(Date);
    const later = () => now() + milliseconds;
    globalThis.Date = new Proxy(Date, {
      construct: (of, args: unknown[]) => Reflect.construct(of, args.length === 0 ? [later()] : args) as object,
      get: (of, name) => (name === 'now' ? later : (Reflect.get(of, name) as unknown)),
    });
  }, minutes * 60_000);
  for (const page of pages) await page.clock.fastForward(minutes * 60_000);
}
