import type { Locator, Page } from 'playwright';

/** A finger on a page that has no mouse and no keyboard. */
interface Finger {
  readonly tap: (what: Locator) => Promise<void>;
  /** Presses for as long as it takes until `until` resolves. */
  readonly hold: (what: Locator, until: Promise<unknown>) => Promise<void>;
}

/** Sends real touches through the browser's own input, as a touch screen does. */
export async function finger(page: Page): Promise<Finger> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const send = (type: 'touchStart' | 'touchEnd', points: readonly { x: number; y: number }[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  const middle = async (what: Locator) => {
    await what.scrollIntoViewIfNeeded();
    const box = await what.boundingBox();
    if (!box) throw new Error('there is nothing to touch');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  return {
    async tap(what) {
      await send('touchStart', [await middle(what)]);
      await send('touchEnd', []);
    },
    async hold(what, until) {
      await send('touchStart', [await middle(what)]);
      await until;
      await send('touchEnd', []).catch(() => undefined);
    },
  };
}
