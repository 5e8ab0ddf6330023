import { expect } from 'playwright/test';
import { strings } from '../english';
import { openFromHome, putSession } from '../drive/prepared';
import { enterOn } from '../drive/player';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';

const words = strings.workshop;

test('details and participants can be changed during the workshop, and the room follows', async ({ home, start }) => {
  const session = stages()['say'];
  if (!session) throw new Error('no such stage');
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  const page = candor.facilitator;
  const room = await candor.openRoom();

  const details = page.getByTitle(words.editDetails);
  await details.focus();
  await details.press('Enter');
  await page.getByLabel(strings.newSession.brandPromise).fill('We answer before you have to ask.');
  await page.getByLabel(strings.newSession.sessionTitle).press('Enter');
  await expect(room.getByText('We answer before you have to ask.')).toBeVisible();

  await enterOn(page, 'button', words.peopleCount(14));
  await page.getByLabel(words.groupOf('Tom Whitlock')).fill('front line');
  await page.getByLabel(words.personName).fill('Late Arrival');
  await page.getByLabel(words.personName).press('Enter');
  await expect(page.getByLabel(words.nameOf(15))).toHaveValue('Late Arrival');
  const { participants, details: kept } = candor.saved();
  expect(kept.brandPromise).toBe('We answer before you have to ask.');
  expect(participants.find(({ name }) => name === 'Tom Whitlock')?.group).toBe('front line');
  expect(participants).toHaveLength(15);
});

test('the evidence of a revealed text can be mended in place', async ({ home, start }) => {
  const session = stages()['revealed'];
  const idea =
    session &&
    Object.values(session.work).flatMap((work) => (work.kind === 'collect' && work.revealed ? work.ideas : []))[0];
  if (!session || !idea) throw new Error('no such stage');
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  const page = candor.facilitator;
  await enterOn(page, 'button', strings.steps.collect.edit(idea.text));
  const evidence = page.getByRole('listitem').getByLabel('How do we know?');
  await evidence.fill('Seventeen letters on my desk');
  await evidence.press('Enter');
  await expect(page.getByText('Seventeen letters on my desk')).toBeVisible();
  expect(JSON.stringify(candor.saved())).toContain('Seventeen letters on my desk');
});

test('what is typed and not yet entered is kept when the session is left', async ({ home, start }) => {
  const session = stages()['collect-empty'];
  if (!session) throw new Error('no such stage');
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  await candor.facilitator.getByLabel(strings.steps.collect.add).fill('Half a thought');
  await enterOn(candor.facilitator, 'button', words.home);
  await candor.facilitator.locator('[data-screen=home]').waitFor();
  expect(JSON.stringify(candor.saved())).toContain('Half a thought');
});

test('the next action pressed three times at once is done once', async ({ home, start }) => {
  const session = stages()['collect-empty'];
  if (!session) throw new Error('no such stage');
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  await candor.facilitator.evaluate(() => {
    for (let times = 0; times < 3; times += 1)
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }));
  });
  await expect.poll(() => candor.saved().position.step).toBe('group');
  await expect.poll(() => candor.saved().revision).toBe(session.revision + 1);
});
