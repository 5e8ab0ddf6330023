import { expect } from 'playwright/test';
import type { Candor } from './candor';

/*
 * What is in a window whose page was started afresh: the driver lets go of a page that crashed, and main does not.
 */

type Role = 'facilitator' | 'room' | 'seat';

/** What a script in the window of a role comes to; undefined while there is no page in which it could run. */
export const inside = <T>({ app }: Candor, role: Role, script: string): Promise<T | undefined> =>
  app.evaluate(
    ({ BrowserWindow }, [of, source]) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes(`#${of}`));
      if (!window || window.webContents.isCrashed() || window.webContents.isLoading()) return undefined;
      /* A page that goes meanwhile never answers. */
      const gone = new Promise<undefined>((done) => setTimeout(() => done(undefined), 500));
      return Promise.race([window.webContents.executeJavaScript(source) as Promise<T>, gone]);
    },
    [role, script] as const,
  );

/** Waits until the window of a role shows a screen. */
export const shows = (candor: Candor, role: Role, screen: string): Promise<void> =>
  expect
    .poll(() => inside(candor, role, `document.querySelector('[data-screen=${screen}]') !== null`), { timeout: 30_000 })
    .toBe(true);

/** Waits until the window of a role says something. */
export const says = (candor: Candor, role: Role, words: string): Promise<void> =>
  expect.poll(() => inside<string>(candor, role, 'document.body.innerText'), { timeout: 30_000 }).toContain(words);

/** Ends the process of a role's page, as the system does when memory runs out. */
export const crash = ({ app }: Candor, role: Role): Promise<void> =>
  app.evaluate(({ BrowserWindow }, of) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes(`#${of}`));
    return new Promise<void>((done) => {
      window?.webContents.once('render-process-gone', () => done());
      window?.webContents.forcefullyCrashRenderer();
    });
  }, role);

/** Lets a role's page hang for ever, from when this resolves. */
export const hang = ({ app }: Candor, role: Role): Promise<void> =>
  app.evaluate(({ BrowserWindow }, of) => {
    const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes(`#${of}`));
    return new Promise<void>((done) => {
      window?.webContents.once('console-message', () => done());
      window?.webContents.executeJavaScript('console.log("hangs"); for (;;);').catch(() => undefined);
    });
  }, role);

/** Presses a key in the window of a role, as the system hands it over. */
export const press = ({ app }: Candor, role: Role, keyCode: string): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, [of, key]) => {
      const window = BrowserWindow.getAllWindows().find((one) => one.webContents.getURL().includes(`#${of}`));
      window?.focus();
      window?.webContents.focus();
      window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: key });
    },
    [role, keyCode] as const,
  );
