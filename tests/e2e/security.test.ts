import { expect } from 'playwright/test';
import type { Page } from 'playwright';
import { ask, NOT_UNDERSTOOD } from '../drive/bridge';
import type { Candor, Home } from '../drive/candor';
import { atStep, openFromHome, putSession } from '../drive/prepared';
import { openSeat } from '../drive/seat';
import { test } from '../drive/test';
import { at, newSession } from '../fixtures/session';

const session = atStep(newSession(3), at.pretences);

/** All three windows, over a session at the silent turns. */
async function threeWindows(home: Home, start: () => Promise<Candor>) {
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  const room = await candor.openRoom();
  const seat = await openSeat(candor);
  return { candor, pages: { facilitator: candor.facilitator, room, seat } };
}

/** Runs script in the page as the page would, not as a debugger does: the policy for scripts holds. */
const asPage = (page: Page, script: () => void) =>
  page.evaluate((source) => {
    // What a debugger evaluates may use `eval`; what a timer calls may not.
    const act = new Function(`return ${source}`)() as () => void; // oxlint-disable-line typescript/no-implied-eval, eslint/no-new-func
    return new Promise<void>((done) => {
      setTimeout(() => {
        act();
        setTimeout(done, 50);
      });
    });
  }, script.toString());

test('every window is sandboxed, isolated and without Node', async ({ home, start }) => {
  const { candor, pages } = await threeWindows(home, start);
  const preferences = await candor.app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map((one) =>
        (one as unknown as { getLastWebPreferences: () => Record<string, unknown> }).getLastWebPreferences(),
      ),
  );
  expect(preferences).toHaveLength(3);
  for (const one of preferences) {
    expect(one).toMatchObject({ contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true });
    for (const key of ['nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'webviewTag', 'experimentalFeatures']) {
      expect(one[key] ?? false, key).toBe(false);
    }
    expect(one.allowRunningInsecureContent ?? false).toBe(false);
  }
  for (const page of Object.values(pages)) {
    const reachable = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
        (n) => n in globalThis,
      ),
      bridge: Object.keys((window as unknown as { candor: object }).candor).toSorted(),
      frozen: Object.isFrozen((window as unknown as { candor: object }).candor),
    }));
    expect(reachable).toEqual({ node: [], bridge: ['listen', 'request', 'zoom'], frozen: true });
  }
});

test('the policy for contents forbids inline script, eval, frames and other origins', async ({ home, start }) => {
  const { pages } = await threeWindows(home, start);
  for (const page of Object.values(pages)) {
    const policy = await page.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'));
    for (const part of [
      "default-src 'self'",
      "script-src 'self';",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-src 'none'",
      "form-action 'none'",
    ]) {
      expect(policy).toContain(part);
    }
    expect(policy).not.toMatch(/script-src[^;]*(unsafe|data:|blob:|https?:|\*)/);
    await page.evaluate(() => {
      const stops: string[] = [];
      Object.assign(window, { stops });
      addEventListener('securitypolicyviolation', (event) => stops.push(event.violatedDirective));
    });
    await asPage(page, () => {
      const add = (html: string) => document.body.append(document.createRange().createContextualFragment(html));
      add('<script>window.ran = "script"</script>');
      add('<img src="x" onerror="window.ran = \'handler\'">');
      add('<script src="https://example.com/x.js"></script>');
      add('<iframe src="candor://app/index.html"></iframe>');
      add('<a id="bait" href="javascript:window.ran = 1">x</a>');
      document.querySelector<HTMLElement>('#bait')?.click();
      try {
        (0, eval)('window.ran = "eval"'); // oxlint-disable-line eslint/no-eval
      } catch (error) {
        Object.assign(window, { evalled: (error as Error).name });
      }
    });
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { stops: string[] }).stops.length))
      .toBeGreaterThanOrEqual(6);
    const after = await page.evaluate(() => {
      const { ran, evalled, stops } = window as unknown as { ran?: string; evalled?: string; stops: string[] };
      return { ran, evalled, stops: [...new Set(stops)].toSorted() };
    });
    expect(after.ran).toBeUndefined();
    expect(after.evalled).toBe('EvalError');
    expect(after.stops).toEqual(
      expect.arrayContaining(['script-src', 'script-src-elem', 'script-src-attr', 'frame-src']),
    );
  }
});

test('no window opens another one, or leaves its page', async ({ home, start }) => {
  const { candor, pages } = await threeWindows(home, start);
  await candor.app.evaluate(({ webContents }) => {
    const left: string[] = [];
    Object.assign(globalThis, { left, tried: [] });
    for (const contents of webContents.getAllWebContents()) {
      contents.on('will-navigate', (event) =>
        (globalThis as unknown as { tried: boolean[] }).tried.push(event.defaultPrevented),
      );
      contents.on('did-navigate', (_event, url) => left.push(url));
      contents.on('did-create-window', (_window, { url }) => left.push(url));
    }
  });
  const targets = [
    'https://example.com/',
    'http://127.0.0.1:9/',
    'file:///etc/hostname',
    'candor://app/other.html',
    'data:text/html,x',
  ];
  for (const page of Object.values(pages)) {
    const here = page.url();
    for (const url of targets) {
      expect(await page.evaluate((to) => window.open(to) === null, url), url).toBe(true);
      await page.evaluate((to) => {
        Object.assign(document.createElement('a'), { href: to, target: '_blank' }).click();
        location.assign(to);
      }, url);
    }
    expect(page.url()).toBe(here);
  }
  const tried = () => candor.app.evaluate(() => (globalThis as unknown as { tried: boolean[] }).tried);
  // Chromium itself stops what leads to a file or to data; the others come as far as main.
  await expect.poll(async () => (await tried()).length).toBeGreaterThanOrEqual(3 * 3);
  expect(await tried()).not.toContain(false);
  expect(await candor.app.evaluate(() => (globalThis as unknown as { left: string[] }).left)).toEqual([]);
  expect(candor.app.windows()).toHaveLength(3);
  for (const page of Object.values(pages)) {
    expect(await page.evaluate(() => document.querySelector('[data-screen]') !== null)).toBe(true);
  }

  // Chromium lets a page go blank without asking main; what is there then has no voice.
  expect(await pages.room.evaluate(() => window.open('about:blank') === null)).toBe(true);
  await pages.room.goto('about:blank');
  expect(await ask(pages.room, 'session/view', null)).toEqual(NOT_UNDERSTOOD);
});

test('every permission is denied', async ({ home, start }) => {
  const { pages } = await threeWindows(home, start);
  for (const page of Object.values(pages)) {
    const answers = await page.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'midi',
        'clipboard-read',
        'persistent-storage',
      ];
      const states = await Promise.all(
        names.map(async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state),
      );
      const geolocation = await new Promise((done) => {
        navigator.geolocation.getCurrentPosition(
          () => done('given'),
          ({ code }) => done(code),
        );
      });
      const media = await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'given',
        () => 'denied',
      );
      const screen = await navigator.mediaDevices.getDisplayMedia().then(
        () => 'given',
        () => 'denied',
      );
      const notification = await Notification.requestPermission();
      return { states: [...new Set(states)], geolocation, media, screen, notification };
    });
    expect(answers).toEqual({
      states: ['denied'],
      geolocation: 1,
      media: 'denied',
      screen: 'denied',
      notification: 'denied',
    });
  }
});
