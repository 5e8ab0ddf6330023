import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { stringsOf, type Strings } from '@shared/words';
import type { Session } from '@shared/session/schema/session';
import { pseudoSession } from '../fixtures/pseudo';
import { sheetStages } from '../fixtures/story/sheet-stages';
import { makeHome, startCandor, type Candor } from './candor';
import { leaveSeat, openSeat, sitDown } from './seat';
import { putStages, resize, setScheme, showStage } from './staged';

const sizes = [
  [1280, 720],
  [3840, 2160],
] as const;
const schemes = ['light', 'dark'] as const;

/** English, and the languages made by machine. */
export const sheetLanguages = ['en-GB', 'en-XA', 'ar-XB'] as const;
type SheetLanguage = (typeof sheetLanguages)[number];

/** A picture on a sheet: its file, and what it is of. */
interface Picture {
  readonly file: string;
  readonly of: string;
}

type Turn = (seat: Page, look: (of: string) => Promise<void>, words: Strings['seat']) => Promise<void>;

/** What a participant does at the seat screen, by the stage in which it is done. */
const turns: Readonly<Record<string, Turn>> = {
  'vote-walk-up': async (seat, look, { thanks, chooseHint }) => {
    await look('seats');
    await sitDown(seat, 3, chooseHint);
    await seat.keyboard.press('1');
    await seat.keyboard.press('2');
    await look('ballot');
    await seat.keyboard.press('Enter');
    await seat.getByText(thanks).waitFor();
    await look('thanks');
  },
  sealed: async (seat, look, { chooseHint }) => {
    await sitDown(seat, 1, chooseHint);
    await seat.keyboard.insertText('Nobody reads the letters we send');
    await look('texts');
  },
  'rate-secret-open': async (seat, look, { chooseHint }) => {
    await sitDown(seat, 2, chooseHint);
    for (const key of ['4', '2', '5']) await seat.keyboard.press(key);
    await look('answers');
  },
};

/** A page of pictures, to be looked at in any browser. */
function page(title: string, pictures: readonly Picture[]): string {
  const figures = pictures.map(
    ({ file, of }) => `<figure><img src="${file}" loading="lazy" alt="${of}"><figcaption>${of}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><style>body{display:grid;grid-template-columns:repeat(auto-fill,minmax(420px,1fr));gap:12px;font:14px sans-serif}figure{margin:0}img{width:100%}</style>${figures.join('')}\n`;
}

async function takeSheet(
  candor: Candor,
  folder: string,
  stages: Readonly<Record<string, Session>>,
  [width, height]: readonly [number, number],
  scheme: (typeof schemes)[number],
): Promise<Picture[]> {
  const pictures: Picture[] = [];
  const take = async (window: Page, of: string) => {
    /* Colours cross over when the scheme changes: until they are there. */
    await window.evaluate(() =>
      Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null))),
    );
    const file = `${of.replaceAll(/[^a-z0-9-]+/gu, '-')}.png`;
    await window.screenshot({ path: join(folder, file) });
    pictures.push({ file, of });
  };
  const { facilitator } = candor;
  const [first] = Object.values(stages);
  if (first) await showStage(candor, first);
  const room = await candor.openRoom();
  await resize(candor, 'facilitator', width, height);
  await resize(candor, 'room', width, height);
  await setScheme(candor, scheme, facilitator, room);
  for (const [name, session] of Object.entries(stages)) {
    await showStage(candor, session);
    await take(facilitator, `${name} facilitator`);
    await take(room, `${name} room`);
    const turn = turns[name];
    if (!turn) continue;
    const seat = await openSeat(candor);
    await resize(candor, 'seat', width, height);
    await setScheme(candor, scheme, seat);
    await turn(seat, (of) => take(seat, `seat ${of}`), stringsOf(session.language).seat);
    await leaveSeat(seat);
  }
  return pictures;
}

/**
 * Takes every step kind in both windows and on the seat screen, in two sizes, light and dark; a page of pictures for each.
 * `words`: only stages whose name has one of them; all where there are none. `language`: of the app and of the sessions.
 * Gives how many stages there were.
 */
export async function contactSheets(
  folder: string,
  { language, words }: { readonly language: SheetLanguage; readonly words: readonly string[] },
  tell: (sheet: string) => void,
): Promise<number> {
  const stages = Object.fromEntries(
    Object.entries(sheetStages())
      .filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)))
      .map(([name, session]) => [name, language === 'en-GB' ? session : pseudoSession(session, language)]),
  );
  if (Object.keys(stages).length === 0) return 0;
  rmSync(folder, { recursive: true, force: true });
  for (const size of sizes) {
    for (const scheme of schemes) {
      const name = `${size.join('x')}-${scheme}`;
      mkdirSync(join(folder, name), { recursive: true });
      const candor = await startCandor(makeHome(), [`--lang=${language}`]);
      try {
        putStages(candor.home, stages);
        const pictures = await takeSheet(candor, join(folder, name), stages, size, scheme);
        writeFileSync(join(folder, name, 'index.html'), page(name, pictures));
        tell(`${name}: ${pictures.length} pictures`);
      } finally {
        await candor.close();
        candor.home.remove();
      }
    }
  }
  return Object.keys(stages).length;
}
