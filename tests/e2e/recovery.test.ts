import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { Session } from '@shared/session/schema/session';
import { strings } from '../english';
import { clean } from '../drive/axe';
import { makeHome, readSaved, startCandor, type Candor } from '../drive/candor';
import { atStep, openFromHome, putSession } from '../drive/prepared';
import { setScheme } from '../drive/staged';
import { test } from '../drive/test';
import { note } from '../faults/counts';
import { at, details, newSession } from '../fixtures/session';

const words = strings.workshop;
const session = atStep(newSession(6), at.elements);

async function addIdea({ facilitator }: Candor, text: string): Promise<void> {
  await facilitator.getByLabel('Add an idea, then Enter').fill(text);
  await facilitator.keyboard.press('Enter');
  await expect(facilitator.getByRole('button', { name: `Edit “${text}”` })).toBeVisible();
}

const isThere = ({ facilitator }: Candor, text: string) =>
  expect(facilitator.getByRole('button', { name: `Edit “${text}”` })).toBeVisible();
const isGone = ({ facilitator }: Candor, text: string) =>
  expect(facilitator.getByRole('button', { name: `Edit “${text}”` })).toHaveCount(0);
const ideasIn = ({ work }: Session): string[] => {
  const elements = work['item-3/elements'];
  return elements?.kind === 'collect' ? elements.ideas.map(({ text }) => text) : [];
};

/** No violation in either scheme. */
async function looksRight(candor: Candor, what: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await setScheme(candor, scheme, candor.facilitator);
    await candor.facilitator.waitForTimeout(300);
    await clean(candor.facilitator, `${what}, ${scheme}`);
    if (process.env['CANDOR_PICTURES']) {
      const file = `${what.replaceAll(/\W+/gu, '-')}-${scheme}.png`;
      await candor.facilitator.screenshot({ path: join(process.env['CANDOR_PICTURES'], file) });
    }
  }
}

test('a damaged file stays as it is until the facilitator recovers it; then it is put aside', async ({
  home,
  start,
}) => {
  const path = putSession(home, session);
  const first = await start();
  await openFromHome(first, details.title);
  await addIdea(first, 'Heron');
  await first.close();
  const whole = readFileSync(path);
  const damaged = whole.subarray(0, whole.length - 200);
  writeFileSync(path, damaged);
  putSession(
    home,
    { ...newSession(), id: 'other', details: { ...details, title: 'The other one' } },
    'other.candor.json',
  );

  const second = await start();
  const { facilitator } = second;
  await expect(facilitator.getByText(/^workshop.candor.json is damaged/)).toBeVisible();
  await expect(facilitator.getByRole('button', { name: strings.home.more('The other one') })).toBeVisible();
  expect(readFileSync(path)).toEqual(damaged);
  await looksRight(second, 'a damaged file');
  await facilitator.getByRole('button', { name: /^Open the version of/ }).click();
  await facilitator.locator('[data-screen=workshop]').waitFor();
  await isThere(second, 'Heron');
  expect(readFileSync(`${path}.damaged`)).toEqual(damaged);
  expect(Session.parse(JSON.parse(readFileSync(path, 'utf8')))).toEqual(JSON.parse(whole.toString()));
});

test('a file that another program changed while it was open: both are kept, and the facilitator chooses', async ({
  home,
  start,
}) => {
  const path = putSession(home, session);
  const candor = await start();
  const { facilitator } = candor;
  await openFromHome(candor, details.title);
  await addIdea(candor, 'Heron');
  await expect.poll(() => readFileSync(path, 'utf8'), { timeout: 10_000 }).toContain('Heron');
  const other = { ...session, revision: 7, details: { ...details, title: 'Changed elsewhere' } };
  writeFileSync(path, JSON.stringify(other));
  await expect(facilitator.getByText(words.outside.changed).first()).toBeVisible({ timeout: 10_000 });
  await addIdea(candor, 'Ibis');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(other);
  await looksRight(candor, 'changed by another program');
  await facilitator.getByRole('button', { name: words.takeOurs }).click();
  await expect(facilitator.getByText(words.outside.changed)).toHaveCount(0);
  expect(ideasIn(readSaved(path))).toEqual(['Heron', 'Ibis']);
  await addIdea(candor, 'Jackdaw');

  writeFileSync(path, JSON.stringify({ ...other, revision: 20 }));
  await facilitator.getByRole('button', { name: words.takeTheirs.changed }).click({ timeout: 10_000 });
  await expect(facilitator.getByRole('button', { name: 'Changed elsewhere' })).toBeVisible();
  await isGone(candor, 'Heron');

  // What was open before is among the earlier versions.
  await facilitator.getByRole('button', { name: words.history }).click();
  await facilitator.getByRole('button', { name: strings.history.title }).click();
  const ours = facilitator.getByRole('button', { name: /3 ideas/ }).first();
  await ours.click();
  await expect(facilitator.getByText('Jackdaw')).toBeVisible();
  await looksRight(candor, 'earlier versions');
  await facilitator.getByRole('button', { name: strings.history.restore }).click();
  await facilitator.locator('[data-screen=workshop]').waitFor();
  for (const bird of ['Heron', 'Ibis', 'Jackdaw']) await isThere(candor, bird);
  expect(readdirSync(home.sessions).filter((name) => name.endsWith('.candor.json'))).toHaveLength(2);
});

test('a file that was deleted while it was open is saved again on request', async ({ home, start }) => {
  const path = putSession(home, session);
  const candor = await start();
  const { facilitator } = candor;
  await openFromHome(candor, details.title);
  await addIdea(candor, 'Heron');
  rmSync(path);
  await expect(facilitator.getByText(words.outside.deleted).first()).toBeVisible({ timeout: 10_000 });
  expect(readdirSync(home.sessions).filter((name) => name.endsWith('.json'))).toEqual([]);
  await facilitator.getByRole('button', { name: words.takeOurs }).click();
  await expect(facilitator.getByText(words.outside.deleted)).toHaveCount(0);
  expect(ideasIn(readSaved(path))).toEqual(['Heron']);
});

test('undo and redo go on where they were after a restart, and stop where they must', async ({ home, start }) => {
  putSession(home, session);
  const first = await start();
  await openFromHome(first, details.title);
  for (const bird of ['Heron', 'Ibis']) await addIdea(first, bird);
  await first.facilitator.getByRole('heading', { level: 1 }).click();
  await first.facilitator.keyboard.press('Control+z');
  await isGone(first, 'Ibis');
  await first.kill();

  const second = await start();
  await second.facilitator.getByRole('button', { name: strings.home.goOn }).click();
  await isThere(second, 'Heron');
  await second.facilitator.keyboard.press('Control+Shift+z');
  await isThere(second, 'Ibis');
  await second.facilitator.getByRole('button', { name: words.home }).click();
  await second.close();

  const third = await start();
  await openFromHome(third, details.title);
  for (const bird of ['Ibis', 'Heron']) {
    await third.facilitator.keyboard.press('Control+z');
    await isGone(third, bird);
  }
  expect(ideasIn(third.saved())).toEqual([]);
  // What was deleted is in the app's own folder only.
  await third.close();
  expect(readFileSync(join(home.sessions, 'workshop.candor.json'), 'utf8')).not.toContain('Heron');
});

test('open in another Candor: it can only be looked at, and nobody’s work is touched', async ({ home, start }) => {
  const path = putSession(home, session);
  const first = await start();
  await openFromHome(first, details.title);
  await addIdea(first, 'Heron');

  const otherHome = makeHome();
  mkdirSync(otherHome.data, { recursive: true });
  writeFileSync(
    join(otherHome.data, 'settings.json'),
    JSON.stringify({ sessionsFolder: home.sessions, openSession: null }),
  );
  const second = await startCandor(otherHome);
  try {
    await openFromHome(second, details.title);
    await expect(second.facilitator.getByText(words.readOnlyHint)).toBeVisible();
    await isThere(second, 'Heron');
    await looksRight(second, 'read-only');
    await second.facilitator.getByLabel('Add an idea, then Enter').fill('Ibis');
    await second.facilitator.keyboard.press('Enter');
    await expect(second.facilitator.getByText(strings.refusals['open-elsewhere'])).toBeVisible();
    await addIdea(first, 'Jackdaw');
    await second.close();
    expect(ideasIn(readSaved(path))).toEqual(['Heron', 'Jackdaw']);
    await first.close();
    expect(ideasIn(Session.parse(JSON.parse(readFileSync(path, 'utf8'))))).toEqual(['Heron', 'Jackdaw']);
  } finally {
    await second.close().catch(() => undefined);
    otherHome.remove();
  }
});

test('another computer left word that it has it open: it is said, and opened only when that is wanted', async ({
  home,
  start,
}) => {
  putSession(home, session);
  const first = await start();
  await openFromHome(first, details.title);
  await addIdea(first, 'Heron');
  await first.kill();
  // The journal as another computer would have left it.
  const [journal = ''] = readdirSync(home.sessions).filter((name) => name.includes('.journal-'));
  const lines = readFileSync(join(home.sessions, journal), 'utf8').split('\n');
  const { crc32 } = await import('node:zlib');
  const header = JSON.stringify({ ...JSON.parse(lines[0]?.slice(9) ?? ''), host: 'reception-pc' });
  lines[0] = `${crc32(header).toString(16).padStart(8, '0')} ${header}`;
  writeFileSync(join(home.sessions, journal), lines.join('\n'));

  const second = await start();
  const { facilitator } = second;
  await facilitator.getByRole('button', { name: strings.home.goOn }).click();
  await expect(facilitator.getByText(/opened on the computer reception-pc/)).toBeVisible();
  await looksRight(second, 'open on another computer');
  await facilitator.getByRole('button', { name: strings.home.openAnyway }).click();
  await isThere(second, 'Heron');
});

test('the folder is renamed while a session is open: nothing is made in its place, and all is there again', async ({
  home,
  start,
}) => {
  const path = putSession(home, session);
  const candor = await start();
  await openFromHome(candor, details.title);
  await addIdea(candor, 'Heron');
  renameSync(home.sessions, `${home.sessions} away`);
  await addIdea(candor, 'Ibis');
  await expect(candor.facilitator.getByText(words.fileBehind['folder-gone'])).toBeVisible({ timeout: 15_000 });
  renameSync(`${home.sessions} away`, home.sessions);
  await expect(candor.facilitator.getByText(words.saved, { exact: true })).toBeVisible({ timeout: 15_000 });
  expect(ideasIn(readSaved(path))).toEqual(['Heron', 'Ibis']);
});

test('a full disk: it is said within a second; who closes is asked, and what was accepted is kept', async ({
  home,
  start,
}) => {
  mkdirSync(home.sessions, { recursive: true });
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', home.sessions], { stdio: 'ignore' });
  } catch {
    test.skip(true, 'a small disk can only be mounted by root on Linux');
  }
  try {
    const path = putSession(home, session);
    const first = await start();
    const { facilitator } = first;
    await openFromHome(first, details.title);
    await addIdea(first, 'Heron');
    const { bavail, bsize } = statfsSync(home.sessions);
    writeFileSync(join(home.sessions, 'filler'), Buffer.alloc(bavail * bsize));
    await facilitator.getByLabel('Add an idea, then Enter').fill('x'.repeat(9_000));
    const asked = performance.now();
    await facilitator.keyboard.press('Enter');
    await expect(facilitator.getByText(words.retrying['no-space'])).toBeVisible();
    note('disk full in the real app', 1, `told after ${Math.round(performance.now() - asked)} ms`);
    const question = strings.cover.ending;
    await first.app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.close();
    });
    await expect(facilitator.getByText(question.unsaved)).toBeVisible();
    await looksRight(first, 'a full disk');
    const ended = first.app.waitForEvent('close');
    await facilitator.getByRole('button', { name: question.end, exact: true }).click();
    await ended;
    rmSync(join(home.sessions, 'filler'));
    const second = await start();
    await second.facilitator.getByRole('button', { name: strings.home.goOn }).click();
    await isThere(second, 'Heron');
    expect(ideasIn(readSaved(path))).toEqual(['Heron']);
    await second.close();
  } finally {
    execFileSync('umount', ['-l', home.sessions]);
  }
});
