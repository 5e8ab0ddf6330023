import { expect } from 'playwright/test';
import type { Story } from '../fixtures/story/essentials';
import { fillGrid, group, revealed } from './play-room';
import { next, press, type, type Player } from './player';
import { leaveSeat, openSeat, sitDown } from './seat';

const numberOf = ({ participants }: Story, name: string) => participants.findIndex((one) => one.name === name) + 1;

/** Every participant who has something to say writes in a silent turn. */
async function silentTurns({ candor, story, look }: Player): Promise<void> {
  const seat = await openSeat(candor);
  await look('seat-choose', seat);
  const turns = story.exercises['pretending-not-to-know'].pretences;
  for (const [index, { participant, ideas }] of turns.entries()) {
    await sitDown(seat, numberOf(story, participant));
    for (const { text, fields } of ideas) {
      await expect(seat.getByLabel('What do you want to say?')).toBeFocused();
      await type(seat, text);
      await seat.keyboard.press('Tab');
      await type(seat, fields.evidence);
      await seat.keyboard.press('Tab');
      await type(seat, fields.hides);
      if (index === 0) await look('seat-texts', seat);
      await seat.keyboard.press('Enter');
    }
    await seat.keyboard.press('Control+Enter');
    await seat.getByText('Thank you.').waitFor();
    if (index === 0) await look('seat-thanks', seat);
  }
  await look('sealed-room', await candor.window('room'));
  await seat.getByLabel('Type your number').waitFor({ timeout: 10_000 });
  await leaveSeat(seat);
}

/** Every ballot of the story at the seat screen: a dot is a number key. */
async function walkUp({ candor, story, look }: Player): Promise<void> {
  const seat = await openSeat(candor);
  const { ballots } = story.exercises['pretending-not-to-know'].vote;
  for (const [index, { participant, choices }] of ballots.entries()) {
    await sitDown(seat, numberOf(story, participant));
    const lines = seat.locator('[data-option]');
    await lines.first().waitFor();
    const order = await lines.evaluateAll((found) => found.map((line) => line.getAttribute('data-option')));
    for (const { option, dots } of choices) {
      const key = String(order.indexOf(option) + 1);
      await press(seat, ...Array.from({ length: dots }, () => key));
    }
    if (index === 0) await look('seat-ballot', seat);
    await seat.keyboard.press('Enter');
    await seat.getByText('Thank you.').waitFor();
    if (index === Math.floor(ballots.length / 2)) await look('walk-up-room', await candor.window('room'));
  }
  await seat.getByLabel('Type your number').waitFor({ timeout: 10_000 });
  await leaveSeat(seat);
}

/** Exercise 5: silent turns, the reveal, groups, a secret vote, and how each pretence is busted. */
export async function pretences(player: Player): Promise<void> {
  const { candor, story, look } = player;
  const page = candor.facilitator;
  const room = await candor.window('room');
  const { group: groups, busting } = story.exercises['pretending-not-to-know'];
  await silentTurns(player);
  await look('sealed', page);
  await next(page, 'Reveal the texts');
  await next(page, /^Next:/);
  await look('revealed-room', room);
  await group(player, groups);
  await look('pretences-groups', page);
  await next(page, /^Next:/);
  await next(page, 'Open the vote');
  await walkUp(player);
  await look('walk-up', page);
  await next(page, /^Close /);
  await next(page, 'Reveal the result');
  await revealed(room);
  await look('pretences-result', page);
  await look('pretences-result-room', room);
  await next(page, /^Next:/);
  await fillGrid(player, busting);
  await look('busting', page);
  await look('busting-room', room);
  await next(page, /^Next:/);
}
