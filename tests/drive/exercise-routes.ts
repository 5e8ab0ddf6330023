import { button, screen, type OnTour } from './on-tour';

/** From all exercises to one that is read, and to the editor with every kind of step. */
export async function theExercises({ page, look, words }: OnTour): Promise<void> {
  await page.keyboard.press('Control+e');
  await screen(page, 'exercises');
  await look('exercises');
  await page.getByRole('combobox', { name: words.exercisesScreen.filters.secret }).click();
  await page.getByText(words.exercisesScreen.filters.noneSecret).waitFor();
  await look('exercises, what can be asked for');
  await page.keyboard.press('Escape');
  await page.getByLabel(words.exercisesScreen.filters.people).fill('1');
  await look('exercises, none of them');
  await button(page, words.exercisesScreen.filters.clear).click();
  /* One that finds nothing: what the others find is said in their own words, which no catalogue has. */
  await page.locator('[data-exercise=action-plan]').focus();
  await page.keyboard.press('Enter');
  await screen(page, 'exercise');
  await look('an exercise to be read');
  await page.keyboard.press('Escape');
  await screen(page, 'exercises');
  await button(page, words.exercisesScreen.create).click();
  await page.getByText(words.editor.untitled).waitFor();
  await look('editor, a new exercise');
  for (const kind of Object.values(words.kinds)) {
    await button(page, words.editor.addStep).click();
    await page.getByRole('menuitem', { name: kind.what }).waitFor();
    if (kind === Object.values(words.kinds)[0]) await look('editor, kinds of steps');
    await page.getByRole('menuitem', { name: kind.what }).click();
    await page.getByRole('heading', { level: 2, name: kind.name, exact: true }).waitFor();
    await look(`editor, ${kind.name}`);
  }
}

/** From an agenda that holds nothing but a breakout to where its groups are merged. */
export async function aBreakout({ page, look, words }: OnTour): Promise<void> {
  await page.keyboard.press('Control+n');
  await screen(page, 'new-session');
  await page.getByLabel(words.newSession.sessionTitle).fill('Parted');
  await page.getByRole('combobox', { name: words.agenda.from }).click();
  await page.getByText(words.agenda.blank).click();
  await page.locator('[data-add-block]').fill('Breakout: 2');
  await page.keyboard.press('Enter');
  await page.locator('[data-block]').waitFor();
  await look('new session, one block');
  await button(page, words.newSession.create).click();
  await screen(page, 'workshop');
  await look('groups at work');
  await button(page, words.home.mergeRooms).click();
  await screen(page, 'merge');
}
