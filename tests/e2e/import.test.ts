import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { Session } from '@shared/schema/session';
import { strings } from '@shared/strings';
import { clean } from '../drive/axe';
import { putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { add } from '../fixtures/commands';
import { at, details, newSession } from '../fixtures/session';
import { workshop } from '../fixtures/workshop';

/** Drops a file on the window, as from the system's file manager. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([file, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], file));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, content] as const,
  );
}

const older = newSession();
const newer = workshop(add(at.elements, 'Heron')).session;
const diverged = { ...newer, changedAt: '2026-11-18T09:00:00.000Z' };

test('a session file dropped on the window is put into the folder and opened; anything else is refused with the reason', async ({
  start,
}) => {
  const candor = await start();
  const { facilitator } = candor;
  await drop(facilitator, 'notes.json', '{"a": 1}');
  await expect(facilitator.getByText(strings.files.problem('not-a-session', 'notes.json', ''))).toBeVisible();
  await drop(facilitator, 'from a colleague.candor.json', JSON.stringify(newer));
  await facilitator.locator('[data-screen=workshop]').waitFor();
  expect(candor.saved()).toEqual(newer);
});

for (const [relation, file] of Object.entries({ newer, older, diverged })) {
  test(`a file of a session that is here: it is said that it is ${relation}, and the facilitator chooses`, async ({
    home,
    start,
  }) => {
    const here = relation === 'newer' ? older : newer;
    const path = putSession(home, here);
    const { facilitator } = await start();
    await drop(facilitator, 'dropped.json', JSON.stringify(file));
    const words = strings.home.known[relation as keyof typeof strings.home.known](
      'dropped.json',
      details.title,
      '',
      '',
    );
    await expect(facilitator.getByText(words.slice(0, 40))).toBeVisible();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(here);
    await clean(facilitator, relation);
    await facilitator.getByRole('button', { name: strings.home.takeFile }).click();
    await facilitator.locator('[data-screen=workshop]').waitFor();
    expect(Session.parse(JSON.parse(readFileSync(path, 'utf8')))).toEqual(file);
    // What was here is among the earlier versions.
    await facilitator.getByRole('button', { name: strings.workshop.history }).click();
    await facilitator.getByRole('button', { name: strings.history.title }).click();
    await expect(facilitator.getByText(strings.history.reason('before-loss'))).toBeVisible();
  });
}
