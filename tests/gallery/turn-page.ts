import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';

/** After which time the room's page turns by itself. */
const TURN_MS = 12_000;

const numberIn = (room: Page): Locator => room.getByText(/^\d+ \/ \d+$/);

/** Of how many pages the room's picture is. */
export async function pagesIn(room: Page): Promise<number> {
  const number = numberIn(room);
  return (await number.count()) > 0 ? Number((await number.innerText()).split(' / ')[1]) : 1;
}

/** Turns to the next page of the room, whose clock is held. */
export async function turnPage(room: Page): Promise<void> {
  const shown = await numberIn(room).innerText();
  await room.clock.fastForward(TURN_MS);
  await expect(numberIn(room)).not.toHaveText(shown);
}
