import { expect } from 'playwright/test';
import { clean } from '../drive/axe';
import type { Candor, Home } from '../drive/candor';
import { openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { actionsNow } from '@shared/session/actions-now';
import { add, note } from '../fixtures/commands';
import { at, method, methodSession, newSession } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';

/** At the action plan, with a form in which what will be done is typed and not kept. */
async function writingAnAction(home: Home, start: () => Promise<Candor>) {
  const session = new Workshop().go(at.actions).session;
  putSession(home, session);
  const candor = await start();
  const page = candor.facilitator;
  await openFromHome(candor, session.details.title);
  await page.getByRole('button', { name: 'Add an action', exact: true }).click();
  await page.getByLabel('What will be done').fill('Ring back');
  return { candor, page };
}

test('what was said becomes an action by one key or one button, and all of them stand in one list', async ({
  home,
  start,
}) => {
  const held = new Workshop(methodSession()).apply(
    { type: 'participant/edit', participant: { id: 'p2', name: 'Joe Marsh', group: '' } },
    add(method.stopStart, 'The hold-time report', 'Calls that were solved'),
    { type: 'note/add', noteId: 'n1', fields: note('promise', 'Answer every complaint by 12 December', 'Joe Marsh') },
  );
  putSession(home, held.go(method.stopStart).session);
  const candor = await start();
  const page = candor.facilitator;
  const actions = () => actionsNow(candor.saved());
  await openFromHome(candor, held.session.details.title);

  await test.step('at its step, where it was meant to be done', async () => {
    await page.getByRole('button', { name: 'Make it an action: “The hold-time report”' }).click();
    await expect(page.getByText('is action 1')).toBeVisible();
  });

  await test.step('by its key, at what has the focus', async () => {
    await page.getByRole('button', { name: 'Edit “Calls that were solved”' }).focus();
    await page.keyboard.press('Control+Shift+a');
    await expect(page.getByText('is action 2')).toBeVisible();
    await page.getByRole('button', { name: 'History', exact: true }).press('Control+Shift+a');
    await expect(page.getByText('Go to an idea, a cell, a card or a note first')).toBeVisible();
  });

  await test.step('from the list of all, which leads to where each is', async () => {
    await page.keyboard.press('Control+l');
    const list = page.getByRole('region', { name: 'All actions' });
    await expect(list.getByText('Said, and not an action yet')).toBeVisible();
    await clean(page, 'what is not an action yet');
    await page
      .getByRole('button', { name: 'Make it an action: “Answer every complaint by 12 December”' })
      .press('Enter');
    await expect(list.getByRole('button', { name: /^Go to action 3/u })).toContainText('Joe Marsh');
    await list.getByRole('button', { name: /^Go to action 3/u }).press('Enter');
    await expect(list).toBeHidden();
    await expect(page.getByRole('main').getByText('Answer every complaint by 12 December')).toBeVisible();
  });
  expect(actions().map(({ action: { text, owner, due } }) => [text, owner.participant, due])).toEqual([
    ['The hold-time report', null, null],
    ['Calls that were solved', null, null],
    ['Answer every complaint by 12 December', 'p2', '2026-12-12'],
  ]);
});

test('an agenda that takes no actions gets a step that does', async ({ home, start }) => {
  const session = newSession(
    4,
    ['opening', 'what-exactly-is-really-great', 'check-out'].map((exercise) => ({
      exercise,
      variant: 'full' as const,
    })),
  );
  const held = new Workshop(session).apply(
    { type: 'note/add', noteId: 'n1', fields: note('promise', 'Ring back', 'Ann') },
    { type: 'note/add', noteId: 'n2', fields: note('promise', 'Count the late parcels', 'Joe') },
  );
  putSession(home, held.go(at.ladder).session);
  const candor = await start();
  const page = candor.facilitator;
  const blocks = () => candor.saved().agenda.items.map(({ exercise }) => exercise);
  const actions = () => actionsNow(candor.saved()).map(({ action: { text } }) => text);
  await openFromHome(candor, held.session.details.title);
  await page.keyboard.press('Control+l');
  const buttons = page
    .getByRole('region', { name: 'All actions' })
    .getByRole('button', { name: /^Make it an action: /u });
  await expect(buttons).toHaveCount(2);
  /* A double click on each, quicker than any answer. */
  await buttons.evaluateAll((both: HTMLElement[]) => {
    for (const button of both) for (let click = 0; click < 2; click += 1) button.click();
  });
  await expect(page.getByRole('button', { name: /^Go to action 2/u })).toBeVisible();
  await expect(buttons).toHaveCount(0);
  expect(actions()).toEqual(['Ring back', 'Count the late parcels']);
  expect(blocks()).toEqual(['opening', 'what-exactly-is-really-great', 'action-plan', 'check-out']);

  await page.keyboard.press('F8');
  await expect(page.getByText('is action 1')).toBeVisible();
  await expect(page.getByText('is action 2')).toBeVisible();
  await page.keyboard.press('Escape');

  /* The block came with the first action, and goes with it. */
  await page.keyboard.press('Control+z');
  await expect.poll(actions).toEqual(['Ring back']);
  await page.keyboard.press('Control+z');
  await expect.poll(actions).toEqual([]);
  expect(blocks()).toEqual(['opening', 'what-exactly-is-really-great', 'check-out']);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(actions).toEqual(['Ring back']);
  expect(blocks()).toEqual(['opening', 'what-exactly-is-really-great', 'action-plan', 'check-out']);
});

test('a parking lot shows the room what was parked, and each is settled, let go or made an action', async ({
  home,
  start,
}) => {
  const day = ['opening', 'parking-lot', 'action-plan'].map((exercise) => ({ exercise, variant: 'full' as const }));
  const held = new Workshop(newSession(4, day)).go({ item: 'item-2', step: 'visit' });
  putSession(home, held.session);
  const candor = await start();
  const page = candor.facilitator;
  await openFromHome(candor, held.session.details.title);
  const room = await candor.openRoom();
  await page.keyboard.press('F8');
  for (const text of ['The car park', 'Who answers at night', 'The coffee']) {
    await page.getByLabel('What we come back to').fill(text);
    await page.keyboard.press('Enter');
    await expect(room.getByRole('listitem').filter({ hasText: text })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  const settle = async (text: string, key: string) => {
    await page.getByRole('button', { name: `${text} not answered yet` }).press('Space');
    await page.keyboard.press(key);
    await expect(page.getByRole('button', { name: `${text} not answered yet` })).toBeHidden();
  };
  await settle('The car park', '1');
  await settle('Who answers at night', '2');
  const make = page.getByRole('button', { name: 'Make it an action: “Who answers at night”' });
  await make.click();
  await expect(make).toBeHidden();
  const coffee = page.getByRole('button', { name: 'The coffee not answered yet' });
  await coffee.press('Space');
  await page.keyboard.press('3');
  await expect(page.getByText('This verdict needs its reason.')).toBeVisible();
  await page.getByLabel('Because …').fill('The kitchen is not ours');
  await coffee.focus();
  await page.keyboard.press('3');
  await expect(room.getByRole('list').getByText('The kitchen is not ours')).toBeVisible();
  expect(actionsNow(candor.saved()).map(({ action: { text } }) => text)).toEqual(['Who answers at night']);
  await page.keyboard.press('Control+l');
});

test('Esc puts a half-filled action aside, and days that are often meant are a press each', async ({ home, start }) => {
  const { candor, page } = await writingAnAction(home, start);
  /* The workshop is on 19 November 2026: thirty days later it is a Saturday. */
  await page.getByRole('button', { name: '+30 days: 21 December 2026' }).first().click();
  await expect(page.getByLabel('Due', { exact: true })).toHaveValue('2026-12-21');
  await page.getByLabel('First step', { exact: true }).fill('Find the list');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('What will be done')).toBeHidden();
  expect(actionsNow(candor.saved())).toEqual([]);
  await page.getByRole('button', { name: 'Go on with the action that was begun' }).click();
  await expect(page.getByLabel('First step', { exact: true })).toHaveValue('Find the list');
  await page.getByLabel('What will be done').press('Enter');
  await expect(page.getByRole('button', { name: 'Edit “Ring back”' })).toBeVisible();
  expect(actionsNow(candor.saved())).toMatchObject([
    { action: { text: 'Ring back', due: '2026-12-21', firstStep: { text: 'Find the list' } } },
  ]);

  await page.getByRole('button', { name: 'Edit “Ring back”' }).click();
  await page.getByLabel('Who needs to know').fill('The night shift');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Edit “Ring back”' }).click();
  await expect(page.getByLabel('Who needs to know')).toHaveValue('The night shift');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Edit “Ring back”' }).click();
  await expect(page.getByLabel('Who needs to know')).toHaveValue('');
});

test('Esc closes the session’s details and keeps what was half typed in them', async ({ home, start }) => {
  const { session } = new Workshop();
  putSession(home, session);
  const candor = await start();
  const page = candor.facilitator;
  await openFromHome(candor, session.details.title);
  const title = page.getByRole('banner').getByRole('button', { name: session.details.title });
  await title.click();
  await page.getByLabel('Place').fill('Room 12');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Place')).toBeHidden();
  await title.click();
  await expect(page.getByLabel('Place')).toHaveValue('Room 12');
});

test('undo puts what is typed into an action aside, and it is there when the action is there again', async ({
  home,
  start,
}) => {
  const { page } = await writingAnAction(home, start);
  await page.getByLabel('What will be done').press('Enter');
  const edit = page.getByRole('button', { name: 'Edit “Ring back”' });
  await edit.click();
  await page.getByLabel('Who needs to know').fill('The night shift');
  await page.getByRole('button', { name: 'Cancel' }).focus();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('That action is no longer there.')).toBeVisible();
  /* The step is as it is without a form. */
  await expect(page.getByText('No actions yet')).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await edit.click();
  await expect(page.getByLabel('Who needs to know')).toHaveValue('The night shift');
  await page.getByRole('button', { name: 'Cancel' }).click();

  /* A form that is opened over another one has its own words, and the other keeps its own. */
  const firstStep = page.getByLabel('First step', { exact: true });
  await page.getByRole('button', { name: 'Add an action', exact: true }).click();
  await firstStep.fill('Find the list');
  await edit.click();
  await expect(page.getByLabel('What will be done')).toHaveValue('Ring back');
  await page.keyboard.press('Escape');
  await edit.click();
  await expect(firstStep).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Go on with the action that was begun' }).click();
  await expect(firstStep).toHaveValue('Find the list');
});

test('what is half done in a session is there when it is opened again, and in no other one', async ({
  home,
  start,
}) => {
  const { session } = new Workshop().go(at.actions);
  const other = { ...session, id: 'another', details: { ...session.details, title: 'Another day' } };
  putSession(home, session);
  putSession(home, other, 'another.candor.json');
  const candor = await start();
  const page = candor.facilitator;
  /* Home reads the folder when somebody comes back to the window. */
  const comeBack = () => page.evaluate(() => window.dispatchEvent(new Event('focus')));
  const toHome = async () => {
    await page.keyboard.press('Control+Shift+h');
    await page.locator('[data-screen=home]').waitFor();
  };
  const addAction = page.getByRole('button', { name: 'Add an action', exact: true });
  const goOn = page.getByRole('button', { name: 'Go on with the action that was begun' });
  const firstStep = page.getByLabel('First step', { exact: true });
  const title = page.getByRole('banner').getByRole('button', { name: session.details.title });
  await openFromHome(candor, session.details.title);
  await title.click();
  await page.getByLabel('Place').fill('Room 12');
  await page.keyboard.press('Escape');
  await addAction.click();
  await firstStep.fill('Find the list');
  await page.keyboard.press('Escape');
  await expect(goOn).toBeVisible();
  await toHome();

  await openFromHome(candor, session.details.title);
  await goOn.click();
  await expect(firstStep).toHaveValue('Find the list');
  await firstStep.fill('Find both lists');
  await toHome();

  await openFromHome(candor, other.details.title);
  await expect(addAction).toBeVisible();
  await toHome();

  /* Meanwhile the file was changed elsewhere: what nobody typed here is as it is there. */
  putSession(home, {
    ...session,
    revision: session.revision + 1,
    details: { ...session.details, organisation: 'North' },
  });
  await openFromHome(candor, session.details.title);
  await expect(firstStep).toHaveValue('Find both lists');
  await title.click();
  await expect(page.getByLabel('Place')).toHaveValue('Room 12');
  await expect(page.getByLabel('Organisation')).toHaveValue('North');
  await page.keyboard.press('Escape');
  await toHome();

  /* A session that was deleted, and comes again as a sample does, begins with nothing. */
  await candor.app.evaluate(({ shell }) => {
    shell.trashItem = () => Promise.resolve();
  });
  await page.getByRole('button', { name: `More for ${session.details.title}` }).click();
  await page.getByRole('menuitem', { name: 'Move to bin' }).click();
  await expect(page.getByText(`“${session.details.title}” is in the system’s bin.`)).toBeVisible();
  putSession(home, session);
  await comeBack();
  await openFromHome(candor, session.details.title);
  await expect(addAction).toBeVisible();
});
