import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { type PlanFormat, planEndings } from '@shared/base/plan-format';
import { buildPlan } from '@shared/plan/build';
import { planMarkdown } from '@shared/plan/markdown';
import type { Plan } from '@shared/plan/model';
import { actionsSheet } from '@shared/plan/sheets';
import { Session } from '@shared/session/schema/session';
import { strings } from '../english';
import { clean } from '../drive/axe';
import type { Candor } from '../drive/candor';
import { answerDialogs } from '../drive/dialogs';
import { plan as planCommand, test as command } from '../drive/plan-command';
import { openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { chartValuesOf, joined, missingIn } from '../fixtures/office/expected';
import { chartsIn, faultsIn, Office, textIn } from '../fixtures/office/read';
import { readSheets } from '../fixtures/office/sheets';

const words = strings.report;
const samples = resolve(import.meta.dirname, '../../resources/samples');
/* A short one and the one with every kind of step; unit tests read back any plan. */
const files = ['a-clinic.candor.json', 'the-whole-method.candor.json'];
const sessionIn = (file: string) => Session.parse(JSON.parse(readFileSync(join(samples, file), 'utf8')));

type Made = Exclude<PlanFormat, 'pdf'>;

/** What is to be read back from a file of each kind. */
const checks: Record<Made, (path: string, plan: Plan) => void> = {
  slides(path, plan) {
    const file = new Office(readFileSync(path));
    expect(faultsIn(file)).toEqual([]);
    expect(missingIn(textIn(file), plan)).toEqual([]);
    expect(file.text('ppt/presentation.xml')).toMatch(/<p:sldSz cx="12192000" cy="6858000"/u);
    const expected = chartValuesOf(plan.sections);
    expect(joined(chartsIn(file), expected)).toEqual(expected);
  },
  word(path, plan) {
    const file = new Office(readFileSync(path));
    expect(faultsIn(file)).toEqual([]);
    expect(missingIn(textIn(file), plan)).toEqual([]);
    const body = file.text('word/document.xml');
    for (const style of ['Title', 'Heading1', 'Heading2']) expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(body).toContain('<w:tblHeader/>');
    const pictures = [...body.matchAll(/<wp:docPr [^>]*>/gu)].map(([tag]) => tag);
    expect(pictures.filter((tag) => !/descr="[^"]{20,}"/u.test(tag))).toEqual([]);
    const expected = chartValuesOf([...plan.sections, ...plan.appendix]);
    const charts = chartsIn(file).filter(({ kind }) => kind !== 'scatter');
    expect(joined(charts, expected)).toEqual(expected);
    /* The app's own typefaces are in it. */
    expect(file.names(/\.odttf$/u)).toHaveLength(5);
  },
  sheets(path, plan) {
    const file = new Office(readFileSync(path));
    expect(faultsIn(file)).toEqual([]);
    const [actions, ideas] = readSheets(file);
    const { columns, rows } = actionsSheet(plan);
    const read = actions?.rows(columns.length).slice(1);
    expect(read).toEqual(rows.map((row) => row.map((value) => (value === '' ? null : value))));
    expect(ideas?.rows(1)).toHaveLength(plan.tables.ideas.length + 1);
  },
  markdown: (path, plan) => expect(readFileSync(path, 'utf8')).toBe(planMarkdown(plan)),
};

const made = Object.keys(checks) as readonly Made[];

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: words.more.title }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** Opens the plan of a session, exports it in every form, and goes back to Home. */
async function exportAll(candor: Candor, session: Session, name: string): Promise<void> {
  const page = candor.facilitator;
  await openFromHome(candor, session.details.title);
  await page.keyboard.press('Control+p');
  await page.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
  for (const format of made) {
    const file = `${name}.${planEndings[format]}`;
    await answerDialogs(candor, join(candor.home.folder, file));
    await choose(page, words.more[format]);
    await expect(page.getByText(words.saved(file))).toBeVisible({ timeout: 60_000 });
    checks[format](join(candor.home.folder, file), buildPlan(session));
  }
}

/** What can be done with the file that was written last: the system is only asked, and what it was asked is read. */
async function withTheLast({ app, facilitator, home }: Candor, file: string): Promise<void> {
  await app.evaluate(({ shell }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    shell.openPath = async (path) => `${asked.push(`open ${path}`)}`.slice(1);
    shell.showItemInFolder = (path) => void asked.push(`show ${path}`);
  });
  const group = facilitator.getByRole('group', { name: words.after.of(file) });
  for (const act of ['open', 'show', 'copy'] as const)
    await group.getByRole('button', { name: words.after[act] }).click();
  await expect(facilitator.getByText(words.after.copied)).toBeVisible();
  const path = join(home.folder, file);
  const asked = await app.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  expect(asked).toEqual([`open ${path}`, `show ${path}`]);
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(path);
  await clean(facilitator, 'the plan, with a file that was written');
  rmSync(path);
  await group.getByRole('button', { name: words.after.open }).click();
  await expect(facilitator.getByText(strings.files.problem('not-found', file, ''))).toBeVisible();
}

test('every sample as slides, text document, workbook and Markdown: nothing of the plan is missing in any', async ({
  home,
  start,
}) => {
  const named = files.map((file, index) => {
    const session = sessionIn(file);
    return {
      session: { ...session, details: { ...session.details, title: `Sample ${index}` } },
      name: basename(file, '.candor.json'),
    };
  });
  named.forEach(({ session, name }) => putSession(home, session, `${name}.candor.json`));
  const candor = await start();
  const page = candor.facilitator;
  for (const [index, { session, name }] of named.entries()) {
    await exportAll(candor, session, name);
    if (index === 0) {
      await withTheLast(candor, `${name}.${planEndings.markdown}`);
      /* Esc puts the open list away, and leaves the plan where it is. */
      await page.getByRole('button', { name: words.more.title }).click();
      await page.getByRole('menuitem').first().waitFor();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menuitem')).toHaveCount(0);
      await expect(page.locator('[data-screen=report]')).toBeVisible();
    }
    await page.getByRole('button', { name: words.backToWorkshop }).click();
    await page.locator('[data-screen=workshop]').waitFor();
    await page.getByRole('button', { name: strings.workshop.home, exact: true }).click();
    await page.locator('[data-screen=home]').waitFor();
  }
});

command(
  'what is made without a window is what OUT’s ending says; nothing of another kind is replaced',
  async ({ folder }) => {
    const sample = join(samples, 'the-essentials.candor.json');
    const plan = buildPlan(sessionIn('the-essentials.candor.json'));
    for (const format of ['slides', 'sheets'] as const) {
      const out = `plan.${planEndings[format].toUpperCase()}`;
      expect(await planCommand(folder, sample, out)).toEqual({ code: 0, stdout: '', stderr: '' });
      checks[format](join(folder, out), plan);
    }
    const { noPlan } = strings.files;
    const at = (name: string) => join(folder, name);
    const refused = async (out: string, sentence: string) =>
      expect(await planCommand(folder, sample, out, '--force')).toMatchObject({
        code: 1,
        stderr: `Candor plan: ${sentence}\n`,
      });
    const kept = readFileSync(at('plan.XLSX'));
    writeFileSync(at('sheets.pptx'), kept);
    await refused('sheets.pptx', noPlan['other-file'](at('sheets.pptx'), 'slides'));
    await refused('plan.odp', noPlan.ending(at('plan.odp')));
    expect(readFileSync(at('sheets.pptx'))).toEqual(kept);
  },
);
