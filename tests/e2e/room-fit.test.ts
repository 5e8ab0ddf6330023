import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import { putStages, resize, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { mark } from '../fixtures/crowd/sixty';
import { kindStages, questionOf } from '../fixtures/story/kind-stages';
import { crowdedStages } from '../fixtures/crowd/stages';

const crowded = crowdedStages();

/** What is wrong with what the room sees now; in the page. A text that ends in "…" ends there on purpose. */
function faultsOf(): string[] {
  const faults: string[] = [];
  const { documentElement: root } = document;
  const least = innerHeight / 40;
  const picture = document.querySelector<HTMLElement>('[data-screen=room]');
  const made = picture ? picture.getBoundingClientRect().height / picture.offsetHeight : 1;
  if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth)
    faults.push('the page is larger than the window');
  const seen = (element: Element) => !element.closest('[inert], .visually-hidden');
  for (const element of document.body.querySelectorAll('*')) {
    if (!seen(element)) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    if (/auto|scroll/.test(overflowX + overflowY)) faults.push(`${element.className} may scroll`);
  }
  const inside = (a: DOMRect, b: DOMRect, slack: number) =>
    a.top >= b.top - slack && a.bottom <= b.bottom + slack && a.left >= b.left - slack && a.right <= b.right + slack;
  const window = new DOMRect(0, 0, innerWidth, innerHeight);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.textContent?.trim() || !seen(parent) || parent.closest('script, style')) continue;
    /* The picture is drawn at one height and made as large as its window. */
    const size = Number.parseFloat(getComputedStyle(parent).fontSize) * made;
    if (size < least - 0.05) faults.push(`“${node.textContent.slice(0, 30)}” is ${size} px, under ${least}`);
    const cuts: Element[] = [];
    let ends: Element | null = null;
    for (let above: Element | null = parent; above; above = above.parentElement) {
      const style = getComputedStyle(above);
      if (style.webkitLineClamp !== 'none' || style.textOverflow === 'ellipsis') ends = above;
      else if (style.overflowY === 'hidden') cuts.push(above);
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      /* A line's box may be a little lower than its letters' font box. */
      const slack = size * 0.4;
      const end = ends?.getBoundingClientRect();
      if (end && rect.top >= end.bottom - slack) continue;
      const shown = end
        ? new DOMRect(Math.max(rect.left, end.left), rect.top, Math.min(rect.width, end.width), rect.height)
        : rect;
      const cut = [window, ...cuts.map((one) => one.getBoundingClientRect())].some((box) => !inside(shown, box, slack));
      if (cut) faults.push(`“${node.textContent.slice(0, 30)}” is cut off`);
    }
  }
  return [...new Set(faults)];
}

/** Turns all pages at the preview, from the first on; gives what was on each. */
async function pagesOf(room: Page, facilitator: Page): Promise<string[]> {
  const texts: string[] = [];
  const number = room.getByText(/^\d+ \/ \d+$/);
  const button = (name: string) => facilitator.getByRole('button', { name, exact: true });
  const paged = (await number.count()) > 0;
  const of = paged ? Number((await number.innerText()).split(' / ')[1]) : 1;
  const turn = async (name: string, to: number) => {
    await button(name).click();
    await expect(number).toHaveText(`${to} / ${of}`);
  };
  /* Where things arrive the last page is up. */
  const at = paged ? Number((await number.innerText()).split(' / ')[0]) : 1;
  for (let page = at; page > 1; page -= 1) await turn('Page back in the room', page - 1);
  for (let page = 1; page <= of; page += 1) {
    const [faults, text] = await Promise.all([room.evaluate(faultsOf), room.locator('[data-screen=room]').innerText()]);
    expect.soft(faults, `page ${page} of ${of}`).toEqual([]);
    texts.push(text);
    if (page < of) await turn('Next page in the room', page + 1);
  }
  return texts;
}

test('nor is anything of any kind, in any of its forms', async ({ home, start }) => {
  test.setTimeout(180_000);
  const stages = kindStages();
  putStages(home, stages);
  const candor = await start();
  const [first] = Object.values(stages);
  await showStage(candor, first!);
  const room = await candor.openRoom();
  await resize(candor, 'room', 1280, 720);
  await expect.poll(() => room.evaluate(() => innerHeight)).toBeGreaterThan(717);
  await room.emulateMedia({ reducedMotion: 'reduce' });
  for (const [name, session] of Object.entries(stages))
    await test.step(name, async () => {
      await showStage(candor, session);
      await expect(room.getByRole('heading', { level: 1, name: questionOf(name) })).toBeVisible();
      expect.soft(await room.evaluate(faultsOf), name).toEqual([]);
    });
});

for (const [width, height] of [
  [1280, 720],
  [3840, 2160],
] as const) {
  test(`nothing is small, cut off or scrolled in the room at ${width} × ${height}`, async ({ home, start }) => {
    test.setTimeout(180_000);
    putStages(home, Object.fromEntries(Object.entries(crowded).map(([name, { session }]) => [name, session])));
    const candor = await start();
    await showStage(candor, crowded['say']!.session);
    const room = await candor.openRoom();
    await resize(candor, 'room', width, height);
    /* The window system may keep a pixel for itself. */
    await expect.poll(() => room.evaluate(() => innerHeight)).toBeGreaterThan(height - 3);
    await room.emulateMedia({ reducedMotion: 'reduce' });
    for (const [name, { session, items }] of Object.entries(crowded)) {
      await test.step(name, async () => {
        await showStage(candor, session);
        const prompt =
          session.exercises[
            session.agenda.items.find((item) => item.id === session.position.item)?.exercise ?? ''
          ]?.steps.find((step) => step.id === session.position.step)?.room ?? '';
        await expect(room.getByRole('heading', { level: 1, name: prompt })).toBeVisible();
        if (items > 0) await expect(room.locator('[data-page]')).toBeVisible();
        const all = (await pagesOf(room, candor.facilitator)).join('\n');
        const missing = Array.from({ length: items }, (_, index) => mark(index)).filter((one) => !all.includes(one));
        expect.soft(missing, `${name}: on no page`).toEqual([]);
      });
    }
  });
}
