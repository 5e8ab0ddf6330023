import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { Session } from '@shared/session/schema/session';
import { strings } from '../english';
import { clean } from '../drive/axe';
import type { Home } from '../drive/candor';
import { answerDialogs } from '../drive/dialogs';
import { drop } from '../drive/drop';
import { openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { add } from '../fixtures/commands';
import { at, details, newSession } from '../fixtures/session';
import { workshop } from '../fixtures/workshop';

const older = newSession();
const newer = workshop(add(at.elements, 'Heron')).session;
const diverged = { ...newer, changedAt: '2026-11-18T09:00:00.000Z' };

test('a session file dropped on the window is put into the folder and opened; anything else is refused with the reason', async ({
  start,
}) => {
  const candor = await start();
  const { facilitator } = candor;
  await drop(facilitator, ['notes.json', '{"a": 1}']);
  await expect(facilitator.getByText(strings.files.problem('not-a-session', 'notes.json', ''))).toBeVisible();
  const words = strings.dropped;
  await drop(facilitator, ['wall.png', [0x89, 0x50, 0x4e, 0x47]]);
  await expect(facilitator.getByText(words.pictureWhere('wall.png'))).toBeVisible();
  await drop(facilitator, ['one.candor.json', '{}'], ['two.candor.json', '{}']);
  await expect(facilitator.getByText(words.several(2))).toBeVisible();
  await drop(facilitator, ['ideas.csv', 'a']);
  await expect(facilitator.getByText(words.ideasWhere('ideas.csv'))).toBeVisible();
  await drop(facilitator, ['from a colleague.candor.json', JSON.stringify(newer)]);
  await facilitator.locator('[data-screen=workshop]').waitFor();
  expect(candor.saved()).toEqual(newer);
});

/** Ids of the sessions in the folder, one file each. */
const sessionsIn = ({ sessions }: Home): string[] =>
  readdirSync(sessions)
    .filter((name) => name.endsWith('.candor.json'))
    .map((name) => Session.parse(JSON.parse(readFileSync(join(sessions, name), 'utf8'))).id);

const another = { ...newer, id: 'session-2', details: { ...details, title: 'The other room' } };

test('beside an open workshop nothing is opened, lost or replaced: what a file is, is said, and it can be kept', async ({
  home,
  start,
}) => {
  const path = putSession(home, newer);
  const candor = await start();
  const { facilitator: page } = candor;
  await openFromHome(candor, details.title);
  const words = strings.dropped;
  const open = () => page.locator(`[data-screen=workshop][data-session="${newer.id}"]`);
  await drop(page, ['same.candor.json', JSON.stringify(newer)]);
  await expect(page.getByText(words.sameOpen('same.candor.json'))).toBeVisible();
  await drop(page, ['plan.pdf', [0x25, 0x50, 0x44, 0x46]]);
  await expect(page.getByText(words.other('plan.pdf'))).toBeVisible();

  // An earlier state of the open session: kept as a session of its own, without leaving the workshop.
  await drop(page, ['older.candor.json', JSON.stringify(older)]);
  await expect(page.getByText(words.openStays, { exact: false })).toBeVisible();
  await clean(page, 'an earlier state of the open session');
  await page.getByRole('button', { name: words.takeCopy }).click();
  await expect(open()).toBeVisible();
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(newer);
  await expect.poll(() => sessionsIn(home)).toHaveLength(2);

  // Another session, over the plan's screen, by keyboard: the button has the focus.
  await page.keyboard.press('Control+p');
  await drop(page, ['other.candor.json', JSON.stringify(another)]);
  await expect(page.getByText(words.nothingOpens, { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: words.put })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => sessionsIn(home)).toContain(another.id);
  expect(sessionsIn(home)).toContain(newer.id);

  // A copy elsewhere: the same session, with nothing of a vote’s sealed box; the original’s own file is refused.
  const elsewhere = join(home.folder, 'copy.candor.json');
  await answerDialogs(candor, elsewhere);
  await page.keyboard.press('Escape');
  await open().waitFor();
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(strings.workshop.commandsPlaceholder).fill(strings.acts.saveCopy);
  await page.keyboard.press('Enter');
  await expect(page.getByText(strings.workshop.copySaved('copy.candor.json'))).toBeVisible();
  expect(JSON.parse(readFileSync(elsewhere, 'utf8'))).toEqual(newer);
});

test('what is typed into a new session stays when a file is dropped on it', async ({ start }) => {
  const { facilitator: page } = await start();
  await page.keyboard.press('Control+n');
  await page.getByLabel(strings.newSession.sessionTitle).fill('Half a title');
  await drop(page, ['other.candor.json', JSON.stringify(another)]);
  await expect(page.getByText(strings.dropped.nothingOpens, { exact: false })).toBeVisible();
  await page.getByRole('button', { name: strings.dropped.leave }).click();
  await expect(page.getByLabel(strings.newSession.sessionTitle)).toHaveValue('Half a title');
});

for (const [relation, file] of Object.entries({ newer, older, diverged })) {
  test(`a file of a session that is here: it is said that it is ${relation}, and the facilitator chooses`, async ({
    home,
    start,
  }) => {
    const here = relation === 'newer' ? older : newer;
    const path = putSession(home, here);
    const { facilitator } = await start();
    await drop(facilitator, ['dropped.json', JSON.stringify(file)]);
    const words = strings.dropped.known[relation as keyof typeof strings.dropped.known](
      'dropped.json',
      details.title,
      '',
      '',
    );
    await expect(facilitator.getByText(words.slice(0, 40))).toBeVisible();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(here);
    await clean(facilitator, relation);
    await facilitator.getByRole('button', { name: strings.dropped.takeFile }).click();
    await facilitator.locator('[data-screen=workshop]').waitFor();
    expect(Session.parse(JSON.parse(readFileSync(path, 'utf8')))).toEqual(file);
    // What was here is among the earlier versions.
    await facilitator.getByRole('button', { name: strings.workshop.history }).click();
    await facilitator.getByRole('button', { name: strings.history.title }).click();
    await expect(facilitator.getByText(strings.history.reason('before-loss'))).toBeVisible();
  });
}
