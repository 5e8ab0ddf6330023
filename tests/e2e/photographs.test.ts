import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Picture } from '@shared/session/schema/photograph';
import { strings } from '../english';
import { clean } from '../drive/axe';
import { ask } from '../drive/bridge';
import type { Candor } from '../drive/candor';
import { answerDialogs } from '../drive/dialogs';
import { flipChart, handOver } from '../drive/flip-chart';
import { pdfText } from '../drive/pdf-text';
import { atStep, openFromHome, putSession } from '../drive/prepared';
import { test } from '../drive/test';
import { photograph } from '../fixtures/photograph';
import { at, details, newSession } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';

const words = strings.photographs;

const file = (name: string, buffer: Buffer) => ({ name, mimeType: '', buffer });
const region = (page: Page) => page.getByRole('region', { name: words.title });
const cards = (page: Page) => region(page).getByRole('listitem');
const captions = (candor: Candor) => (candor.saved().photographs ?? []).map(({ text }) => text);

/** The pictures in the session's file, once that has them. */
const inFile = ({ home }: Candor): Picture[] => {
  const [name = ''] = readdirSync(home.sessions).filter((one) => one.endsWith('.candor.json'));
  const { pictures = {} } = JSON.parse(readFileSync(join(home.sessions, name), 'utf8')) as {
    pictures?: Record<string, Picture>;
  };
  return Object.values(pictures);
};

/** The colour of a picture near its upper left corner. */
const cornerOf = (page: Page, { data }: Picture) =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    return [...(context?.getImageData(40, 40, 1, 1).data ?? [])].slice(0, 3);
  }, data);

/** Asks for photographs by key, and chooses files. */
async function choose(page: Page, ...files: readonly ReturnType<typeof file>[]): Promise<void> {
  await region(page).locator('input[type=file]').setInputFiles(files);
}

test('a flip chart is chosen, upright, small and without its place; captioned, undone, and there after a kill', async ({
  home,
  start,
}) => {
  putSession(home, atStep(newSession(), at.group));
  const candor = await start();
  const { facilitator: page } = candor;
  await openFromHome(candor, details.title);
  const chart = await flipChart(page);
  expect(chart.length).toBeGreaterThan(400_000);
  await page.getByRole('heading', { level: 1 }).first().click();
  await page.keyboard.press('f');
  await expect(region(page).getByRole('button', { name: words.choose })).toBeFocused();
  await choose(page, file('IMG_2041.jpg', chart));
  await expect(page.getByText(words.taken(1))).toBeVisible();
  await expect(cards(page)).toHaveCount(1);
  await expect(cards(page).getByRole('img', { name: words.untitled(1) })).toBeVisible();
  await clean(page, 'a photograph in its step');

  const caption = cards(page).getByRole('textbox');
  await caption.fill('The wall at ten');
  await caption.press('Enter');
  await expect.poll(() => captions(candor)).toEqual(['The wall at ten']);
  await expect.poll(() => inFile(candor)).toHaveLength(1);
  const [kept] = inFile(candor);
  expect(kept).toMatchObject({ width: 1_200, height: 1_600 });
  const bytes = Buffer.from(kept!.data, 'base64');
  expect(bytes.length).toBeLessThanOrEqual(250_000);
  expect(bytes.toString('latin1')).not.toMatch(/Exif|CameraMaker/u);
  const [red = 0, green = 255] = await cornerOf(page, kept!);
  expect(red - green).toBeGreaterThan(120);

  /* Dropped and pasted; what is no picture is told, and so is what this computer cannot read. */
  await handOver(page, 'drop', 'wall.jpg', await flipChart(page, 'Another wall'));
  await expect(cards(page)).toHaveCount(2);
  await page.getByRole('heading', { level: 1 }).first().click();
  await handOver(page, 'paste', 'image.png', chart);
  await expect(cards(page)).toHaveCount(3);
  await handOver(page, 'drop', 'torn.jpg', Buffer.from([...chart.subarray(0, 3), 1, 2, 3]));
  await expect(page.getByText(words.refused.unreadable('torn.jpg'))).toBeVisible();
  await handOver(page, 'drop', 'IMG_7.HEIC', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic'));
  await expect(page.getByText(words.refused.heic('IMG_7.HEIC'))).toBeVisible();
  await handOver(page, 'drop', 'drawing.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  await expect(page.getByText(words.refused['no-picture']('drawing.svg'))).toBeVisible();
  expect(captions(candor)).toEqual(['The wall at ten', '', '']);
  /* The same picture twice is kept once. */
  await expect.poll(() => inFile(candor)).toHaveLength(2);

  /* Removed and put back: what was in it is in no file that goes to a client meanwhile. */
  await cards(page)
    .first()
    .getByRole('button', { name: words.removeWhat('The wall at ten') })
    .click();
  await expect(cards(page)).toHaveCount(2);
  await expect(page.locator(':focus')).toHaveCount(1);
  await page.getByRole('heading', { level: 1 }).first().click();
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(3);
  await expect(cards(page).first().getByRole('img', { name: 'The wall at ten' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cards(page)).toHaveCount(2);
  await candor.kill();

  const second = await start();
  await second.facilitator.getByRole('button', { name: strings.home.goOn }).click();
  await expect(cards(second.facilitator)).toHaveCount(2);
  await expect(cards(second.facilitator).getByRole('img', { name: 'The wall at ten' })).toBeVisible();
  await second.facilitator.getByRole('heading', { level: 1 }).first().click();
  await second.facilitator.keyboard.press('Control+Shift+z');
  await expect(cards(second.facilitator).getByRole('img')).toHaveCount(3);

  /* In the plan it stands with its step, as the file has it, once for both. */
  const target = join(home.folder, 'plan.pdf');
  await answerDialogs(second, target);
  await second.facilitator.keyboard.press('Control+p');
  await second.facilitator.locator('[data-preview=ready]').waitFor({ timeout: 60_000 });
  await second.facilitator.getByRole('button', { name: strings.report.export, exact: true }).click();
  await expect(
    second.facilitator.getByText(strings.report.savedBoth('plan.pdf', 'plan, executive edition.pdf')),
  ).toBeVisible({ timeout: 30_000 });
  expect(pdfText(target)).toContain('The wall at ten');
  const listed = execFileSync('pdfimages', ['-list', target], { encoding: 'utf8' });
  expect(listed.match(/ 1200 +1600 .* jpeg /gu)).toHaveLength(3);
  execFileSync('qpdf', ['--check', target]);
});

test('the room sees a photograph when it is shown, not before, and not under a blank screen', async ({
  home,
  start,
}) => {
  const session = new Workshop(newSession())
    .apply(photograph('wall', at.group, 20), { type: 'photograph/caption', photographId: 'wall', text: 'Our wall' })
    .go(at.group).session;
  putSession(home, session);
  const candor = await start();
  const { facilitator: page } = candor;
  await openFromHome(candor, details.title);
  const room = await candor.openRoom();
  const shown = room.getByRole('img', { name: 'Our wall' });
  await expect(room.getByRole('heading', { level: 1 })).toBeVisible();
  const [name = ''] = Object.keys(session.pictures ?? {});
  const asked = () => ask(room, 'session/picture', { picture: name });
  expect(await asked()).toEqual({ ok: false, refused: 'unknown-photograph' });
  await cards(page)
    .getByRole('button', { name: words.showWhat('Our wall') })
    .click();
  await expect(shown).toBeVisible();
  await expect(room.getByText('Our wall')).toBeVisible();
  await clean(room, 'a photograph in the room');
  expect(await asked()).toMatchObject({ ok: true });

  await page.getByRole('heading', { level: 1 }).first().click();
  await page.keyboard.press('b');
  await expect(shown).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(shown).toBeVisible();
  await cards(page)
    .getByRole('button', { name: words.takeAwayWhat('Our wall') })
    .click();
  await expect(shown).toHaveCount(0);
  await expect(room.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await asked()).toEqual({ ok: false, refused: 'unknown-photograph' });

  /* Gone with the photograph itself, and with its step. */
  const show = cards(page).getByRole('button', { name: words.showWhat('Our wall') });
  await show.click();
  await expect(shown).toBeVisible();
  await cards(page)
    .getByRole('button', { name: words.removeWhat('Our wall') })
    .click();
  await expect(shown).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).first().click();
  await page.keyboard.press('Control+z');
  await show.click();
  await expect(shown).toBeVisible();
  await page.getByRole('heading', { level: 1 }).first().click();
  await page.keyboard.press('PageDown');
  await expect(shown).toHaveCount(0);

  /* From a later step it can be shown again, and put away by the command. */
  await page.keyboard.press('f');
  await cards(page)
    .getByRole('button', { name: words.showWhat('Our wall') })
    .click();
  await expect(shown).toBeVisible();
  await page
    .getByRole('region', { name: strings.workshop.preview })
    .getByRole('button', { name: strings.acts.photographOff })
    .click();
  await expect(shown).toHaveCount(0);
});

test('a thirteenth photograph is told, and at an anonymous step what a photograph tells', async ({ home, start }) => {
  const held = new Workshop(newSession());
  for (let index = 0; index < 11; index += 1) held.apply(photograph(`p-${index}`, at.group, index));
  putSession(home, held.go(at.pretences).session);
  const candor = await start();
  const { facilitator: page } = candor;
  await openFromHome(candor, details.title);
  const chart = await flipChart(page);
  await handOver(page, 'drop', 'cards.jpg', chart);
  await expect(page.getByText(words.tells(1))).toBeVisible();
  await expect(page.getByRole('button', { name: words.allTheSame(1) })).toBeFocused();
  await clean(page, 'what a photograph tells');
  await page.getByRole('button', { name: words.leave(1) }).click();
  await expect(page.getByText(words.tells(1))).toHaveCount(0);
  expect(candor.saved().photographs).toHaveLength(11);
  await handOver(page, 'drop', 'cards.jpg', chart);
  await page.getByRole('button', { name: words.allTheSame(1) }).click();
  await expect(cards(page)).toHaveCount(1);
  expect(candor.saved().photographs).toHaveLength(12);
  await handOver(page, 'drop', 'more.jpg', chart);
  await expect(page.getByText(strings.refusals['too-many-photographs'])).toBeVisible();
  expect(candor.saved().photographs).toHaveLength(12);
});
