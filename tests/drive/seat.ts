import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { strings } from '../english';
import type { Candor } from './candor';
import { shortenPauses } from './pauses';

const words = strings.seat;

/** Long enough to see what is there, short enough to go through twenty turns. */
const SHORT_MS = 150;

/** Opens the seat screen by key and gives it, with the pauses that it makes for people as they are. */
export async function openUnhurriedSeat({ facilitator, window }: Candor): Promise<Page> {
  await facilitator.keyboard.press('F6');
  return window('seat');
}

/** Opens the seat screen by key and gives it; thanks and the held key take a moment where people get seconds. */
export async function openSeat(candor: Candor): Promise<Page> {
  const seat = await openUnhurriedSeat(candor);
  await shortenPauses(seat, SHORT_MS);
  return seat;
}

/**
 * Sits down by typing the seat's number, as soon as the screen is cleared for the next person; whoever has had their turn
 * says that it is to be replaced. `hint`: what the screen says in its language.
 */
export async function sitDown(seat: Page, number: number, hint = words.chooseHint): Promise<void> {
  await expect(seat.getByLabel(hint)).toBeFocused({ timeout: 15_000 });
  const done = await seat.locator('[data-done=true]').getByText(String(number), { exact: true }).count();
  await seat.keyboard.insertText(String(number));
  await seat.keyboard.press('Enter');
  if (done > 0) await seat.locator('[data-replace]').click();
}

/** A silent turn by keyboard: each text and Enter, then handed in. */
export async function writeTurn(seat: Page, number: number, texts: readonly string[]): Promise<void> {
  await sitDown(seat, number);
  for (const text of texts) {
    await seat.getByLabel(words.write).fill(text);
    await seat.keyboard.press('Enter');
  }
  await seat.keyboard.press('Control+Enter');
  await seat.getByText(words.thanksTexts).waitFor();
}

/** A ballot by touch: a dot for each text named, then cast. */
export async function castBallot(seat: Page, number: number, dots: readonly string[]): Promise<void> {
  await sitDown(seat, number);
  for (const text of dots) await seat.getByRole('button', { name: words.addDot(text), exact: true }).click();
  await seat.getByRole('button', { name: dots.length === 0 ? words.castAbstain : words.cast, exact: true }).click();
  await seat.getByText(words.thanks).waitFor();
}

/** Goes back to the facilitator by the guarded key; their screen is there again then. */
export async function leaveSeat(seat: Page): Promise<void> {
  const facilitator = seat
    .context()
    .pages()
    .find((page) => page.url().includes('#facilitator'));
  if (!facilitator) throw new Error('there is no facilitator’s window');
  const closed = seat.waitForEvent('close');
  await seat.keyboard.down('Escape');
  await closed;
  await uncovered(facilitator);
}

/** Waits until the facilitator's screen is not covered any more. */
export const uncovered = (facilitator: Page): Promise<void> =>
  facilitator.locator('[data-cover]').waitFor({ state: 'detached' });
