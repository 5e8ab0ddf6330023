import type { Session } from '@shared/session/schema/session';
import type { VoteForm } from '@shared/engines/voting/schema';
import { strings } from '../english';
import { ask } from '../drive/bridge';
import { startCandor, type Candor } from '../drive/candor';
import { shortenPauses } from '../drive/pauses';
import { press } from '../drive/player';
import { putSession } from '../drive/prepared';
import { openUnhurriedSeat } from '../drive/seat';
import { showStage } from '../drive/staged';
import { open, typed } from '../fixtures/commands';
import { at, newSession, people } from '../fixtures/session';
import { Workshop } from '../fixtures/workshop';
import type { Bench } from './lib/bench';
import { anyNumber, counts, enters, watchCount, watchEnter } from './lib/moments';

const MANY = 200;
const FEW = 20;
const OPTIONS = 40;
const option = (index: number) => `Option ${index + 1}, said in about as many words as people take to say one`;

/** A room of two hundred with a vote just opened, under an id of its own: its sealed box is new as well. */
function prepared(form: VoteForm): Session {
  const options = Array.from({ length: OPTIONS }, (_, index) => option(index));
  const held = new Workshop(newSession(MANY)).apply(
    typed(at.vote, ...options),
    open(at.vote, 'v1', form, { budget: 5, cap: 2, present: people(MANY) }),
  );
  return { ...held.go(at.vote).session, id: `bench-${crypto.randomUUID()}` };
}

async function opened(candor: Candor, form: VoteForm) {
  const session = prepared(form);
  putSession(candor.home, session, `${session.id}.candor.json`);
  await showStage(candor, session);
  await ask(candor.facilitator, 'windows/room', { to: 'open' });
  const room = await candor.window('room');
  const say = form === 'paper' ? strings.room.ballotsOf : strings.room.votedOf;
  const tell = form === 'paper' ? strings.steps.vote.ballots : strings.steps.vote.voted;
  await room.getByText(say(0, MANY)).waitFor();
  await watchCount(room, anyNumber(say(7, MANY), 7));
  await watchCount(candor.facilitator, anyNumber(tell(7, MANY), 7));
  return room;
}

/** Milliseconds a ballot, from the key that casts it until both windows show it: views are pushed when it is on disk. */
async function perBallot({ facilitator, window }: Candor, cast: readonly number[]): Promise<number> {
  const shown = [await counts(facilitator), await counts(await window('room'))];
  /* Where two ballots come close together, a window may go from one count to the next but one. */
  const when = (seen: (typeof shown)[number], ballot: number) => seen.find(([count]) => count >= ballot)?.[1] ?? NaN;
  const times = cast.map((pressed, index) => Math.max(...shown.map((seen) => when(seen, index + 1))) - pressed);
  if (times.some(Number.isNaN)) throw new Error('a ballot was not seen on both windows');
  return times.reduce((sum, time) => sum + time, 0) / times.length;
}

/** At the seat screen: number, five dots, Enter; the pause for the next person is left out. */
async function walkUp(candor: Candor, ballots: number): Promise<number> {
  const room = await opened(candor, 'walk-up');
  const seat = await openUnhurriedSeat(candor);
  await shortenPauses(seat, 0);
  await watchEnter(seat);
  const chooser = seat.getByLabel(strings.seat.chooseHint);
  const cast: number[] = [];
  for (let number = 1; number <= ballots; number += 1) {
    await chooser.waitFor();
    await seat.keyboard.insertText(String(number));
    await press(seat, 'Enter');
    await seat.locator('[data-option]').first().waitFor();
    await press(seat, '1', '1', '2', '3', '4', 'Enter');
    await chooser.waitFor();
    cast.push((await enters(seat)).at(-1) ?? NaN);
  }
  await room.getByText(strings.room.votedOf(ballots, MANY)).waitFor();
  await ask(candor.facilitator, 'windows/seat', { to: 'close' });
  return perBallot(candor, cast);
}

/** In the facilitator's window: the options' numbers, Enter. */
async function paper(candor: Candor, ballots: number): Promise<number> {
  const page = candor.facilitator;
  const room = await opened(candor, 'paper');
  const field = page.getByLabel(strings.steps.vote.paperLabel);
  await watchEnter(page);
  for (let number = 1; number <= ballots; number += 1) {
    await field.focus();
    await page.keyboard.insertText('1 1 2 3 4');
    await press(page, 'Enter');
    await room.getByText(strings.room.ballotsOf(number, MANY)).waitFor();
  }
  return perBallot(candor, await enters(page));
}

/** How long a ballot takes from the key that casts it to saved and shown on both windows, as a vote grows. */
export const bench: Bench = async (compare) => {
  const candor = await startCandor();
  try {
    for (const [form, cast] of Object.entries({ 'walk-up': walkUp, paper })) {
      await compare({
        what: `ms a ballot, ${form}: ${MANY} ballots on ${OPTIONS} options against ${FEW}`,
        target: 1.1,
        subject: () => cast(candor, MANY),
        reference: () => cast(candor, FEW),
      });
    }
  } finally {
    await candor.close();
    candor.home.remove();
  }
};
