import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Story } from '../fixtures/story/essentials';
import { agendaTemplates } from '@shared/agenda/templates';
import { choose, pick, reach, write, writeDay } from './keys';
import { next, press, type, enterOn, type Player } from './player';

/** Home, then a new session with everything the story knows of it; ends in the opening with the room window open. */
export async function startSession({ candor, story, look }: Player): Promise<void> {
  const page = candor.facilitator;
  const { details } = story;
  await look('home', page);
  await page.keyboard.press('Control+n');
  await page.locator('[data-screen=new-session]').waitFor();
  await write(page, page.getByLabel('Title'), details.title);
  await write(page, page.getByLabel('Organisation'), details.organisation);
  await writeDay(page, page.getByLabel('Date'), details.date);
  await write(page, page.getByLabel('Place'), details.place);
  await write(page, page.getByLabel('Brand promise'), details.brandPromise);
  await pick(page, page.getByRole('radiogroup', { name: 'Participants' }), 'By name');
  const names = story.participants.map((one) => `${one.name}, ${one.group}`);
  await write(page, page.getByLabel('One name per line'), names.join('\n'));
  const agenda = agendaTemplates.find(({ id }) => id === story.agenda)?.title ?? '';
  await choose(page, page.getByRole('combobox', { name: 'Start from' }), agenda);
  await look('new-session', page);
  await enterOn(page, 'button', 'Start the session');
  await page.locator('[data-screen=workshop]').waitFor();
  const room = await candor.openRoom();
  await write(page, page.getByLabel('Our rules'), story.rules.join('\n'));
  await look('opening', page);
  await look('opening-room', room);
  await next(page, /^Next:/);
}

/** Adds the rungs of one climb of the ladder and the sentence, and goes on to the tests. */
async function climb(
  { candor, look }: Player,
  round: Story['exercises']['what-exactly-is-really-great']['ladder'][number],
  name: string,
) {
  const page = candor.facilitator;
  const field = page.getByLabel('Next answer on the ladder');
  for (const { text, observable } of round.rungs) {
    await write(page, field, text);
    if (observable) await press(page, 'Tab', 'Space', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: text, exact: true })).toBeVisible();
    await expect(field).toHaveValue('');
  }
  await write(page, page.getByLabel('Our sentence'), round.sentence);
  await look(name, page);
  await next(page, /^Next:/);
}

/** Exercise 2: up the ladder, the five tests, and up again where one falls short. */
export async function define(player: Player): Promise<void> {
  const { candor, story, look } = player;
  const page = candor.facilitator;
  const room = await candor.window('room');
  const { ladder, tests } = story.exercises['what-exactly-is-really-great'];
  for (const [index, round] of ladder.entries()) {
    await climb(player, round, `ladder-${index + 1}`);
    await next(page, 'Start rating');
    const first = page.locator('[data-count-line] input').first();
    await expect(first).toBeFocused();
    for (const counts of Object.values(tests[index]?.counts ?? {})) {
      for (const count of counts) {
        await type(page, String(count));
        await page.keyboard.press('Enter');
      }
    }
    await expect(page.getByText('5 of 5 counted')).toBeVisible();
    await look(`tests-${index + 1}-counted`, page);
    await next(page, /^Close /);
    await look(`tests-${index + 1}`, page);
    await look(`tests-${index + 1}-room`, room);
    if (index < ladder.length - 1) await next(page, 'Back up the ladder');
  }
  await next(page, /^Next:/);
}

/** Selects the card with this text. */
export async function select(page: Page, text: string): Promise<void> {
  const cards = page.locator('[data-idea-card]');
  await reach(page, cards.filter({ hasText: text }).first());
  await page.keyboard.press('Space');
}

/** Groups ideas by selecting each with space, then G, then its title. */
export async function group(
  { candor }: Player,
  groups: readonly { title: string; ideas: readonly string[] }[],
): Promise<void> {
  const page = candor.facilitator;
  for (const [index, { title, ideas }] of groups.entries()) {
    for (const text of ideas) {
      await select(page, text);
    }
    await page.keyboard.press('g');
    await write(page, page.getByRole('textbox', { name: `Title of group ${index + 1}`, exact: true }), title);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: title, exact: true })).toBeVisible();
  }
}

/** Fills a grid: cell by cell, Enter goes on. */
export async function fillGrid(
  { candor }: Player,
  rows: readonly (Readonly<Record<string, string>> & { row: string })[],
): Promise<void> {
  const page = candor.facilitator;
  for (const { row, ...cells } of rows) {
    const fields = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
      .getByRole('textbox');
    for (const [index, text] of Object.values(cells).entries()) {
      await write(page, fields.nth(index), text);
      await page.keyboard.press('Enter');
    }
  }
}

/** Counts hands for these options; ends when all of them are counted. */
export async function countDots(page: Page, counts: readonly { option: string; dots: number }[]): Promise<void> {
  for (const { option, dots } of counts) {
    await write(page, page.getByLabel(`Dots for ${option}`, { exact: true }), String(dots));
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText(new RegExp(`^${counts.length} of \\d+ counted$`)).first()).toBeVisible();
}

/** Waits until every place of a result has come in the room. */
export async function revealed(room: Page): Promise<void> {
  await expect(room.locator('[data-page] [data-hidden]')).not.toHaveCount(0);
  /* Also those on pages that are not on show: all are laid out, to be measured. */
  await expect(room.locator('[data-hidden=true]')).toHaveCount(0, { timeout: 15_000 });
}

/** Exercise 3: ideas, groups, a hand count, and what a customer would notice. */
export async function pickElements(player: Player): Promise<void> {
  const { candor, story, look } = player;
  const page = candor.facilitator;
  const room = await candor.window('room');
  const { elements, group: groups, vote, noticed } = story.exercises['pick-the-elements'];
  for (const text of elements.suggestions) await enterOn(page, 'button', `Use “${text}”`);
  for (const text of elements.own) {
    await write(page, page.getByLabel('Add an idea, then Enter'), text);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `Edit “${text}”` })).toBeVisible();
  }
  await look('elements', page);
  await look('elements-room', room);
  await next(page, /^Next:/);
  for (const { into, from } of elements.merge) {
    for (const text of [into, from]) await select(page, text);
    await page.keyboard.press('m');
    await expect(page.getByText(`also said: ${from}`)).toBeVisible();
  }
  await group(player, groups);
  await look('groups', page);
  await look('groups-room', room);
  await next(page, /^Next:/);
  await next(page, 'Open the vote');
  await countDots(page, vote.counts);
  await look('hand-count', page);
  await look('hand-count-room', room);
  await next(page, /^Close /);
  await look('elements-closed-room', room);
  await next(page, 'Reveal the result');
  await revealed(room);
  await look('elements-result', page);
  await look('elements-result-room', room);
  await next(page, /^Next:/);
  await fillGrid(player, noticed);
  await look('noticed', page);
  await look('noticed-room', room);
  await next(page, /^Next:/);
}
