import type { Page } from 'playwright';
import { ask, send } from '../drive/bridge';
import { makeHome, startCandor } from '../drive/candor';
import { putSession } from '../drive/prepared';
import { resize, showStage } from '../drive/staged';
import { add } from '../fixtures/commands';
import { at, newSession } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';
import type { Bench } from './lib/bench';

const WALL = 24;
const COMING = 8;
const SECONDS = 2;

const idea = (index: number) => `Idea ${index + 1}, in the words that people take on a wall`;

/** Frames that a page left out in so many seconds, of sixty in each; one at least, so that two counts have a ratio. */
const dropped = (page: Page): Promise<number> =>
  page.evaluate(async (seconds) => {
    const A_SECOND = 60;
    let frames = 0;
    const until = performance.now() + seconds * 1_000;
    while (performance.now() < until) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      frames += 1;
    }
    return 1 + Math.max(0, seconds * A_SECOND - frames);
  }, SECONDS);

/** Frames dropped in the room at 1280 × 720 while ideas arrive on a wall, against the same picture left alone and empty. */
export const bench: Bench = async (compare) => {
  const home = makeHome();
  const wall = new Workshop(newSession(12)).go(at.elements);
  wall.apply(add(at.elements, ...Array.from({ length: WALL }, (_, index) => idea(index))));
  putSession(home, wall.session);
  const candor = await startCandor(home);
  try {
    await showStage(candor, wall.session);
    const room = await candor.openRoom();
    await resize(candor, 'room', 1280, 720);
    let next = WALL;
    await compare({
      what: `frames dropped in ${SECONDS} s while ${COMING} ideas arrive, against a blank screen`,
      target: null,
      subject: async () => {
        const counting = dropped(room);
        for (let index = 0; index < COMING; index += 1, next += 1)
          await send(candor.facilitator, wall.session.id, add(at.elements, idea(next)));
        const count = await counting;
        for (let index = 0; index < COMING; index += 1)
          await ask(candor.facilitator, 'session/undo', {
            sessionId: wall.session.id,
            commandId: crypto.randomUUID(),
          });
        return count;
      },
      reference: async () => {
        await ask(candor.facilitator, 'windows/room', { to: 'toggle-blank' });
        const count = await dropped(room);
        await ask(candor.facilitator, 'windows/room', { to: 'toggle-blank' });
        return count;
      },
    });
  } finally {
    await candor.close();
    home.remove();
  }
};
