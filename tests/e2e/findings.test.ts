import * as fc from 'fast-check';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { strings } from '../english';
import { send } from '../drive/bridge';
import { answerDialogs } from '../drive/dialogs';
import { pdfText } from '../drive/pdf-text';
import { putStages, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { falsehoods } from '../fixtures/findings/oracle';
import { falseInRoom } from '../fixtures/findings/oracle-room';
import { UNSAID } from '../fixtures/findings/reading';
import { sessionOf, told, type Told } from '../fixtures/findings/told';

/** One day with all that was once said wrongly. */
const known: Told = {
  present: 20,
  date: '2026-11-19',
  hands: [9, null, null],
  winners: 3,
  rated: [[0, 0, 5, 5, 0], [0, 0, 5, 5, 0], [5, 0, 0, 0, 0], null],
  tested: [
    [0, 1, 19, 0, 0],
    [0, 0, 20, 0, 0],
  ],
  gaps: [
    [
      [0, 0, 0, 5, 5],
      [5, 5, 0, 0, 0],
    ],
    [
      [0, 0, 0, 5, 5],
      [5, 5, 0, 0, 0],
    ],
    null,
  ],
  pairs: [
    [
      [0, 0, 0, 5, 5],
      [5, 5, 0, 0, 0],
    ],
  ],
  spread: [[5, 0, 0, 0, 5], [5, 0, 0, 0, 5], null],
  moods: [
    [-1, 1],
    [0, 2],
    [-2, -1],
  ],
  judged: [[3, 5], [3, 5], [7, 1], null],
  sure: [
    [0, 0, 0, 4, 4, 0],
    [0, 0, 0, 4, 4, 0],
    [0, 0, 0, 0, 4, 4],
  ],
  due: [10, 40, 120],
};

const days: readonly Told[] = [known, ...fc.sample(told, { numRuns: 4, seed: 15 })];

/** Steps of which the room sees a picture with something said in it. */
const SHOWN = ['vote', 'rated', 'tested', 'gaps', 'spread', 'moods'] as const;

for (const [index, day] of days.entries())
  test(`what the printed plan and the room say is so: day ${index + 1}`, async ({ home, start }) => {
    const session = { ...sessionOf(day), id: `told-${index}` };
    putStages(home, { told: session });
    const candor = await start();
    await showStage(candor, session);
    const page = candor.facilitator;
    const room = await candor.openRoom();
    for (const step of SHOWN) {
      const to = session.agenda.items.find(({ exercise }) => exercise === `own-${step}`);
      await send(page, session.id, { type: 'agenda/go', to: { item: to?.id ?? '', step } });
      const about = session.exercises[`own-${step}`]?.title ?? '';
      await expect(room.getByText(about).first()).toBeVisible();
      const text = await room.locator('body').innerText();
      expect(falseInRoom(day, step, text), `${step}: ${text}`).toEqual([]);
    }
    await page.keyboard.press('Control+p');
    await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
    const target = join(home.folder, 'told.pdf');
    await answerDialogs(candor, target);
    await page.getByRole('button', { name: strings.report.export, exact: true }).click();
    const saved = strings.report.savedBoth('told.pdf', 'told, executive edition.pdf');
    await expect(page.getByText(saved)).toBeVisible({ timeout: 60_000 });
    const wrong = falsehoods(day, pdfText(target)).filter((one) => !one.startsWith(UNSAID));
    expect(wrong).toEqual([]);
    if (day === known)
      for (const said of ['Only “Alpha” was counted', '2.95', 'not counted', '−3.0 (lower)', 'are rated joint highest'])
        expect(pdfText(target)).toContain(said);
  });
