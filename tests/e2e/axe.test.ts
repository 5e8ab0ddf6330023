import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { strings } from '../english';
import { clean } from '../drive/axe';
import type { Candor } from '../drive/candor';
import { leaveSeat, openSeat, sitDown } from '../drive/seat';
import { putStages, setScheme, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { stages } from '../fixtures/story/stages';
import { Workshop } from '../fixtures/workshop';

const all = stages();
const words = strings.workshop;

const stage = (name: string) => {
  const session = all[name];
  if (!session) throw new Error(`no stage ${name}`);
  return session;
};

async function opens(candor: Candor, name: string): Promise<Page> {
  await showStage(candor, stage(name));
  return candor.facilitator;
}

/** The last, in which most has been done, of those of which the room's picture is of the same kind. */
const oneOfEach = [
  ...new Map(Object.entries(all).map((one) => [new Workshop(one[1]).views().room.body.kind, one] as const)).values(),
];

/* The longest file there is: its tests share out among the workers. */
test.describe.configure({ mode: 'parallel' });

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`${scheme} scheme`, () => {
    test('every step, in the facilitator’s window and in the room', async ({ home, start }) => {
      test.setTimeout(240_000);
      putStages(home, all);
      const candor = await start();
      const page = await opens(candor, 'say');
      const room = await candor.openRoom();
      await setScheme(candor, scheme, page, room);
      /* Of a step nothing but the colours is other in the dark, and these are the same in all of a room's pictures of a kind. */
      const rules = scheme === 'light' ? 'all' : 'colours';
      for (const [name, session] of scheme === 'light' ? Object.entries(all) : oneOfEach) {
        await showStage(candor, session);
        await expect(
          room
            .getByText(
              session.exercises[session.agenda.items.find(({ id }) => id === session.position.item)?.exercise ?? '']
                ?.title ?? '',
            )
            .first(),
        ).toBeVisible();
        await clean(page, `${name}, facilitator`, rules);
        /* The next action, and nothing else, is filled. */
        await expect(page.locator('button[data-variant=filled]:visible')).toHaveCount(1);
        await clean(room, `${name}, room`, rules);
      }
      await page.keyboard.press('Control+Shift+h');
      await expect(room.getByText(strings.room.waiting)).toBeVisible();
      await clean(room, 'room before a session');
    });

    test('Home, New session and the plan', async ({ home, start }) => {
      test.setTimeout(120_000);
      let candor = await start();
      await setScheme(candor, scheme, candor.facilitator);
      await clean(candor.facilitator, 'Home, empty');

      putStages(home, { last: stage('last'), say: stage('say') });
      writeFileSync(join(home.sessions, 'Torn.candor.json'), '{ "format": "candor-session", ');
      await opens(candor, 'last');
      await candor.kill();

      candor = await start();
      const page = candor.facilitator;
      await setScheme(candor, scheme, page);
      await expect(page.getByRole('button', { name: strings.home.goOn })).toBeVisible();
      await expect(page.getByText('Torn.candor.json')).toBeVisible();
      await clean(page, 'Home with sessions, a refused file and an interrupted session');
      await page
        .getByRole('button', { name: /^More for/ })
        .first()
        .click();
      await clean(page, 'Home, a session’s menu');
      await page.keyboard.press('Escape');

      await page.keyboard.press('Control+n');
      await clean(page, 'New session');
      await page.getByText(strings.newSession.byName).click();
      await page.getByRole('button', { name: strings.newSession.create }).click();
      await clean(page, 'New session with what is missing');
      await page.getByRole('button', { name: strings.app.cancel }).click();

      await opens(candor, 'last');
      await page.keyboard.press('Control+p');
      await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
      await clean(page, 'The plan');
      await page.getByRole('button', { name: strings.report.wordings.title }).click();
      await page.getByText(strings.report.wordings.leaveOut).first().click();
      await page.getByText(strings.report.wordings.putBack).waitFor();
      await clean(page, 'The sentences of the plan, one left out');
    });

    test('what opens over the workshop', async ({ home, start }) => {
      test.setTimeout(120_000);
      putStages(home, all);
      const candor = await start();
      const page = await opens(candor, 'vote-ready');
      await setScheme(candor, scheme, page);

      await page.getByRole('button', { name: words.peopleCount(14) }).click();
      await page.getByText(strings.steps.vote.presentOf(14, 14)).first().waitFor();
      await clean(page, 'participants');
      await page.keyboard.press('Escape');
      await page.getByRole('combobox', { name: strings.steps.vote.form }).click();
      await clean(page, 'forms of a vote');
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { level: 1 }).first().click();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: words.keys }).waitFor();
      await clean(page, 'keys');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+k');
      await page.getByPlaceholder(words.commandsPlaceholder).waitFor();
      await clean(page, 'commands');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+z');
      await page.getByText(strings.refusals['nothing-to-undo']).waitFor();
      await clean(page, 'a refusal');

      await opens(candor, 'commit-empty');
      await page.getByRole('button', { name: words.history }).click();
      await clean(page, 'history, empty');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: strings.steps.commit.add, exact: true }).click();
      await clean(page, 'a new action');
      await page.getByRole('button', { name: strings.steps.commit.keep }).click();
      await clean(page, 'a new action with what is missing');

      await opens(candor, 'commit-filled');
      await page
        .getByRole('button', { name: /^Fist-to-five/ })
        .first()
        .click();
      await clean(page, 'fist-to-five');
      await page
        .getByRole('button', { name: /^Delete/ })
        .first()
        .click();
      await page.getByRole('button', { name: words.history }).click();
      await page.getByText(words.historyHint).waitFor();
      await clean(page, 'history');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+l');
      await page.getByRole('region', { name: strings.actions.title }).waitFor();
      await clean(page, 'all actions');
      await page.keyboard.press('Escape');
      await page.keyboard.press('F2');
      await page.getByText(words.oneScreenLeave).waitFor();
      await clean(page, 'one-screen mode');
    });

    test('the seat screen', async ({ home, start }) => {
      test.setTimeout(120_000);
      putStages(home, all);
      const candor = await start();
      await opens(candor, 'vote-walk-up');
      let seat = await openSeat(candor);
      await setScheme(candor, scheme, seat);
      await clean(seat, 'seats');
      await sitDown(seat, 3);
      await clean(seat, 'ballot');
      await seat.keyboard.press('1');
      await clean(seat, 'ballot with a dot');
      await seat.keyboard.press('Enter');
      await seat.getByText(strings.seat.thanks).waitFor();
      await clean(seat, 'thanks');
      await seat.getByLabel(strings.seat.chooseHint).waitFor();
      await clean(seat, 'seats, one of them done');
      await leaveSeat(seat);

      await opens(candor, 'sealed');
      seat = await openSeat(candor);
      await setScheme(candor, scheme, seat);
      await sitDown(seat, 1);
      await seat.getByLabel(strings.seat.write).fill('Nobody reads the letters we send');
      await seat.keyboard.press('Enter');
      await clean(seat, 'texts');
      await leaveSeat(seat);
    });
  });
}
