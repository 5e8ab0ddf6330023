import { expect } from 'playwright/test';
import { exercises } from '@shared/exercises';
import type { Story } from '../fixtures/story/essentials';
import { write, writeDay } from './keys';
import { enterOn, next, type, type Player } from './player';

/** The rounds of each action: how it read, and the fists it got. */
type Actions = readonly { readonly rounds: Story['exercises']['action-plan']['actions'][number]['rounds'] }[];
type ActionRound = Actions[number]['rounds'][number];

/** How the exercises ask what an action serves. */
const SERVES = new RegExp(
  exercises.flatMap(({ steps }) => steps.flatMap((step) => (step.kind === 'commit' ? [step.serves] : []))).join('|'),
  'u',
);

/** Fills the form of an action, and keeps it. */
async function fill({ candor }: Player, { fields }: ActionRound): Promise<void> {
  const page = candor.facilitator;
  const { measure, firstStep } = fields;
  const line = (label: string, text: string) => write(page, page.getByLabel(label, { exact: true }), text);
  await write(page, page.getByLabel('What will be done'), fields.text);
  await write(page, page.getByRole('combobox', { name: SERVES }), fields.serves);
  await write(page, page.getByRole('combobox', { name: 'Owner: one name' }), fields.owner);
  await writeDay(page, page.getByLabel('Due', { exact: true }), fields.due);
  const taken = page.getByLabel('The owner has accepted it');
  if ((await taken.isChecked()) !== fields.taken) await enterOn(page, 'checkbox', 'The owner has accepted it');
  await line('First step', firstStep.text);
  await writeDay(page, page.getByLabel('First step by'), firstStep.due);
  await line('The measure that shows it worked', measure.text);
  await line('Now', measure.from);
  await line('Target', measure.to);
  await line('Who needs to know', fields.told);
  await page.keyboard.press('Enter');
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

/** Every action with its fields and its fist-to-five, rewritten where the room was not sure. */
export async function commit(player: Player, actions: Actions): Promise<void> {
  const { candor, look } = player;
  const page = candor.facilitator;
  for (const [index, { rounds }] of actions.entries()) {
    for (const [number, round] of rounds.entries()) {
      const before = rounds[number - 1];
      await enterOn(page, 'button', before ? `Edit “${before.fields.text}”` : 'Add an action');
      if (index === 0) await look('action-form', page);
      await fill(player, round);
      await ask(player, round);
    }
  }
}

/** Exercise 17: the actions, and on to the check-out. */
export async function agreeActions(player: Player): Promise<void> {
  const { candor, story, look } = player;
  const page = candor.facilitator;
  await commit(player, story.exercises['action-plan'].actions);
  await look('actions', page);
  await look('actions-room', await candor.window('room'));
  await next(page, /^Next:/);
}

/** Check-out, then the plan, shown page by page and written to `target`. */
export async function exportPlan({ candor, story, look }: Player, target: string): Promise<void> {
  const page = candor.facilitator;
  for (const word of story.closing) {
    await write(page, page.getByLabel('Add an idea, then Enter'), word);
    await page.keyboard.press('Enter');
    await page.getByText(word, { exact: true }).first().waitFor();
  }
  await look('closing-room', await candor.window('room'));
  await next(page, /^Finish/);
  await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
  await expect(page.locator('canvas').first()).toBeVisible();
  await look('report', page);
  /* The system's own dialog is the one thing no test can press keys in. */
  await candor.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, target);
  await enterOn(page, 'button', 'Export both editions (PDF)');
  await page.getByText(/are written\.$/).waitFor({ timeout: 30_000 });
}
