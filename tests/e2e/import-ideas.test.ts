import { expect } from 'playwright/test';
import { strings } from '../english';
import { clean } from '../drive/axe';
import { drop } from '../drive/drop';
import { next } from '../drive/player';
import { atStep, openFromHome, putSession, sealedFiles } from '../drive/prepared';
import { test } from '../drive/test';
import { at, details, newSession } from '../fixtures/session';
import { stepKey } from '@shared/base/steps';

const words = strings.importIdeas;

test('ideas from a file: dropped, chosen by key or pasted, looked at first, one undo takes all of them back', async ({
  home,
  start,
}) => {
  putSession(home, atStep(newSession(), at.elements));
  const candor = await start();
  const { facilitator: page } = candor;
  await openFromHome(candor, details.title);
  const texts = () => {
    const work = candor.saved().work[stepKey(at.elements)];
    return work?.kind === 'collect' ? work.ideas.map(({ text }) => text) : [];
  };
  const excel = [
    0xff,
    0xfe,
    ...Array.from('Idea;Who\r\nSpeed;Ann\r\n"Be kind;\nalways";Bo\r\n;\r\n=1+1;\r\n', (char) => [
      char.charCodeAt(0),
      0,
    ]).flat(),
  ];
  await drop(page, ['wall.csv', excel]);
  await expect(page.getByText(words.found(3, 'wall.csv'))).toBeVisible();
  await expect(page.getByText(words.empty(1))).toBeVisible();
  await expect(page.getByText(words.unused(1))).toBeVisible();
  expect(texts()).toEqual([]);
  await clean(page, 'ideas looked at');
  await page.keyboard.press('Enter');
  await expect.poll(texts).toEqual(['Speed', 'Be kind;\nalways', '=1+1']);
  await page.keyboard.press('Control+z');
  await expect.poll(texts).toEqual([]);
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(texts).toHaveLength(3);

  // By key, the same file again: what is there already is left out.
  const chosen = page.waitForEvent('filechooser');
  /* The page has been told by now not to ask the system for the file. */
  await page.evaluate(() => undefined);
  await page.keyboard.press('Control+i');
  await (
    await chosen
  ).setFiles({ name: 'more.txt', mimeType: 'text/plain', buffer: Buffer.from('- speed\n- Warmth\n') });
  await expect(page.getByText(words.twiceOut(1))).toBeVisible();
  await next(page, words.take(1));
  await expect.poll(texts).toEqual(['Speed', 'Be kind;\nalways', '=1+1', 'Warmth']);

  // A paste of several lines, thought better of.
  await page.getByLabel(strings.steps.collect.add).evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'one\ntwo\nthree');
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(page.getByText(words.found(3, null))).toBeVisible();
  // It waits while the screen is left.
  await page.keyboard.press('Control+p');
  await page.locator('[data-screen=report]').waitFor();
  await page.keyboard.press('Escape');
  await expect(page.getByText(words.found(3, null))).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('button', { name: words.take(3) })
    .focus();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel(strings.steps.collect.add)).toBeVisible();

  // Nothing half: a quotation mark that does not close, a picture by another name.
  await drop(page, ['torn.csv', 'a;b\n"c;d\n']);
  await expect(page.getByText(words.refused('open-quote', 'torn.csv', 2))).toBeVisible();
  await drop(page, ['wall.txt', [0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]]);
  await expect(page.getByText(words.refused('not-text', 'wall.txt', 0))).toBeVisible();
  // A million lines: told how far it is, thought better of, and told in words.
  await page.evaluate(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    new MutationObserver(() => {
      const text = document.querySelector('[data-looking]');
      if (!text?.textContent || text.textContent === shown.at(-1)) return;
      /* The first time it is thought better of as soon as it is offered. */
      if (shown.push(text.textContent) === 1) text.parentElement?.querySelector('button')?.click();
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  const looked = () => page.evaluate(() => (window as unknown as { shown: string[] }).shown);
  const million = { name: 'million.csv', mimeType: 'text/csv', buffer: Buffer.from('a;b;cdef\n'.repeat(1_000_000)) };
  await page.locator('input[type=file]').first().setInputFiles(million);
  await expect.poll(looked).toHaveLength(1);
  await expect(page.locator('[data-looking]')).toHaveCount(0);
  await page.locator('input[type=file]').first().setInputFiles(million);
  await expect(page.getByText(words.refused('too-many', 'million.csv', 1_000_000))).toBeVisible();
  const shown = await looked();
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.every((text) => text.startsWith(words.looking('million.csv', 0).slice(0, -2)))).toBe(true);
  expect(texts()).toHaveLength(4);
});

test('ideas imported into an anonymous step go into the sealed box and nowhere else; nothing of them is shown', async ({
  home,
  start,
}) => {
  const session = atStep(newSession(), at.pretences);
  const path = { item: at.pretences.item, step: at.pretences.step };
  putSession(home, {
    ...session,
    work: {
      [stepKey(path)]: {
        kind: 'collect',
        form: 'paper-cards',
        ideas: [],
        revealed: false,
        tookPart: null,
        round: null,
      },
    },
  });
  const candor = await start();
  const { facilitator: page } = candor;
  await openFromHome(candor, details.title);
  const room = await candor.openRoom();
  await drop(page, [
    'cards.csv',
    'idea;Which comfortable number hides it?\nWe lose letters;The average\nNobody reads surveys;\n',
  ]);
  await expect(page.getByText(words.found(2, 'cards.csv'))).toBeVisible();
  await expect(page.getByText(words.sealed)).toBeVisible();
  await expect(page.getByText('We lose letters')).toHaveCount(0);
  await next(page, words.intoBox(2));
  await expect(page.getByText(strings.steps.collect.sealed(2))).toBeVisible();
  expect(JSON.stringify(sealedFiles(home, session.id))).toContain('We lose letters');
  expect(JSON.stringify(candor.saved())).not.toContain('We lose letters');
  await expect(room.getByText('We lose letters')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: strings.steps.collect.edit('We lose letters') })).toBeVisible();
  await expect(page.getByText('The average').first()).toBeVisible();
});
