import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Story } from '../fixtures/story/essentials';
import type { Candor } from './candor';
import { reach } from './keys';

/** Plays a story in the real app, by keyboard. `look` is told of every moment worth a picture. */
export interface Player {
  readonly candor: Candor;
  readonly story: Story;
  readonly look: (name: string, page: Page) => Promise<void>;
}

/** Presses keys one after the other on a page. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Types into the field that has the focus. */
export const type = (page: Page, text: string): Promise<void> => page.keyboard.insertText(text);

/** Presses Enter on a button or field without touching the mouse. */
export async function enterOn(page: Page, role: 'button' | 'checkbox' | 'radio', name: string | RegExp): Promise<void> {
  await reach(page, page.getByRole(role, { name, exact: typeof name === 'string' }).first());
  await page.keyboard.press(role === 'button' ? 'Enter' : 'Space');
}

/** Holds the next action's key until the button no longer says `label`: an act that has to be held. */
export async function holdNext(page: Page, label: RegExp): Promise<void> {
  const button = page.getByRole('contentinfo').getByRole('button', { name: label });
  await button.waitFor();
  await page.keyboard.down('Control');
  await page.keyboard.down('Enter');
  await button.waitFor({ state: 'detached' });
  await page.keyboard.up('Enter');
  await page.keyboard.up('Control');
}

/**
 * Ctrl+Enter, the next action, once the filled button says what it is expected to say; waits for what comes of it with the
 * keys held, as what cannot be taken back asks for.
 */
export async function next(page: Page, label: string | RegExp): Promise<void> {
  const button = page.getByRole('contentinfo').getByRole('button', { name: label });
  await button.waitFor();
  const where = () => page.locator('main, [role=contentinfo], footer').allInnerTexts();
  const before = JSON.stringify(await where());
  await page.keyboard.down('Control');
  await page.keyboard.down('Enter');
  await expect.poll(async () => JSON.stringify(await where())).not.toBe(before);
  await page.keyboard.up('Enter');
  await page.keyboard.up('Control');
}
