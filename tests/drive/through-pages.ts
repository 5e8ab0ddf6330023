import type { Page } from 'playwright';
import { expect } from 'playwright/test';

/** Presses PageDown until the room's picture is at its last page: the next one goes on to the next step. */
export async function throughPages(page: Page): Promise<void> {
  const turn = page.getByRole('button', { name: 'Next page in the room', exact: true });
  const number = page.getByText(/^Page \d+ of \d+$/);
  while ((await turn.isVisible()) && (await turn.isEnabled())) {
    const at = await number.innerText();
    await page.keyboard.press('PageDown');
    await expect(number).not.toHaveText(at);
  }
}
