import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { strings } from '../english';
import { answerDialogs } from '../drive/dialogs';
import { test } from '../drive/test';

const OURS = /^(candor|data|blob|devtools):/;

interface Traffic {
  readonly asked: string[];
  readonly failed: string[];
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Record<string, number> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly host?: string };
  }[];
}

/** Chromium's own record of what its network service did; its last line may be cut off. */
function readNetLog(path: string): NetLog {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text) as NetLog;
  } catch {
    return JSON.parse(`${text.trimEnd().replace(/,$/, '')}]}`) as NetLog;
  }
}

test('a whole session makes no request that leaves the machine', async ({ home, start }) => {
  const netLog = join(home.folder, 'net.json');
  const candor = await start([`--log-net-log=${netLog}`]);
  const { app, facilitator } = candor;
  const pages: string[] = [];
  app.context().on('request', (request) => pages.push(request.url()));
  await app.evaluate(({ session }) => {
    const traffic: Traffic = { asked: [], failed: [] };
    Object.assign(globalThis, { traffic });
    // Beside the app's own guard, which stays the only one to listen before a request.
    session.defaultSession.webRequest.onResponseStarted(({ url }) => traffic.asked.push(url));
    session.defaultSession.webRequest.onErrorOccurred(({ url }) => traffic.failed.push(url));
  });
  const traffic = () => app.evaluate(() => (globalThis as unknown as { traffic: Traffic }).traffic);

  const next = () => facilitator.keyboard.press('Control+Enter');
  const goTo = (step: string) => facilitator.getByRole('button', { name: step }).click();
  await facilitator.getByRole('button', { name: strings.home.newSession }).click();
  await facilitator.getByLabel('Title').fill('Offline');
  await facilitator.getByRole('button', { name: strings.newSession.create }).click();
  await facilitator.locator('[data-screen=workshop]').waitFor();
  const room = await candor.openRoom();

  await goTo('Pick the elements');
  const field = facilitator.getByLabel(strings.steps.collect.add);
  for (const text of ['http://example.com/picture.png', '<img src="https://example.com/x.png">', '//example.com/x']) {
    await field.fill(text);
    await facilitator.keyboard.press('Enter');
    await expect(room.getByText(text).last()).toBeVisible();
  }
  await next();
  await facilitator.getByRole('heading', { level: 1, name: 'Which of these are the same' }).waitFor();
  await next();
  await facilitator.getByRole('heading', { level: 1, name: 'Which matter most' }).waitFor();
  await next();
  await facilitator.getByRole('button', { name: strings.steps.vote.reset }).waitFor();
  const dots = facilitator.getByLabel(/^Dots for /);
  for (const [index, count] of ['0', '0', '5'].entries()) {
    await dots.nth(index).fill(count);
    await facilitator.keyboard.press('Enter');
  }
  await facilitator.getByText(strings.steps.vote.counted(3, 3), { exact: true }).first().waitFor();
  await next();
  await facilitator.getByText(strings.steps.vote.closed, { exact: true }).waitFor();
  await next();
  await expect(facilitator.getByText('12 present: 5 of')).toBeVisible();

  const pdf = join(home.folder, 'plan.pdf');
  await answerDialogs(candor, pdf);
  await facilitator.keyboard.press('Control+p');
  await facilitator.getByRole('button', { name: strings.report.export }).click({ timeout: 30_000 });
  await expect(facilitator.getByText(strings.report.savedBoth('plan.pdf', 'plan, executive edition.pdf'))).toBeVisible({
    timeout: 30_000,
  });
  expect(existsSync(pdf)).toBe(true);

  const before = await traffic();
  expect(pages.length).toBeGreaterThan(0);
  expect(before.asked.length).toBeGreaterThan(0);
  expect([...pages, ...before.asked, ...before.failed].filter((url) => !OURS.test(url))).toEqual([]);

  await candor.close();
  const { constants, events } = readNetLog(netLog);
  const of = (...names: string[]) => {
    const types = names.map((name) => constants.logEventTypes[name]);
    expect(types).not.toContain(undefined);
    return events.filter(({ type }) => types.includes(type));
  };
  expect(events.length).toBeGreaterThan(0);
  const urls = of('URL_REQUEST_START_JOB', 'CORS_REQUEST').flatMap(({ params }) => params?.url ?? []);
  expect(urls.filter((url) => !OURS.test(url))).toEqual([]);
  expect(of('HOST_RESOLVER_MANAGER_REQUEST', 'HOST_RESOLVER_MANAGER_JOB', 'TCP_CONNECT', 'UDP_CONNECT')).toEqual([]);
});

test('what would reach out is refused, in every way a page has', async ({ start }) => {
  const { app, facilitator } = await start();
  const outcomes = await facilitator.evaluate(async () => {
    const url = 'https://example.com/';
    const settle = (asked: Promise<unknown>) =>
      asked.then(
        () => 'reached',
        () => 'refused',
      );
    const event = (make: () => EventTarget, good: string) => {
      const made = make();
      return new Promise<string>((done) => {
        made.addEventListener(good, () => done('reached'));
        made.addEventListener('error', () => done('refused'));
      });
    };
    const element = (tag: 'img' | 'script' | 'link', attributes: object) =>
      event(() => {
        const made = Object.assign(document.createElement(tag), attributes);
        document.head.append(made);
        return made;
      }, 'load');
    // A worker has a context of its own, with the page's policy.
    const inWorker = `fetch('${url}').then(() => postMessage('reached'), () => postMessage('refused'))`;
    const worker = new Worker(URL.createObjectURL(new Blob([inWorker], { type: 'text/javascript' })));
    return {
      fetch: await settle(fetch(url)),
      noCors: await settle(fetch(url, { mode: 'no-cors' })),
      plain: await settle(fetch('http://127.0.0.1:9/')),
      image: await element('img', { src: `${url}x.png` }),
      script: await element('script', { src: `${url}x.js` }),
      module: await element('script', { src: `${url}x.js`, type: 'module' }),
      style: await element('link', { href: `${url}x.css`, rel: 'stylesheet' }),
      socket: await event(() => new WebSocket('wss://example.com/'), 'open'),
      worker: await new Promise((done) => worker.addEventListener('message', ({ data }) => done(data))),
    };
  });
  expect(new Set(Object.values(outcomes)), JSON.stringify(outcomes)).toEqual(new Set(['refused']));
  // The policy stops these; where there is none, main does: it asks for nobody but us.
  const fromMain = await app.evaluate(async ({ net }) => {
    try {
      await net.fetch('https://example.com/');
      return 'reached';
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(fromMain).toContain('ERR_BLOCKED_BY_CLIENT');
});
