import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Story } from '../fixtures/story';
import { next, press, type, enterOn, type Player } from './player';

/** Home, then a new session with everything the story knows of it; ends in the opening with the room window open. */
export async function startSession({ candor, story, look }: Player): Promise<void> {
  const page = candor.facilitator;
  const { details } = story;
  await look('home', page);
  await page.keyboard.press('Control+n');
  await page.locator('[data-screen=new-session]').waitFor();
  await page.getByLabel('Organisation').fill(details.organisation);
  await page.getByLabel('Date').fill(details.date);
  await page.getByLabel('Place').fill(details.place);
  await page.getByLabel('Brand promise').fill(details.brandPromise);
  await enterOn(page, 'radio', 'By name');
  const names = story.participants.map((one) => `${one.name}, ${one.group}`);
  await page.getByLabel('One name a line').fill(names.join('\n'));
  await page.getByLabel('Title').fill(details.title);
  await look('new-session', page);
  await page.getByLabel('Title').press('Enter');
  await page.locator('[data-screen=workshop]').waitFor();
  const room = await candor.openRoom();
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
    await field.focus();
    await type(page, text);
    if (observable) await press(page, 'Tab', 'Space', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: text, exact: true })).toBeVisible();
    await expect(field).toHaveValue('');
  }
  await page.getByLabel('Our sentence').fill(round.sentence);
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
    await next(page, 'Close the rating');
    await look(`tests-${index + 1}`, page);
    await look(`tests-${index + 1}-room`, room);
    if (index < ladder.length - 1) await next(page, 'Back up the ladder');
  }
  await next(page, /^Next:/);
}

/** Groups ideas by selecting each with space, then G, then its title. */
export async function group(
  { candor }: Player,
  groups: readonly { title: string; ideas: readonly string[] }[],
): Promise<void> {
  const page = candor.facilitator;
  for (const [index, { title, ideas }] of groups.entries()) {
    for (const text of ideas) {
      const card = page.locator('[data-idea-card]').filter({ hasText: text }).first();
      await card.focus();
      await card.press('Space');
    }
    await page.keyboard.press('g');
    const field = page.getByRole('textbox', { name: `Title of group ${index + 1}`, exact: true });
    await field.fill(title);
    await field.press('Enter');
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
      await fields.nth(index).fill(text);
      await fields.nth(index).press('Enter');
    }
  }
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
    await page.getByLabel('Add an idea, then Enter').focus();
    await type(page, text);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: `Edit “${text}”` })).toBeVisible();
  }
  await look('elements', page);
  await look('elements-room', room);
  await next(page, /^Next:/);
  for (const { into, from } of elements.merge) {
    for (const text of [into, from]) {
      const card = page.locator('[data-idea-card]').filter({ hasText: text }).first();
      await card.focus();
      await card.press('Space');
    }
    await page.keyboard.press('m');
    await expect(page.getByText(`also said: ${from}`)).toBeVisible();
  }
  await group(player, groups);
  await look('groups', page);
  await look('groups-room', room);
  await next(page, /^Next:/);
  await next(page, 'Open the vote');
  for (const { option, dots } of vote.counts) {
    const field = page.getByLabel(`Dots for ${option}`, { exact: true });
    await field.fill(String(dots));
    await field.press('Enter');
  }
  await expect(page.getByText(`${vote.counts.length} of ${vote.counts.length} counted`, { exact: true })).toBeVisible();
  await look('hand-count', page);
  await look('hand-count-room', room);
  await next(page, 'Close the vote');
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
