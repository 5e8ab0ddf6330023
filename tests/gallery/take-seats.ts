import type { Page } from 'playwright';
import { sumUp } from '@shared/kinds/sealed-box';
import { seatView } from '@shared/views/views';
import { stringsOf } from '@shared/words';
import type { Candor } from '../drive/candor';
import { shortenPauses } from '../drive/pauses';
import { leaveSeat, openUnhurriedSeat } from '../drive/seat';
import { putStages, setScheme, showStage } from '../drive/staged';
import type { Album } from './album';
import type { Scene } from './scenes';
import { sizeTo, subjectOf } from './take-steps';

/** Long enough for the way back by a held key. */
const SHORT_MS = 150;

/** What a seat is asked there, where somebody can sit down who has not had their turn. */
const taskAt = ({ held }: Scene) => {
  const { task } = seatView(held.session, sumUp({}, []));
  return task?.seats.some(({ done }) => !done) ? task : null;
};

/** Scenes in which a seat is asked something, none twice that asks the same. */
function asking(scenes: readonly Scene[]): readonly Scene[] {
  const seen = new Set<string>();
  return scenes.filter((scene) => {
    const task = taskAt(scene);
    const looks = JSON.stringify(task && { ...task, seats: task.seats.length });
    return task && !seen.has(looks) && seen.add(looks);
  });
}

/** Gives answers as somebody does who presses a few keys, or who writes. */
async function answer(seat: Page): Promise<void> {
  const field = seat.getByRole('textbox').first();
  if ((await field.count()) > 0) await field.fill('Nobody reads the letters we send');
  else for (const key of ['1', '2', '3']) await seat.keyboard.press(key);
}

/** Every turn at the seat, from choosing a seat on, with real sessions, as main says who sits there. */
export async function takeSeats(album: Album, candor: Candor, scenes: readonly Scene[]): Promise<void> {
  const asked = album.looks('seat').length > 0 ? asking(scenes) : [];
  for (const scene of asked) {
    const id = `seat-${scene.name}`.replaceAll('.', '-').slice(0, 60);
    const session = { ...scene.held.session, id };
    putStages(candor.home, { [id]: session });
    await showStage(candor, session);
    const seat = await openUnhurriedSeat(candor);
    const look = async (moment: string) => {
      for (const { size, theme } of album.looks('seat')) {
        await sizeTo(candor, 'seat', seat, size);
        await setScheme(candor, theme, seat);
        const subject = subjectOf(scene, 'seat');
        await album.take(seat, { ...subject, name: `${subject.name}.${moment}` }, size, theme);
      }
    };
    const words = stringsOf(session.language).seat;
    await look('seats');
    const number = taskAt(scene)?.seats.find(({ done }) => !done)?.seat ?? 0;
    await seat.getByLabel(words.chooseHint).fill(String(number));
    await seat.keyboard.press('Enter');
    await seat.getByLabel(words.chooseHint).waitFor({ state: 'detached' });
    await look('turn');
    await answer(seat);
    await look('answered');
    await shortenPauses(seat, SHORT_MS);
    await leaveSeat(seat);
  }
  if (asked.length > 0) album.tell(`seat: ${asked.length} turns`);
}
