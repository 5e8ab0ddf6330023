import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright';
import type { Session } from '@shared/session/schema/session';
import { logoPng } from '../fixtures/logo';
import { stages } from '../fixtures/story/stages';
import { answerDialogs } from './dialogs';
import { drop } from './drop';
import { aBreakout, theExercises } from './exercise-routes';
import { firstStart } from './first-start-route';
import { button, screen, type OnTour } from './on-tour';
import { showStage } from './staged';

/** A way through the facilitator's screens, past everything that opens over them. */
export interface Route {
  readonly name: string;
  /** What is in the sessions folder. */
  readonly sessions: readonly string[];
  /** What is typed on the way, and what files are called. */
  readonly typed: readonly string[];
  readonly go: (on: OnTour) => Promise<void>;
}

const all = stages();
const stage = (name: string): Session => {
  const session = all[name];
  if (!session) throw new Error(`no stage ${name}`);
  return session;
};

/** The sessions that a tour finds in the sessions folder. */
export const sessionsOn = ({ sessions }: Route): Readonly<Record<string, Session>> =>
  Object.fromEntries(sessions.map((name) => [name, stage(name)]));

async function atHome({ page, look, home, words }: OnTour): Promise<void> {
  await look('Home');
  writeFileSync(join(home.sessions, 'Torn.candor.json'), '{ "format": "candor-session", ');
  await page
    .getByRole('button', { name: words.home.more(stage('last').details.title), exact: true })
    .first()
    .click();
  await page.getByRole('menuitem').first().waitFor();
  await look('Home, menu of a session');
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+n');
  await screen(page, 'new-session');
  await look('new session');
  await page.getByText(words.newSession.byName).click();
  await page.getByLabel(words.newSession.sessionTitle).fill('');
  await button(page, words.newSession.create).click();
  await look('new session, incomplete');
  const from = page.getByRole('combobox', { name: words.agenda.from });
  await from.click();
  await page.getByRole('option').first().waitFor();
  await look('new session, templates');
  /* Looked at in smaller windows, the field was out of view at last, and so was its list. */
  await from.scrollIntoViewIfNeeded();
  await page.getByText(words.agenda.blank).click();
  await look('new session, an empty agenda');
  await page.locator('[data-add-block]').click();
  await page.getByRole('option').first().waitFor();
  await look('new session, what can be added');
  await page.keyboard.press('Escape');
  await button(page, words.app.cancel).click();

  await screen(page, 'home');
  await look('Home, with a damaged file');
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await look('Home, keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await look('Home, commands');
  await page.keyboard.press('Escape');
}

async function overTheWorkshop({ candor, page, look, words }: OnTour): Promise<void> {
  const show = (name: string) => showStage(candor, stage(name));
  const over = async (where: string, key: string, there: Locator) => {
    await page.keyboard.press(key);
    await there.first().waitFor();
    await look(where);
    await page.keyboard.press('Escape');
  };

  await show('vote-ready');
  await page.getByTitle(words.workshop.editDetails).click();
  await page.getByLabel(words.newSession.brandPromise).waitFor();
  await look('details');
  await page.getByLabel(words.newSession.sessionTitle).fill('');
  await page.getByLabel(words.newSession.sessionTitle).press('Enter');
  await look('details, without a title');
  await page.keyboard.press('Escape');
  await button(page, words.workshop.peopleCount(14)).click();
  await page.getByLabel(words.workshop.personName).waitFor();
  await look('participants');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: words.steps.vote.form }).click();
  await page.getByRole('option').first().waitFor();
  await look('forms of a vote');
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { level: 1 }).first().click();
  await over('keys', '?', page.getByRole('dialog', { name: words.workshop.keys }));
  await over('commands', 'Control+k', page.getByPlaceholder(words.workshop.commandsPlaceholder));
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(words.workshop.commandsPlaceholder).fill('xxxxxx');
  await page.getByText(words.workshop.commandsNothing).waitFor();
  await look('no such command');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await page.getByText(words.refusals['nothing-to-undo']).waitFor();
  await look('a refusal');
  for (const kind of ['parked', 'decision', 'promise'] as const) {
    await page.keyboard.press('F8');
    await page.getByLabel(words.notes.what[kind]).waitFor();
    await look(`a note: ${kind}`);
  }
  await page.getByLabel(words.notes.what.promise).fill('park that');
  await page.keyboard.press('Enter');
  await page.getByTitle(words.notes.edit('park that')).waitFor();
  await look('notes');
  await page.keyboard.press('Escape');
  await over('all actions', 'Control+l', page.getByRole('region', { name: words.actions.title }));
  const photographs = page.getByRole('region', { name: words.photographs.title });
  await page.keyboard.press('f');
  await photographs.waitFor();
  await look('photographs asked for');
  await drop(page, ['wall.png', [...logoPng]]);
  await photographs.getByRole('img').waitFor();
  await look('a photograph');
  await page.keyboard.press('F9');
  await page.keyboard.press('F3');
  await look('a timer that runs');
  await page.keyboard.press('F2');
  await page.getByText(words.workshop.oneScreenLeave).waitFor();
  await look('one-screen mode');
  await page.keyboard.press('F2');
  const room = await candor.openRoom();
  await room.locator('[data-screen=room]').waitFor();
  await look('with a room window');

  await page.keyboard.press('Control+e');
  await page.getByRole('region', { name: words.agenda.edit }).waitFor();
  await look('the agenda');
  await page.locator('[data-add-block]').click();
  await page.getByRole('option').first().waitFor();
  await look('the agenda, what can be added');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+e');

  await show('collect-alike');
  await drop(page, ['wall.csv', 'Speed\nWarmth\nSpeed\n\n']);
  await page
    .getByRole('main')
    .getByRole('button', { name: words.importIdeas.take(2) })
    .waitFor();
  await look('ideas from a file');
  await page.keyboard.press('Enter');
  await page.getByText(words.steps.collect.count(5), { exact: true }).waitFor();
  await look('ideas taken');
  await button(page, words.workshop.history).click();
  await page.getByText(words.workshop.historyHint).waitFor();
  await look('what can be undone');
  await page.keyboard.press('Escape');
  await drop(page, ['notes.txt', '']);
  await look('an empty file dropped');

  await show('commit-empty');
  await button(page, words.steps.commit.add).click();
  await look('a new action');
  await button(page, words.steps.commit.keep).click();
  await look('a new action, incomplete');
  await show('commit-filled');
  await page
    .getByRole('button', { name: words.steps.commit.confidence })
    .or(page.getByRole('button', { name: words.steps.commit.confidenceFor('').slice(0, 12) }))
    .first()
    .click();
  await look('fist-to-five');

  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(words.workshop.commandsPlaceholder).fill(words.history.title);
  await page.keyboard.press('Enter');
  await screen(page, 'history');
  await look('earlier versions');
  await page.locator('[data-screen=history] [aria-pressed]').first().click();
  await page.getByText(words.history.restoreHint).waitFor();
  await look('an earlier version');
  await page.keyboard.press('Escape');
  await screen(page, 'workshop');
}

async function thePlan({ candor, page, look, home, words }: OnTour): Promise<void> {
  await showStage(candor, stage('last'));
  await page.keyboard.press('Control+p');
  await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
  await look('the plan');
  await button(page, words.report.wordings.title).click();
  await page.getByText(words.report.wordings.leaveOut).first().click();
  await page.getByText(words.report.wordings.putBack).waitFor();
  await look('the sentences of the plan');
  await button(page, words.report.more.title).click();
  await page.getByRole('menuitem').first().waitFor();
  await look('what else can be made of the plan');
  await page.getByRole('heading', { level: 1 }).click();
  await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
  await answerDialogs(candor, join(home.folder, 'plan.pdf'));
  await button(page, words.report.export).click();
  await page
    .getByText(words.report.savedBoth('plan.pdf', `plan${words.dialogs.executiveSuffix}.pdf`))
    .waitFor({ timeout: 60_000 });
  await look('the plan written');
}

async function sideBySide({ candor, page, look, words }: OnTour): Promise<void> {
  await look('what is due');
  await button(page, words.home.mergeRooms).click();
  await screen(page, 'merge');
  await look('merging, nothing chosen');
  await page.getByRole('checkbox').nth(0).check();
  await page.getByRole('checkbox').nth(1).check();
  await look('merging');
  await page.keyboard.press('Escape');
  await screen(page, 'home');
  await page
    .getByRole('button', { name: words.home.more(stage('last').details.title), exact: true })
    .first()
    .click();
  await page.getByRole('menuitem', { name: words.across.menu }).click();
  await screen(page, 'compare');
  await look('comparing, nothing chosen');
  await page.locator('[data-screen=compare] li button').first().click();
  await look('comparing');
  await page.keyboard.press('Escape');
  await showStage(candor, stage('last'));
  await page.keyboard.press('Control+k');
  await page.getByPlaceholder(words.workshop.commandsPlaceholder).fill(words.due.followUp);
  await page.keyboard.press('Enter');
  await look('a follow-up');
}

/** Types a figure that nobody can have counted where the room's are entered. */
async function refusals({ candor, page, look }: OnTour): Promise<void> {
  for (const name of ['vote-hand-count', 'vote-paper', 'rate-open', 'judge-hands']) {
    await showStage(candor, stage(name));
    const field = page.locator('main input:not([readonly]):visible').first();
    await field.fill('99');
    await field.press('Enter');
    await look(`refused: ${name}`);
  }
}

/** Every way through the facilitator's screens but for the steps themselves. */
export const routes: readonly Route[] = [
  {
    name: 'Home, a new session',
    sessions: ['last', 'say'],
    typed: ['Torn.candor.json', '{ "format": "candor-session", '],
    go: atHome,
  },
  {
    name: 'exercises, the editor',
    sessions: [],
    typed: [],
    go: theExercises,
  },
  {
    name: 'what opens over the workshop',
    sessions: Object.keys(all),
    typed: ['Late Arrival', 'wall.csv', 'wall.png', 'Speed', 'Warmth', 'notes.txt', 'park that', 'x'],
    go: overTheWorkshop,
  },
  {
    name: 'the plan, its sentences and what can be made of it',
    sessions: ['last'],
    typed: ['plan.pdf', 'plan', 'pdf'],
    go: thePlan,
  },
  {
    name: 'merging, comparing, what is due',
    sessions: ['last', 'commit-filled', 'say'],
    typed: [],
    go: sideBySide,
  },
  { name: 'the first start, and a rehearsal', sessions: [], typed: [], go: firstStart },
  {
    name: 'a breakout',
    sessions: [],
    typed: ['Parted'],
    go: aBreakout,
  },
  {
    name: 'what is refused',
    sessions: ['vote-hand-count', 'vote-paper', 'rate-open', 'judge-hands'],
    typed: ['99'],
    go: refusals,
  },
];
