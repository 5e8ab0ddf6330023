import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'playwright/test';
import { strings } from '../english';
import { clean } from '../drive/axe';
import { plan, test } from '../drive/plan-command';
import { putSession } from '../drive/prepared';
import { hostile } from '../fixtures/hostile-files';
import { doubtsIn } from '@shared/session/doubts';
import type { Session } from '@shared/session/schema/session';

const { doubts: words } = strings;

test('a file that says what cannot be: told on Home, looked at as a copy, never printed by the command', async ({
  home,
  start,
  folder,
}) => {
  const [ballots] = hostile;
  const session = { ...ballots?.made(), position: { item: 'item-6', step: 'vote' } } as Session;
  const path = putSession(home, session);
  const bytes = readFileSync(path);
  const candor = await start();
  const { facilitator } = candor;
  await expect(facilitator.getByText(`Something in ${basename(path)} cannot be true`)).toBeVisible();
  await expect(facilitator.getByText(ballots?.says ?? '')).toBeVisible();
  await clean(facilitator, 'a doubtful file on Home');
  await facilitator.getByRole('button', { name: words.look }).click();
  await expect(facilitator.getByText(words.title)).toBeVisible();
  for (const doubt of doubtsIn(session).slice(0, 1))
    await expect(facilitator.getByText(words.told(doubt))).toBeVisible();
  await expect(facilitator.getByRole('img', { name: words.marked }).first()).toBeVisible();
  await clean(facilitator, 'a doubtful file, looked at');
  await candor.close();
  expect(readFileSync(path)).toEqual(bytes);
  expect(readdirSync(home.sessions)).toEqual([basename(path)]);

  const out = join(folder, 'plan.pdf');
  const { code, stderr } = await plan(folder, path, out);
  expect(code).not.toBe(0);
  expect(stderr).toContain(ballots?.says);
  expect(stderr).toContain('votes.0.entries');
  expect(existsSync(out)).toBe(false);
});
