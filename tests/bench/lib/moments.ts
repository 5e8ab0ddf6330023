import type { Page } from 'playwright';

/** A count on a page, and when it first stood there. */
type Seen = readonly [count: number, at: number];

/** What a watched page keeps until it is asked: wall-clock milliseconds, comparable between the windows of one app. */
interface Watched extends Window {
  counted?: { as: RegExp; seen: Seen[] };
  enters?: number[];
}

/** A sentence as a pattern for it with any number in the place of `number`. */
export const anyNumber = (sentence: string, number: number): string =>
  sentence.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(String(number), String.raw`(?<!\d)(\d+)`);

/** From now on notes when the count that `pattern` finds changes. */
export const watchCount = (page: Page, pattern: string): Promise<void> =>
  page.evaluate((source) => {
    const watched = window as Watched;
    const before = watched.counted;
    watched.counted = { as: new RegExp(source), seen: [] };
    if (before) return;
    const look = (records: readonly MutationRecord[]) => {
      const now = performance.timeOrigin + performance.now();
      const { counted } = watched;
      for (const { type, target, addedNodes } of records)
        for (const { textContent } of type === 'characterData' ? [target] : addedNodes) {
          const count = counted?.as.exec(textContent ?? '')?.[1];
          if (count !== undefined) counted?.seen.push([Number(count), now]);
        }
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  }, pattern);

/** From now on notes when Enter is pressed. */
export const watchEnter = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched = window as Watched;
    const before = watched.enters;
    watched.enters = [];
    if (before) return;
    const press = ({ key }: KeyboardEvent) =>
      key === 'Enter' && watched.enters?.push(performance.timeOrigin + performance.now());
    window.addEventListener('keydown', press, { capture: true });
  });

/** The counts that were seen, in their order, since the page is watched for them. */
export const counts = (page: Page) => page.evaluate(() => (window as Watched).counted?.seen ?? []);

/** When Enter was pressed, since the page is watched for it. */
export const enters = (page: Page) => page.evaluate(() => (window as Watched).enters ?? []);
