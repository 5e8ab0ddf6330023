import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { stringsOf, type Strings } from '@shared/words';
import type { Session } from '@shared/session/schema/session';
import { pseudoSession } from '../fixtures/pseudo';
import { playSamples } from '../fixtures/story/play';
import { sheetStages } from '../fixtures/story/sheet-stages';
import { makeHome, startCandor, type Candor, type Home } from './candor';
import { plan } from './plan-command';
import { putSession } from './prepared';
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

/** The pages of the plan of the finished long session, in both editions. */
async function takePlan(home: Home, folder: string, language: SheetLanguage): Promise<Picture[]> {
  const whole = playSamples()['the-whole-method'];
  if (!whole) throw new Error('no such sample');
  const session = putSession(home, spoken(whole, language));
  const pictures: Picture[] = [];
  for (const edition of ['full', 'executive']) {
    const pdf = join(home.folder, `${edition}.pdf`);
    const { code, stderr } = await plan(home.folder, session, pdf, '--edition', edition);
    if (code !== 0) throw new Error(stderr);
    execFileSync('pdftoppm', ['-png', '-r', '72', pdf, join(folder, `plan-${edition}`)]);
    const files = readdirSync(folder).filter((file) => file.startsWith(`plan-${edition}`));
    pictures.push(...files.toSorted().map((file) => ({ file, of: file.replace('.png', '') })));
  }
  return pictures;
}

const spoken = (session: Session, language: SheetLanguage): Session =>
  language === 'en-GB' ? session : pseudoSession(session, language);

/**
 * Takes every step kind in both windows and on the seat screen, in two sizes, light and dark; a page of pictures for each.
 * In a language made by machine in one size and light, as it is the words that are looked at; where it reads from left to
 * right the plan's pages come on top. `words`: only stages whose name has one of them; all where there are none. `language`:
 * of the app and of the sessions. Gives how many stages there were.
 */
export async function contactSheets(
  folder: string,
  { language, words }: { readonly language: SheetLanguage; readonly words: readonly string[] },
  tell: (sheet: string) => void,
): Promise<number> {
  const stages = Object.fromEntries(
    Object.entries(sheetStages())
      .filter(([name]) => words.length === 0 || words.some((word) => name.includes(word)))
      .map(([name, session]) => [name, spoken(session, language)]),
  );
  if (Object.keys(stages).length === 0) return 0;
  rmSync(folder, { recursive: true, force: true });
  const write = (name: string, pictures: readonly Picture[]) => {
    writeFileSync(join(folder, name, 'index.html'), page(name, pictures));
    tell(`${name}: ${pictures.length} pictures`);
  };
  for (const size of language === 'en-GB' ? sizes : sizes.slice(0, 1)) {
    for (const scheme of language === 'en-GB' ? schemes : schemes.slice(0, 1)) {
      const name = `${size.join('x')}-${scheme}`;
      mkdirSync(join(folder, name), { recursive: true });
      const candor = await startCandor(makeHome(), [`--lang=${language}`]);
      try {
        putStages(candor.home, stages);
        write(name, await takeSheet(candor, join(folder, name), stages, size, scheme));
      } finally {
        await candor.close();
        candor.home.remove();
      }
    }
  }
  if (language === 'en-XA' && words.length === 0) {
    const home = makeHome();
    try {
      mkdirSync(join(folder, 'plan'));
      write('plan', await takePlan(home, join(folder, 'plan'), language));
    } finally {
      home.remove();
    }
  }
  return Object.keys(stages).length;
}
