import type { Locator } from 'playwright';
import { expect } from 'playwright/test';
import { test } from '../drive/test';
import { at, newSession } from '../fixtures/session';
import { sheetStages } from '../fixtures/story/sheet-stages';
import { Workshop } from '../fixtures/workshop';
import { openWindows, pagesIn, shown, showInRoom, showRoom, type Windows } from '../gallery/show';
import { sizeTo } from '../gallery/take-steps';

/* What somebody in the room sees at a glance: what is in line, what is largest, what is on one page. */

const stages = sheetStages();

const rounded = (values: readonly number[]): number[] => [...new Set(values.map(Math.round))];

/** Where the letters of texts begin, and how large they are. */
const letters = (texts: Locator) =>
  texts.evaluateAll((all) =>
    all.map((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      const [first] = range.getClientRects();
      return { left: first?.left ?? 0, size: Number.parseFloat(getComputedStyle(one).fontSize) };
    }),
  );

/** In how many lines a text stands. */
const linesOf = (text: Locator): Promise<number> =>
  text.evaluate((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });

const inRoom = (windows: Windows, name: string): Promise<void> =>
  showInRoom(windows, new Workshop({ ...stages[name]!, id: 'look' }), true);

test('the room’s pictures are in line, say first what counts, and are on one page where that can be', async ({
  start,
}) => {
  test.setTimeout(120_000);
  const windows = await openWindows(await start(), stages['vote-result']!);
  const { room, candor } = windows;
  await sizeTo(candor, 'room', room, '1280x720');
  const rows = room.locator('[data-page] [role=listitem]');
  const question = room.getByRole('heading', { level: 1 });

  await test.step('a vote: ranks, labels, bars and figures are in line, above and below the line of the chosen', async () => {
    await inRoom(windows, 'vote-result');
    const cells = await rows.evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelector('[data-winner]')!.children].map((cell) => ({
          left: cell.getBoundingClientRect().left,
          size: Number.parseFloat(getComputedStyle(cell).fontSize),
        })),
      ),
    );
    expect(cells.length).toBeGreaterThan(4);
    for (const column of cells[0]!.keys()) {
      expect(rounded(cells.map((row) => row[column]!.left)), `column ${column}`).toHaveLength(1);
      expect(rounded(cells.map((row) => row[column]!.size)), `column ${column}`).toHaveLength(1);
    }
    expect(await pagesIn(room)).toBe(1);
  });

  await test.step('five tests of a sentence are on one page, with figures no smaller than their labels', async () => {
    await inRoom(windows, 'rate-closed');
    await expect(rows).toHaveCount(5);
    expect(await pagesIn(room)).toBe(1);
    const labels = await letters(rows.locator('[dir]'));
    const figures = await letters(rows.getByText(/^\d[.]\d$/u));
    expect(Math.min(...figures.map(({ size }) => size))).toBeGreaterThanOrEqual(
      Math.max(...labels.map(({ size }) => size)),
    );
    for (const said of await rows.getByText(/^(the room is split|under the mark)$/u).all())
      expect(await linesOf(said)).toBe(1);
  });

  await test.step('a statement that is asked is the largest there is, and all letters begin at one edge', async () => {
    await inRoom(windows, 'rate-open');
    const asked = await letters(room.locator('[data-page] [data-asked=now] [dir]'));
    const others = await letters(room.locator('[data-page] :is([data-asked=past], [data-asked=later]) [dir]'));
    const above = await letters(room.locator('h1 [dir], h1 + p[dir]'));
    const below = await letters(room.locator('[data-body] p').last());
    expect(asked).toHaveLength(1);
    const largest = Math.max(...[...others, ...above].map(({ size }) => size));
    expect(asked[0]!.size).toBeGreaterThan(largest);
    const edges = [...asked, ...others, ...above, ...below].map(({ left }) => left);
    expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(3);
  });

  await test.step('headings of columns have their rules at one height, and what is under them has none of its own', async () => {
    for (const name of ['sort-filled', 'collect-headings']) {
      await inRoom(windows, name);
      const heads = rows.locator('h2');
      expect(await heads.count()).toBeGreaterThan(2);
      const rules = await heads.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
      expect(rounded(rules), name).toHaveLength(1);
      const tops = await rows.evaluateAll((all) =>
        all.flatMap((one) =>
          one.querySelector('h2') ? [] : [getComputedStyle(one.firstElementChild!).borderTopWidth],
        ),
      );
      expect(new Set(tops), name).toEqual(new Set(['0px']));
    }
  });

  await test.step('groups are read from the back: fewer columns, before letters are small', async () => {
    await inRoom(windows, 'group-filled');
    const said = await letters(rows.locator('p'));
    expect(Math.min(...said.map(({ size }) => size))).toBeGreaterThan(24);
  });

  await test.step('a question takes one line where it has room for it, and leaves a large clock its place', async () => {
    await inRoom(windows, 'vote-hand-count');
    const view = new Workshop({ ...stages['vote-hand-count']! }).views().room;
    expect(await linesOf(question.locator('span'))).toBe(1);
    const timer = { ...view.timer!, startedAt: '2026-11-19T09:20:00.000Z', minutes: 17 } as NonNullable<
      typeof view.timer
    >;
    await showRoom(windows, { ...view, timer }, { ...shown, stage: { ...shown.stage, largeClock: true } });
    const clock = (await room.getByRole('timer').boundingBox())!;
    const right = await question.locator('span').evaluate((one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return Math.max(...[...range.getClientRects()].map((rect) => rect.right));
    });
    expect(right).toBeLessThan(clock.x);
  });

  await test.step('what the day is called and whose it is stands over rules that nobody has written yet', async () => {
    const { title, organisation } = newSession().details;
    const session = newSession();
    await showInRoom(
      windows,
      new Workshop({ ...session, details: { ...session.details, brandPromise: '' } }).go(at.welcome),
      true,
    );
    for (const said of [title, organisation])
      await expect(room.locator('[data-page]').getByText(said, { exact: true })).toBeVisible();
  });
});
