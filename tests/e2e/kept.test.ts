import { expect } from 'playwright/test';
import { buildPlan } from '@shared/plan/build';
import { planMarkdown } from '@shared/plan/markdown';
import type { Session } from '@shared/session/schema/session';
import { clean } from '../drive/axe';
import { enterOn } from '../drive/player';
import { openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { strings } from '../english';
import { stages } from '../fixtures/story/stages';

/** Whoever is chosen stays who they are, and what is typed stays what it is, whatever is done in between. */

const words = strings.steps;

function work(session: Session) {
  const { item, step } = session.position;
  return session.work[`${item}/${step}`];
}

test('two of one name stay apart: an edit leaves an action with its owner, in the form, the plan and the file', async ({
  home,
  start,
}) => {
  const session = stages()['commit-empty']!;
  putSession(home, {
    ...session,
    participants: session.participants.map((one) => (one.seat <= 2 ? { ...one, name: 'Anna Berg' } : one)),
  });
  const candor = await start();
  await openFromHome(candor, session.details.title);
  const page = candor.facilitator;
  const [, second] = session.participants;
  const called = strings.people.oneOf('Anna Berg', 2, second?.group ?? '');
  const owner = () => page.getByLabel(words.commit.owner).and(page.locator('input'));
  await enterOn(page, 'button', words.commit.add);
  await page.getByLabel(words.commit.what).fill('Ring twenty customers');
  await owner().fill('anna berg');
  await expect(page.getByRole('option')).toHaveCount(2);
  await owner().press('Enter');
  await expect(page.getByText(/More than one person here is called anna berg/u)).toBeVisible();
  await clean(page, 'the refused owner');
  await owner().press('ArrowDown');
  await owner().press('ArrowDown');
  await owner().press('Enter');
  await expect(owner()).toHaveValue(called);
  await page.getByRole('button', { name: words.commit.keep }).click();
  const owned = { participant: second?.id, text: '' };
  await expect.poll(() => work(candor.saved())).toMatchObject({ actions: [{ owner: owned }] });

  await page.getByRole('button', { name: words.commit.edit('Ring twenty customers') }).click();
  await page.getByLabel(words.commit.what).fill('Ring thirty customers');
  await page.getByRole('button', { name: words.commit.keep }).click();
  await expect
    .poll(() => work(candor.saved()))
    .toMatchObject({
      actions: [{ text: 'Ring thirty customers', owner: owned }],
    });
  await expect(page.getByText(called).first()).toBeVisible();
  const room = await candor.openRoom();
  await expect(room.getByText(called).last()).toBeVisible();
  expect(planMarkdown(buildPlan(candor.saved()))).toContain(called);
});

test('a group’s title is kept when its screen is left by a key, and what does not fit is said', async ({
  home,
  start,
}) => {
  const session = stages()['group-filled']!;
  putSession(home, session);
  const candor = await start();
  await openFromHome(candor, session.details.title);
  const page = candor.facilitator;
  const away = async () => {
    await page.keyboard.press('Control+p');
    await page.locator('[data-screen=report]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-screen=workshop]').waitFor();
  };
  const title = page.getByRole('textbox', { name: words.group.title(1) });
  await title.fill('Waiting');
  await away();
  await expect(title).toHaveValue('Waiting');
  await expect.poll(() => JSON.stringify(candor.saved())).toContain('"Waiting"');
  /* What was pasted and does not fit is said. */
  await title.focus();
  await candor.app.evaluate(({ clipboard }) => clipboard.writeText('y'.repeat(310)));
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await expect(page.getByText(strings.app.cut(300, 10))).toBeVisible();
});
