import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { Session } from '@shared/session/schema/session';
import { stepKey } from '@shared/base/steps';
import { strings } from '../english';
import { clean } from '../drive/axe';
import { drop } from '../drive/drop';
import { putSession } from '../drive/prepared';
import { setScheme } from '../drive/staged';
import { test } from '../drive/test';
import { add, finish, hands, ideaId, open } from '../fixtures/commands';
import { at, details, newSession } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';

const words = strings.merge;

/** Two rooms that started from one prepared session: a vote in each, an idea of its own, and a different sentence. */
function rooms() {
  const { session } = new Workshop(newSession()).apply(add(at.elements, 'Speed', 'Warmth'));
  const room = (id: string, title: string, speed: number, sentence: string, idea: string) =>
    new Workshop({ ...session, id, details: { ...details, title } }).apply(
      open(at.vote, `vote-${id}`, 'hand-count', { winners: 1 }),
      hands(at.vote, `vote-${id}`, ideaId('Speed'), speed),
      hands(at.vote, `vote-${id}`, ideaId('Warmth'), 3),
      ...finish(at.vote, `vote-${id}`),
      { type: 'define/sentence', at: at.ladder, text: sentence },
      add(at.elements, idea),
      { type: 'agenda/go', to: at.vote },
    ).session;
  return {
    red: room('red', 'Morning, red room', 3, 'we ring back within the hour.', 'One point of contact'),
    blue: room('blue', 'Morning, blue room', 5, 'nobody waits longer than a minute.', 'A choice of channels'),
  };
}

test('two breakout rooms become one new session: votes added up, what differs chosen, the rooms’ own untouched', async ({
  home,
  start,
}) => {
  const { red, blue } = rooms();
  const paths = [putSession(home, red, 'red.candor.json'), putSession(home, blue, 'blue.candor.json')];
  const before = paths.map((path) => readFileSync(path, 'utf8'));
  const candor = await start();
  const { facilitator: page } = candor;
  await setScheme(candor, 'dark', page);
  await page.getByRole('button', { name: strings.home.mergeRooms }).click();
  await page.getByLabel(red.details.title).check();
  await expect(page.getByText(words.refusal('too-few-rooms', ''))).toBeVisible();
  await page.getByLabel(blue.details.title).check();
  await page.getByLabel(words.name(1)).fill('Red');
  await page.getByLabel(words.name(2)).fill('Blue');
  await expect(page.getByText(words.figures(6, 4, 3))).toBeVisible();
  await expect(page.getByText(words.kind('sentence'))).toBeVisible();
  await clean(page, 'rooms before they are merged, dark');
  await page.getByLabel('Blue: nobody waits longer than a minute.').check();
  await page.getByLabel(words.sessionTitle).fill('The whole morning');
  await page.getByRole('button', { name: words.make }).click();

  await page.locator('[data-screen=workshop]').waitFor();
  await expect(page.getByText(words.sumOf(['Red', 'Blue'])).first()).toBeVisible();
  const merged = readdirSync(home.sessions)
    .filter((name) => name.endsWith('.candor.json'))
    .map((name) => Session.parse(JSON.parse(readFileSync(join(home.sessions, name), 'utf8'))))
    .find(({ rooms: named }) => named);
  if (!merged) throw new Error('there is no merged session');
  expect(merged).toMatchObject({ details: { title: 'The whole morning' }, rooms: [{ name: 'Red' }, { name: 'Blue' }] });
  expect(merged.work[stepKey(at.ladder)]).toMatchObject({
    rounds: [
      { sentence: { text: 'we ring back within the hour.' } },
      { sentence: { text: 'nobody waits longer than a minute.' } },
    ],
  });
  expect(merged.work[stepKey(at.vote)]).toMatchObject({
    votes: [
      { room: 'room-1' },
      { room: 'room-2' },
      { rooms: ['room-1', 'room-2'], entries: [{ dots: 8 }, { dots: 6 }] },
    ],
  });
  expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(before);
  await clean(page, 'a merged vote');
});

test('rooms are merged from dropped files too; while a vote is open in one, it says which', async ({ home, start }) => {
  const { red, blue } = rooms();
  const voting = new Workshop(blue).apply(open(at.vote, 'another', 'walk-up')).session;
  const { facilitator: page } = await start();
  await page.getByRole('button', { name: strings.home.mergeRooms }).click();
  await drop(page, ['red.candor.json', JSON.stringify(red)], ['blue.candor.json', JSON.stringify(voting)]);
  await expect(page.getByText(words.refusal('vote-is-open', words.room(2)))).toBeVisible();
  await expect(page.getByRole('button', { name: words.make })).toBeDisabled();
  await page.getByRole('button', { name: words.remove(words.room(2)) }).click();
  await drop(page, ['blue.candor.json', JSON.stringify(blue)]);
  await expect(page.getByText(words.figures(6, 4, 3))).toBeVisible();
  await clean(page, 'rooms before they are merged, light');
  await drop(page, ['notes.txt', 'hello']);
  await expect(page.getByText(words.onlySessions)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('[data-screen=home]').waitFor();
  expect(readdirSync(home.sessions)).toEqual([]);
});
