import type { Locator, Page } from 'playwright';
import { expect } from 'playwright/test';

/** As many presses of Tab as the longest way through a screen takes. */
const MOST = 600;

/**
 * Goes to a thing by Tab alone, forwards or backwards, as a hand on the keyboard does. Throws where Tab never gets there:
 * then it cannot be used without a mouse.
 */
export async function reach(page: Page, target: Locator): Promise<void> {
  await target.waitFor({ state: 'attached' });
  for (let presses = 0; presses < MOST; presses += 1) {
    const where = await target.evaluate((element) => {
      const now = document.activeElement;
      if (now === element) return 'here';
      if (!now || now === document.body) return 'ahead';
      return now.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'behind' : 'ahead';
    });
    if (where === 'here') return;
    await page.keyboard.press(where === 'behind' ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`no way by Tab to ${String(target)}`);
}

/** Puts a text into a field by keyboard, in place of what stands there. */
export async function write(page: Page, field: Locator, text: string): Promise<void> {
  await reach(page, field);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  if (text !== '') await page.keyboard.insertText(text);
}

/** Types a day (year-month-day) into a date field, in the order in which British English has its parts. */
export async function writeDay(page: Page, field: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await reach(page, field);
  await page.keyboard.type(`${date}${month}${year}`);
  await expect(field).toHaveValue(day);
}

/** Moves along a group of radio buttons with the arrow keys until this one is chosen. */
export async function pick(page: Page, group: Locator, label: string | RegExp): Promise<void> {
  const wanted = group.getByRole('radio', { name: label });
  await reach(page, group.locator('input:checked'));
  const count = await group.getByRole('radio').count();
  for (let presses = 0; presses <= count; presses += 1) {
    if (await wanted.isChecked()) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`no way by arrows to ${String(label)}`);
}

/** Opens a list of choices with the arrow key and takes the first whose label begins so, if it is not chosen yet. */
export async function choose(page: Page, field: Locator, label: string): Promise<void> {
  if ((await field.inputValue()).startsWith(label)) return;
  await reach(page, field);
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('ArrowDown');
    const active = page.locator('[role=option][data-combobox-selected]');
    if ((await active.count()) > 0 && (await active.first().innerText()).trim().startsWith(label)) {
      await page.keyboard.press('Enter');
      expect(await field.inputValue()).toContain(label);
      return;
    }
  }
  throw new Error(`no way by arrows to “${label}”`);
}
