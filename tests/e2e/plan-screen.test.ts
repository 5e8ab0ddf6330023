import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import type { Locator, Page } from 'playwright';
import { strings } from '../english';
import { clean } from '../drive/axe';
import type { Candor } from '../drive/candor';
import { answerDialogs } from '../drive/dialogs';
import { drop } from '../drive/drop';
import { pageSizes, picturesOn, pointsOf } from '../drive/pages';
import { pdfText } from '../drive/pdf-text';
import { openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { logoPng } from '../fixtures/logo';
import { playSample } from '../fixtures/story/play';

const words = strings.report;
const session = playSample();

const pagesOf = (path: string): number =>
  Number(/Pages:\s+(\d+)/u.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1]);

const ready = (page: Page) => page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });

async function openReport(candor: Candor): Promise<void> {
  await openFromHome(candor, session.details.title);
  await candor.facilitator.keyboard.press('Control+p');
  await ready(candor.facilitator);
}

/** Presses a button or an item of the menu and waits for the sentence that says what came of it. */
async function press(page: Page, name: string, said: string): Promise<void> {
  const item = page.getByRole('menuitem', { name, exact: true });
  if (!(await page.getByRole('button', { name, exact: true }).isVisible()))
    await page.getByRole('button', { name: words.more.title }).click();
  await page.getByRole('button', { name, exact: true }).or(item).click();
  await expect(page.getByText(said)).toBeVisible({ timeout: 30_000 });
}

test('the first page is there at once, others when somebody scrolls to them; their words are there for whoever hears them', async ({
  home,
  start,
}) => {
  putSession(home, session);
  const candor = await start();
  const page = candor.facilitator;
  await openReport(candor);
  const pages = page.locator('[data-preview] li');
  const drawn = (which: Locator) => expect(which).toHaveAttribute('data-drawn', 'true');
  /* Something is printed on it: not all of its pixels are of one colour. */
  const isBlank = (which: Locator) =>
    which.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.every((value, index) => value === data[index % 4]);
    });
  await drawn(pages.first());
  expect(await isBlank(pages.first())).toBe(false);
  const last = pages.last();
  await expect(last).toHaveAttribute('data-drawn', 'false');
  await expect(last.locator('.visually-hidden')).not.toBeEmpty();
  await last.scrollIntoViewIfNeeded();
  await drawn(last);
  expect(await isBlank(last)).toBe(false);
  /* A spot on each canvas tells whether it is drawn again. */
  await pages.first().scrollIntoViewIfNeeded();
  await drawn(pages.nth(1));
  await pages
    .locator('canvas')
    .evaluateAll((all: HTMLCanvasElement[]) => all.forEach((canvas) => canvas.getContext('2d')?.fillRect(0, 0, 1, 1)));
  const isOld = (which: Locator) =>
    which
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => canvas.getContext('2d')?.getImageData(0, 0, 1, 1).data[0] === 0);
  /* Made anew, with other words: what shows them is drawn again, and nothing else. */
  await page.getByRole('button', { name: words.wordings.title }).click();
  const title = page.getByLabel(
    words.wordings.label(words.wordings.kinds.title, 'What exactly does “really great” mean?'),
  );
  await title.fill('Told the truth about what they owe');
  await title.press('Enter');
  await expect(pages.locator('.visually-hidden', { hasText: 'Told the truth' }).first()).toBeAttached();
  await expect(pages.nth(1).locator('.visually-hidden')).toContainText('Told the truth');
  await expect.poll(() => isOld(pages.nth(1))).toBe(false);
  await drawn(pages.first());
  expect(await isOld(pages.first())).toBe(true);
  expect(await isOld(last)).toBe(true);
});

test('any sentence can be put in other words: in the pages, in both editions, and undone', async ({ home, start }) => {
  putSession(home, session);
  const candor = await start();
  const page = candor.facilitator;
  await openReport(candor);

  await page.getByRole('button', { name: words.wordings.title }).click();
  const title = page.getByLabel(
    words.wordings.label(words.wordings.kinds.title, 'What exactly does “really great” mean?'),
  );
  const proposed = await title.inputValue();
  await title.fill('People want to be told the truth about what they owe');
  await title.press('Enter');
  await expect(page.getByText(words.wordings.changed)).toBeVisible();
  await clean(page, 'the sentences of the plan');
  const decided = page.getByLabel(words.wordings.label(words.wordings.kinds.decided, 'Pick the elements'));
  const decidedBefore = await decided.inputValue();
  await decided.fill('Five elements, and the right person is one of them.');
  await decided.press('Tab');
  await expect(page.getByText(words.wordings.changed)).toHaveCount(2);
  const log = page.getByLabel(words.wordings.label(words.wordings.kinds.title, strings.plan.content.decisions.eyebrow));
  await log.fill('What we settled');
  await log.press('Enter');
  await expect(page.getByText(words.wordings.changed)).toHaveCount(3);
  await ready(page);

  const target = join(home.folder, 'plan.pdf');
  const beside = join(home.folder, 'plan, executive edition.pdf');
  await answerDialogs(candor, target);
  await press(page, words.export, words.savedBoth('plan.pdf', 'plan, executive edition.pdf'));
  for (const path of [target, beside]) {
    const text = pdfText(path);
    expect(text).toContain('People want to be told the truth about what they owe');
    expect(text).toContain('Five elements, and the right person is one of them.');
  }
  expect(pdfText(target)).toContain('What we settled');
  expect(pdfText(target)).not.toContain(decidedBefore);
  expect(pdfText(beside)).toContain(strings.plan.layout.documents.executive);
  expect(pagesOf(beside)).toBeLessThanOrEqual(6);
  expect(pagesOf(target)).toBeGreaterThan(10);

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByText(words.wordings.changed)).toHaveCount(1);
  await page.getByRole('button', { name: words.wordings.propose }).click();
  await expect(title).toHaveValue(proposed);
  await expect(page.getByText(words.wordings.changed)).toHaveCount(0);

  /* The next edition says what has changed since this one. */
  await ready(page);
  await press(page, words.export, words.savedBoth('plan.pdf', 'plan, executive edition.pdf'));
  await expect.poll(() => pdfText(target)).toContain(strings.plan.content.changes.eyebrow);
});

/** A drawing that tries to run a script and to load what it must not. */
const worse = (
  port: number,
) => `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" onload="document.title = 'owned'">
  <script>top.document.title = 'owned'; fetch('http://127.0.0.1:${port}/script')</script>
  <style>@import url('http://127.0.0.1:${port}/style'); rect { fill: url('http://127.0.0.1:${port}/fill') }</style>
  <image href="http://127.0.0.1:${port}/image" width="20" height="20"/>
  <foreignObject width="200" height="100"><img xmlns="http://www.w3.org/1999/xhtml" src="http://127.0.0.1:${port}/html"/></foreignObject>
  <circle cx="100" cy="50" r="40" fill="#b01c2e"/><path d="M0 50H200" stroke="#b01c2e"/>
</svg>`;

const RED = [176, 28, 46] as const;
const [cover, onePage] = [1, 3];

test('a logo stands on the cover and a sentence is left out of the one page, in both editions, until it is undone', async ({
  home,
  start,
}) => {
  putSession(home, session);
  const candor = await start();
  const page = candor.facilitator;
  await openReport(candor);
  const file = (name: string, content: Buffer | string) => ({ name, mimeType: '', buffer: Buffer.from(content) });
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles(file('acme.png', logoPng));
  await expect(page.getByText(words.logo.put)).toBeVisible();
  await page.getByRole('button', { name: words.wordings.title }).click();
  const kept = words.wordings;
  const out = page.getByRole('button', { name: kept.leaveOutLabel(kept.kinds.decided, 'The action plan') });
  const said =
    'Six actions, each accepted by its owner; the first date is 27 November 2026, the last 17 February 2027.';
  await out.press('Enter');
  await expect(page.getByText(kept.leftOut.decided)).toBeVisible();
  await ready(page);

  const target = join(home.folder, 'plan.pdf');
  const beside = join(home.folder, 'plan, executive edition.pdf');
  await answerDialogs(candor, target);
  await press(page, words.export, words.savedBoth('plan.pdf', 'plan, executive edition.pdf'));
  for (const path of [target, beside]) {
    expect(picturesOn(path, cover)).toEqual(['image 230 77', 'smask 230 77']);
    expect(pointsOf(path, cover, RED)).toBeGreaterThan(800);
  }
  expect(pdfText(beside)).not.toContain(said);
  expect(pdfText(target).split(said)).toHaveLength(2);
  expect(pdfText(target, onePage)).not.toContain(said);

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(kept.leftOut.decided)).toBeHidden();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: words.logo.add })).toBeVisible();
  expect(candor.saved().logo).toBeUndefined();

  /* Dropped, pasted, replaced, removed; what is no logo is told so and changes nothing. */
  await drop(page, ['acme.png', [...logoPng]]);
  await expect(page.getByRole('button', { name: words.logo.change })).toBeVisible();
  await drop(page, ['acme.gif', 'GIF89a']);
  await expect(page.getByText(words.logo.refused['no-picture']('acme.gif'))).toBeVisible();
  await choose.setInputFiles(file('torn.png', Buffer.concat([logoPng.subarray(0, 8), Buffer.from('torn')])));
  await expect(page.getByText(words.logo.refused.unreadable('torn.png'))).toBeVisible();
  const white = '<svg xmlns="http://www.w3.org/2000/svg"><rect width="90" height="40" fill="#fff"/></svg>';
  await choose.setInputFiles(file('white.svg', white));
  await expect(page.getByText(words.logo.refused['too-pale']('white.svg'))).toBeVisible();
  expect(candor.saved().logo).toMatchObject({ type: 'png', width: 230, height: 77 });
  const asked: string[] = [];
  const server = createServer(({ url = '' }, answer) => answer.end(String(asked.push(url)))).listen(0, '127.0.0.1');
  await once(server, 'listening');
  await choose.setInputFiles(file('worse.svg', worse((server.address() as AddressInfo).port)));
  await expect.poll(() => candor.saved().logo?.width).toBe(800);
  expect(asked).toEqual([]);
  expect(await page.title()).not.toBe('owned');
  server.close();
  await page.getByRole('button', { name: words.logo.remove }).click();
  await expect(page.getByRole('button', { name: words.logo.add })).toBeFocused();
  await page.evaluate(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }));
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    [...logoPng],
  );
  await expect(page.getByRole('button', { name: words.logo.change })).toBeVisible();
});

test('cancelled leaves nothing behind; a read-only file says so and keeps what is in it', async ({ home, start }) => {
  putSession(home, session);
  const candor = await start();
  const page = candor.facilitator;
  await openReport(candor);
  const before = readdirSync(home.folder);
  await answerDialogs(candor, null);
  await page.getByRole('button', { name: words.export }).click();
  await expect(page.getByRole('button', { name: words.export })).toBeEnabled({ timeout: 30_000 });
  expect(readdirSync(home.folder)).toEqual(before);

  const target = join(home.folder, 'held.pdf');
  writeFileSync(target, 'an older plan');
  chmodSync(target, 0o444);
  await answerDialogs(candor, target);
  await press(page, words.export, strings.files.problem('cannot-write', 'held.pdf', 'EACCES'));
  expect(readFileSync(target, 'utf8')).toBe('an older plan');
  expect(existsSync(join(home.folder, 'held, executive edition.pdf'))).toBe(false);
  await expect(page.locator('[data-preview=ready]')).toBeVisible();
});

test('the plan as Markdown, actions and ideas as spreadsheets, a board as a picture, a result as a poster', async ({
  home,
  start,
}) => {
  putSession(home, session);
  const candor = await start();
  const page = candor.facilitator;
  await openReport(candor);
  const write = async (file: string, name: string): Promise<string> => {
    const path = join(home.folder, file);
    await answerDialogs(candor, path);
    await press(page, name, words.saved(file));
    return path;
  };
  const action = 'Make stop mean stop: a dispute or a “do not ring me” halts calls and letters on that file';
  expect(readFileSync(await write('plan.md', words.more.markdown), 'utf8')).toContain(action);
  expect(readFileSync(await write('actions.csv', words.more.actions), 'utf8')).toContain(action);
  expect(readFileSync(await write('ideas.csv', words.more.ideas), 'utf8')).toContain('Prompt response');

  const board = words.more.board('13 ideas in five groups, three on their own');
  const png = readFileSync(await write('board.png', board));
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.length).toBeGreaterThan(20_000);

  const poster = await write('poster.pdf', words.more.poster('Our sentence holds up: it passes every test'));
  expect(pageSizes(poster)).toEqual(['841.89 x 1190.55']);
  expect(pdfText(poster)).toContain('everyone holds one of three things in writing');
});
