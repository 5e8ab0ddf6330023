import { expect } from 'playwright/test';
import { seatView } from '@shared/views/views';
import { sumUp } from '@shared/kinds/sealed-box';
import type { Session } from '@shared/session/schema/session';
import { stepOf } from '@shared/session/step-of';
import { stringsOf } from '@shared/words';
import { Judged, owning } from '../drive/judged';
import { leaveSeat, openSeat } from '../drive/seat';
import { putStages, resize, showStage } from '../drive/staged';
import { test } from '../drive/test';
import { exerciseTexts, pseudoSession, typedTexts } from '../fixtures/pseudo';
import { sheetStages } from '../fixtures/story/sheet-stages';

type Stages = Readonly<Record<string, Session>>;

/* Every kind of step in each of its forms, as the room comes to it, begun and done. */
const english = sheetStages();
const pseudo: Stages = Object.fromEntries(Object.entries(english).map(([name, one]) => [name, pseudoSession(one)]));

/** Every second stage from the first, or the second, on: two tests at a time go through all of them. */
const half = (stages: Stages, which: 0 | 1): Stages =>
  Object.fromEntries(Object.entries(stages).filter((_, index) => index % 2 === which));

/** Who can sit down at a stage, by number; undefined where nobody has anything to do there. */
const nextSeat = (session: Session): number | undefined =>
  seatView(session, sumUp({}, [])).task?.seats.find(({ done }) => !done)?.seat;

for (const which of [0, 1] as const)
  for (const [app, stages] of [
    ['en-GB', half(pseudo, which)],
    ['en-XA', half(english, which)],
  ] as const)
    test(`every word of the ${app === 'en-GB' ? 'session' : 'app'} is in the catalogue, and none is cut (${which + 1} of 2)`, async ({
      home,
      start,
    }) => {
      test.setTimeout(240_000);
      putStages(home, stages);
      const candor = await start([`--lang=${app}`]);
      const { facilitator } = candor;
      const [first] = Object.values(stages);
      await showStage(candor, first!);
      const room = await candor.openRoom();
      for (const [role, page] of [
        ['room', room],
        ['facilitator', facilitator],
      ] as const) {
        await resize(candor, role, 1280, 720);
        await page.emulateMedia({ reducedMotion: 'reduce' });
      }
      const judged = new Judged();
      for (const [name, session] of Object.entries(stages)) {
        const owned = owning(typedTexts(session), exerciseTexts(session));
        await showStage(candor, session);
        const prompt = stepOf(session, session.position)?.room ?? '';
        await expect(room.getByRole('heading', { level: 1, name: prompt })).toBeVisible();
        await judged.look(room, `${name}, room`, owned);
        await judged.look(facilitator, name, owned);
        const number = nextSeat(session);
        if (number === undefined) continue;
        const seat = await openSeat(candor);
        await resize(candor, 'seat', 1280, 720);
        await judged.look(seat, `${name}, seats`, owned);
        const words = stringsOf(session.language).seat;
        await seat.getByLabel(words.chooseHint).fill(String(number));
        await seat.keyboard.press('Enter');
        await seat.getByLabel(words.chooseHint).waitFor({ state: 'detached' });
        await judged.look(seat, `${name}, seat`, owned);
        await leaveSeat(seat);
      }
      judged.expectNone();
    });
