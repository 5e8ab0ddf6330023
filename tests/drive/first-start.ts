import type { OnTour, Route } from './route';

async function go({ page, look, words }: OnTour): Promise<void> {
  await look('the first start');
  await page.getByRole('button', { name: words.firstStart.rehearse.title }).click();
  await page.locator('[data-screen=workshop]').waitFor();
  await look('a rehearsal, with hints');
  for (const where of ['they have answered', 'the next step', 'they have answered there']) {
    const filled = page.getByRole('contentinfo').getByRole('button').last();
    const before = await filled.innerText();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: before, exact: true }).waitFor({ state: 'detached' });
    await look(`a rehearsal, ${where}`);
  }
  await page.keyboard.press('F1');
  await page.getByText(words.firstStart.hints.gone).waitFor();
  await look('a rehearsal, without hints');
}

/** Where there is no session yet, and what a rehearsal says beside what every workshop says. */
export const firstStart: Route = { name: 'the first start, and a rehearsal', sessions: [], typed: [], go };
