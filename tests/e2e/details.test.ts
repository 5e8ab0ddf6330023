import { expect } from 'playwright/test';
import { strings } from '../english';
import { clean } from '../drive/axe';
import { openFromHome, putSession } from '../drive/prepared';
import { enterOn } from '../drive/player';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';

const words = strings.workshop;

test('details and participants can be changed during the workshop, and the room follows', async ({ home, start }) => {
  const told = stages()['say'];
  if (!told) throw new Error('no such stage');
  const { invitedBy: _who, aim: _what, ...before } = told.details;
  const session = { ...told, details: before };
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

  /* Who invites and what for is there while people arrive; in its place the promise stands where nobody has said it. */
  await page.keyboard.press('h');
  await expect(room.getByText('We answer before you have to ask.')).toBeVisible();
  await details.focus();
  await details.press('Enter');
  await page.getByLabel(strings.newSession.invitedBy).fill('  The head of service ');
  await page.getByLabel(strings.newSession.aim).fill('By noon we can say it in one sentence.');
  await page.getByLabel(strings.newSession.sessionTitle).press('Enter');
  await expect(room.getByText('By noon we can say it in one sentence.')).toBeVisible();
  await expect(room.getByText(strings.room.invitedBy('The head of service'))).toBeVisible();
  await expect(room.getByText('We answer before you have to ask.')).toHaveCount(0);
  await clean(room, 'a welcome with what for');
  await page.keyboard.press('h');

  await enterOn(page, 'button', words.peopleCount(14));
  await page.getByLabel(words.groupOf('Tom Whitlock')).fill('front line');
  await page.getByLabel(words.personName).fill('Late Arrival');
  await page.getByLabel(words.personName).press('Enter');
  await expect(page.getByLabel(words.nameOf(15))).toHaveValue('Late Arrival');
  const { participants, details: kept } = candor.saved();
  expect(kept).toMatchObject({ invitedBy: 'The head of service', aim: 'By noon we can say it in one sentence.' });
  expect(kept.brandPromise).toBe('We answer before you have to ask.');
  expect(participants.find(({ name }) => name === 'Tom Whitlock')?.group).toBe('front line');
  expect(participants).toHaveLength(15);
});

test('a list of 120 people is shown as it was understood, and all of them are taken', async ({ start }) => {
  const candor = await start();
  const page = candor.facilitator;
  const { newSession, people } = strings;
  await page.getByRole('button', { name: strings.home.newSession }).click();
  await page.getByLabel(newSession.sessionTitle).fill('A large room');
  /* A number of people, too, is read whole or refused. */
  await page.getByLabel(newSession.howMany).fill('12,5');
  await expect(page.getByText(strings.numbers.notWhole('12,5'))).toBeVisible();
  await page.getByRole('button', { name: newSession.create }).click();
  await expect(page.getByText(newSession.howManyWrong)).toBeVisible();
  await expect(page.getByLabel(newSession.howMany)).toHaveValue('12,5');
  await page.getByText(newSession.byName).click();
  const understood = page.getByRole('region', { name: people.list.title });
  const letters = (index: number) => String(index).replaceAll(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)));
  const listed = Array.from({ length: 120 }, (_, index) => `${index + 1}.\tSur${letters(index)}, Giv${letters(index)}`);
  await page.getByLabel(newSession.names).fill(['Müller, Anna', ...listed.slice(1)].join('\n'));
  await expect(page.getByText(newSession.named(120))).toBeVisible();
  await expect(understood.getByRole('listitem').first()).toHaveText('Anna Müller');
  await expect(understood.getByLabel(people.list.second)).toHaveValue('given');
  await understood.scrollIntoViewIfNeeded();
  await clean(page, 'a list of people');
  /* Whoever knows better says so, and too long a name is refused in words. */
  await understood.getByLabel(people.list.second).selectOption('group');
  await expect(understood.getByRole('listitem').first()).toHaveText(/Müller · Anna/u);
  await understood.getByLabel(people.list.second).selectOption('given');
  await page.getByLabel(newSession.names).press('End');
  await page.getByLabel(newSession.names).press('Control+End');
  await page.keyboard.insertText('x'.repeat(130));
  await page.getByRole('button', { name: newSession.create }).click();
  await expect(
    page.getByText(people.list.tooLong(`${`Givbbj${'x'.repeat(130)}`.slice(0, 30)}…`, 120, 60)),
  ).toBeVisible();
  await page.getByLabel(newSession.names).fill(['Müller, Anna', ...listed.slice(1)].join('\n'));
  await page.getByRole('button', { name: newSession.create }).click();
  await page.locator('[data-screen=workshop]').waitFor();
  expect(
    candor
      .saved()
      .participants.map(({ name }) => name)
      .slice(0, 2),
  ).toEqual(['Anna Müller', 'Givb Surb']);
  expect(candor.saved().participants).toHaveLength(120);

  /* A list of late arrivals is looked at first, too, and waits while the panel is closed. */
  const pasted = 'Name;Team\nAnna Müller;Sales\nTom Whitlock;IT';
  await enterOn(page, 'button', words.peopleCount(120));
  await page.getByLabel(words.personName).focus();
  await candor.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), pasted);
  await page.keyboard.press('Control+v');
  await expect(understood.getByText(people.list.headed)).toBeVisible();
  await expect(understood.getByText(people.list.doubled(['Anna Müller']))).toBeVisible();
  await page.mouse.move(0, 0);
  await clean(page, 'a pasted list of people');
  await page.keyboard.press('Control+p');
  await page.locator('[data-screen=report]').waitFor();
  await page.keyboard.press('Escape');
  await enterOn(page, 'button', words.peopleCount(120));
  await page.getByRole('button', { name: words.addPeople(2) }).press('Enter');
  await expect(page.getByLabel(words.nameOf(122))).toHaveValue('Tom Whitlock');
  expect(candor.saved().participants.slice(120)).toMatchObject([
    { seat: 121, name: 'Anna Müller', group: 'Sales' },
    { seat: 122, name: 'Tom Whitlock', group: 'IT' },
  ]);
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
  await expect(page.getByRole('main').getByText('Seventeen letters on my desk')).toBeVisible();
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
