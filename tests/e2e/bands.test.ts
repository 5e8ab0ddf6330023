import { expect } from 'playwright/test';
import { clean } from '../drive/axe';
import { send } from '../drive/bridge';
import { enterOn } from '../drive/player';
import { openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { strings } from '../english';
import { stages } from '../fixtures/story/stages';

const { workshop: words } = strings;

test('where a group is too small to be compared, two bands are made of the groups, and taken back', async ({
  home,
  start,
}) => {
  const session = stages()['commit-empty'];
  if (!session) throw new Error('no such stage');
  const levels = ['leader', 'manager', 'front line'];
  putSession(home, {
    ...session,
    participants: session.participants.map((one, index) => ({ ...one, group: levels[Math.min(2, index % 6)] ?? '' })),
  });
  const candor = await start();
  const page = candor.facilitator;
  await openFromHome(candor, session.details.title);
  await enterOn(page, 'button', words.peopleCount(14));
  await page.getByText(words.bands.title).click();
  const field = page.getByRole('group', { name: words.bands.title }).last();
  await expect(field).toContainText(words.bands.hint(['leader', 'manager'], 5));
  await expect(field.getByRole('button', { name: words.bands.set })).toBeDisabled();
  await field.getByLabel(words.bands.group('leader', 3)).press('Space');
  await field.getByLabel(words.bands.group('manager', 3)).press('Space');
  await expect(field).toContainText(words.bands.pair('leader and manager', 6, 'front line', 8));
  await clean(page, 'two bands');
  await enterOn(page, 'button', words.bands.set);
  await expect(field.getByRole('button', { name: words.bands.unset })).toBeVisible();
  await expect
    .poll(() => candor.saved().bands)
    .toEqual({
      together: { name: 'leader and manager', groups: ['leader', 'manager'] },
      rest: 'front line',
    });
  /* A group that comes later is in neither, and that is said. */
  const participant = { id: 'late', name: 'Ada Nkemelu', group: 'Board' };
  await send(page, session.id, { type: 'participant/add', participant });
  await expect(field).toContainText(words.bands.neither(['Board'], 1));
  await clean(page, 'a group in neither band');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => candor.saved().bands).toBeUndefined();
});
