import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '@shared/session/schema/session';
import { fullDayStory } from '../fixtures/story/full-day';
import { missingIn, outputsOf, sizeOf, type Output } from '../fixtures/outputs';
import { loadMethodStory } from '../fixtures/story/method';
import { storySession, wholeMethod as wholeMethodAgenda } from '../fixtures/story/play';
import { loadStory } from '../fixtures/story/essentials';
import { startCandor, type Candor } from './candor';
import { reach } from './keys';
import { pdfText } from './pdf-text';
import { playAgenda } from './play-agenda';
import { startSession } from './play-room';
import { next, type Player } from './player';
import { putSession } from './prepared';

/** What a long play came to. */
export interface Played {
  readonly size: ReturnType<typeof sizeOf>;
  readonly minutes: number;
  readonly lookedFor: number;
  readonly missing: readonly Output[];
}

type Begin = (player: Player) => Promise<void>;

/** The full day, set up by keyboard from Home. */
const fullDay = (): { begin: Begin; story: Player['story']; steps: ReturnType<typeof fullDayStory>['steps'] } => ({
  ...fullDayStory(),
  begin: startSession,
});

/** The session of the whole method is of no agenda that Candor offers: its file lies there, and is opened by keyboard. */
function wholeMethod(): ReturnType<typeof fullDay> {
  const story = loadStory();
  const begin: Begin = async ({ candor }) => {
    const page = candor.facilitator;
    await reach(page, page.getByRole('button', { name: story.details.title }).first());
    await page.keyboard.press('Enter');
    await page.locator('[data-screen=workshop]').waitFor();
    await candor.openRoom();
    await next(page, /^Next:/);
  };
  return { story, steps: loadMethodStory().steps, begin };
}

const plays = { 'full-day': fullDay, 'whole-method': wholeMethod };
export type LongPlay = keyof typeof plays;
export const longPlays = Object.keys(plays) as LongPlay[];

/** Where the plan is compared with what is on disk when the app has ended. */
function compare(session: Session, plan: string): Pick<Played, 'lookedFor' | 'missing'> {
  const outputs = outputsOf(session);
  return { lookedFor: outputs.length, missing: missingIn(pdfText(plan), outputs) };
}

/**
 * Plays a long workshop in the real app, by keyboard, from Home to the written plan, and looks for everything the session
 * holds in what can be read in the PDF. Leaves session, plan and pictures in `folder`; `tell` hears of each step.
 */
export async function playLong(name: LongPlay, folder: string, tell: (what: string) => void): Promise<Played> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { story, steps, begin } = plays[name]();
  const candor: Candor = await startCandor();
  try {
    if (name === 'whole-method') {
      putSession(candor.home, storySession(story, name, wholeMethodAgenda), `${name}.candor.json`);
      await candor.facilitator.reload();
    }
    let number = 0;
    const player: Player = {
      candor,
      story,
      look: async (what, page) => {
        number += 1;
        tell(what);
        await page.screenshot({ path: join(folder, `${String(number).padStart(3, '0')}-${what}.png`) });
      },
    };
    const plan = join(folder, 'plan.pdf');
    const started = Date.now();
    await begin(player);
    await playAgenda(player, plan, steps);
    const minutes = (Date.now() - started) / 60_000;
    const session = candor.saved();
    await candor.close();
    for (const file of readdirSync(candor.home.sessions)) {
      if (file.endsWith('.candor.json')) copyFileSync(join(candor.home.sessions, file), join(folder, file));
    }
    return { size: sizeOf(session), minutes, ...compare(session, plan) };
  } catch (error) {
    await candor.facilitator.screenshot({ path: join(folder, 'stopped-here.png') }).catch(() => undefined);
    throw error;
  } finally {
    await candor.close().catch(() => undefined);
    candor.home.remove();
  }
}
