import { expect } from 'playwright/test';
import type { Story } from '../fixtures/story';
import { enterOn, next, type, type Player } from './player';

type ActionRound = Story['exercises']['action-plan']['actions'][number]['rounds'][number];

/** Fills the form of an action, and keeps it. */
async function write({ candor }: Player, { fields }: ActionRound): Promise<void> {
  const page = candor.facilitator;
  const { measure, firstStep } = fields;
  await page.getByRole('combobox', { name: 'For which element or obstacle' }).fill(fields.serves);
  await page.getByRole('combobox', { name: 'Owner: one name' }).fill(fields.owner);
  await page.getByLabel('Due', { exact: true }).fill(fields.due);
  const taken = page.getByLabel('The owner takes it');
  if ((await taken.isChecked()) !== fields.taken) {
    await taken.focus();
    await taken.press('Space');
  }
  await page.getByLabel('First step', { exact: true }).fill(firstStep.text);
  await page.getByLabel('First step by').fill(firstStep.due);
  await page.getByLabel('The measure that shows it worked').fill(measure.text);
  await page.getByLabel('From', { exact: true }).fill(measure.from);
  await page.getByLabel('To', { exact: true }).fill(measure.to);
  await page.getByLabel('Who is told').fill(fields.told);
  await page.getByLabel('What will be done').fill(fields.text);
  await page.getByLabel('What will be done').press('Enter');
  await page.getByRole('button', { name: `Edit “${fields.text}”` }).waitFor();
}

/** Counts a fist-to-five for one action. */
async function ask({ candor }: Player, { fields, confidence }: ActionRound): Promise<void> {
  const page = candor.facilitator;
  await enterOn(page, 'button', `Fist-to-five for “${fields.text}”`);
  await expect(page.locator('[data-count-line] input').first()).toBeFocused();
  for (const count of confidence) {
    await type(page, String(count));
    await page.keyboard.press('Enter');
  }
  await expect(page.locator('[data-count-line]')).toHaveCount(0);
}

/** Exercise 17: every action with its fields and its fist-to-five, rewritten where the room was not sure. */
export async function agreeActions(player: Player): Promise<void> {
  const { candor, story, look } = player;
  const page = candor.facilitator;
  for (const [index, { rounds }] of story.exercises['action-plan'].actions.entries()) {
    for (const [number, round] of rounds.entries()) {
      const before = rounds[number - 1];
      await enterOn(page, 'button', before ? `Edit “${before.fields.text}”` : 'Add an action');
      if (index === 0) await look('action-form', page);
      await write(player, round);
      await ask(player, round);
    }
  }
  await look('actions', page);
  await look('actions-room', await candor.window('room'));
  await next(page, /^Next:/);
}

/** Check-out, then the plan, shown page by page and written to `target`. */
export async function exportPlan({ candor, look }: Player, target: string): Promise<void> {
  const page = candor.facilitator;
  await next(page, /^Finish/);
  await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
  await expect(page.locator('canvas').first()).toBeVisible();
  await look('report', page);
  /* The system's own dialog is the one thing no test can press keys in. */
  await candor.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, target);
  await enterOn(page, 'button', 'Export PDF');
  await page.getByText(/is written\.$/).waitFor({ timeout: 30_000 });
}
