import type { Page } from 'playwright';
import { makeHome, startCandor } from '../drive/candor';
import { openFromHome, putSession } from '../drive/prepared';
import { playSamples } from '../fixtures/story/play';
import { strings } from '../english';
import type { Bench } from './lib/bench';

/** When, in ms from the key that asked for it, the PDF was there, and its first page on the screen. */
interface Opening {
  readonly made: number;
  readonly shown: number;
}

/** Presses the key for the plan; both times are taken in the window itself, as pictures are drawn. */
async function opening(page: Page): Promise<Opening> {
  await page.evaluate(() => {
    const times = { asked: 0, made: 0, shown: 0 };
    const look = () => {
      const now = performance.now();
      if (times.made === 0 && document.querySelector('[data-preview]')) times.made = now;
      if (document.querySelector('[data-preview] li[data-drawn=true]')) times.shown = now;
      document.body.dataset['opening'] = JSON.stringify(times);
      if (times.shown === 0) requestAnimationFrame(look);
    };
    const asked = ({ timeStamp }: KeyboardEvent) => {
      times.asked = timeStamp;
      look();
    };
    document.addEventListener('keydown', asked, { once: true, capture: true });
  });
  await page.keyboard.press('Control+p');
  await page.locator('[data-preview=ready] li[data-drawn=true]').first().waitFor({ timeout: 60_000 });
  const { asked, made, shown } = await page.evaluate(
    () =>
      new Promise<{ asked: number; made: number; shown: number }>((resolve) => {
        const look = () => {
          const times = JSON.parse(document.body.dataset['opening'] ?? '{}') as {
            asked: number;
            made: number;
            shown: number;
          };
          if (times.shown > 0) resolve(times);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
  return { made: made - asked, shown: shown - asked };
}

/** How long it takes, in ms, until the page that is scrolled to is drawn: the next one that nobody was near. */
const scrolled = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const pages = [...document.querySelectorAll<HTMLElement>('[data-preview] li')];
    const next = pages.find(({ dataset }) => dataset['drawn'] !== 'true');
    if (!next) throw new Error('every page is drawn');
    const began = performance.now();
    next.scrollIntoView({ block: 'center' });
    while (next.dataset['drawn'] !== 'true') await new Promise((drawn) => requestAnimationFrame(drawn));
    return performance.now() - began;
  });

/** How long it takes, in ms, from the key that ends a sentence until the pages with it are there and the first is drawn. */
async function changed(page: Page, text: string): Promise<number> {
  const { wordings } = strings.report;
  await page.getByRole('button', { name: wordings.title }).click();
  const sentence = page.locator('[data-place] textarea').first();
  await sentence.fill(text);
  await page.evaluate(() => {
    const preview = document.querySelector<HTMLElement>('[data-preview]');
    if (!preview) throw new Error('there is no preview');
    let began = 0;
    let isMade = false;
    const look = () => {
      isMade ||= preview.dataset['preview'] !== 'ready';
      if (isMade && document.querySelector('[data-preview=ready] li[data-drawn=true]'))
        document.body.dataset['changed'] = String(performance.now() - began);
      else requestAnimationFrame(look);
    };
    delete document.body.dataset['changed'];
    document.addEventListener(
      'keydown',
      ({ timeStamp }: KeyboardEvent) => {
        began = timeStamp;
        look();
      },
      { once: true, capture: true },
    );
  });
  await page.keyboard.press('Enter');
  await page.locator('body[data-changed]').waitFor({ timeout: 60_000 });
  /* Esc, which leaves the plan, means something else in a field. */
  await page.getByRole('button', { name: wordings.title }).click();
  return Number(await page.locator('body').getAttribute('data-changed'));
}

const leave = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.locator('[data-screen=workshop]').waitFor();
};

/** The preview of the plan of the whole method: its first page, and a page that comes into view, each against making the PDF. */
export const bench: Bench = async (compare) => {
  const home = makeHome();
  const session = playSamples()['the-whole-method'];
  if (!session) throw new Error('there is no such sample');
  putSession(home, session);
  const candor = await startCandor(home);
  const page = candor.facilitator;
  try {
    await openFromHome(candor, session.details.title);
    let last: Opening = { made: 0, shown: 0 };
    await compare({
      what: 'ms until the first page is seen, against making the PDF',
      target: 1.3,
      subject: async () => {
        last = await opening(page);
        await leave(page);
        return last.shown;
      },
      reference: async () => last.made,
    });
    await compare({
      what: 'ms until a page that comes into view is drawn, against making the PDF',
      target: 0.2,
      subject: async () => {
        last = await opening(page);
        const ms = await scrolled(page);
        await leave(page);
        return ms;
      },
      reference: async () => last.made,
    });
    let times = 0;
    await compare({
      what: 'ms until a changed sentence is seen, against making the PDF',
      target: null,
      subject: async () => {
        last = await opening(page);
        times += 1;
        const ms = await changed(page, `Something else was found ${times}`);
        await leave(page);
        return ms;
      },
      reference: async () => last.made,
    });
    await compare({
      what: 'pages drawn before anybody scrolls, against all there are',
      target: null,
      subject: async () => {
        await opening(page);
        return page.locator('[data-preview] li[data-drawn=true]').count();
      },
      reference: async () => {
        const all = await page.locator('[data-preview] li').count();
        await leave(page);
        return all;
      },
    });
  } finally {
    await candor.close();
    home.remove();
  }
};
