import { performance } from 'node:perf_hooks';
import { isKept, keepCode, Tries } from '@host/secret-code';
import type { SeatDesk } from '@host/seat-desk';
import type { SettingsFile } from '@host/settings';
import type { Answer } from '@shared/host/contract';
import { isThrough } from '@shared/views/views';
import type { Handlers } from './ipc';
import type { OpenSession } from './open-session';
import type { Windows } from './windows';

interface Parts {
  readonly open: OpenSession;
  readonly desk: SeatDesk;
  readonly windows: () => Windows;
  readonly settings: SettingsFile;
  readonly pushAll: () => void;
}

const OK = { ok: true } as const;

/** Closes the open session, if there is one; a workshop that is through needs no codes any more. */
export async function endSession(open: OpenSession, desk: SeatDesk): Promise<void> {
  const { service, saving } = open;
  if (service && saving.state !== 'read-only' && isThrough(service.session)) await desk.dropCards(null);
  await open.close();
}

type SeatRequest = 'windows/seat' | 'windows/pin' | Extract<keyof Handlers, `seat/${string}`>;

/** What main does for the requests of the seat, and for those of the facilitator about it. */
export function seatHandlers({ open, desk, windows, settings, pushAll }: Parts): Pick<Handlers, SeatRequest> {
  const tries = new Tries(() => performance.now());

  /** What is guarded by the PIN, where there is one. */
  const guarded = (pin: string | undefined): Answer => {
    const kept = settings.values.pin;
    if (kept === null) return OK;
    if (pin === undefined) return { ok: false, refused: 'pin-needed' };
    const tried = tries.try(() => isKept(pin, kept));
    return tried === 'right' ? OK : { ok: false, refused: tried === 'wrong' ? 'wrong-pin' : 'too-many-tries' };
  };

  return {
    'windows/seat': async (input) => {
      if (input.to === 'close') {
        const answer = guarded(input.pin);
        if (answer.ok) windows().closeSeat();
        return answer;
      }
      /* The key pressed just before may open the vote, or close it. What can't be saved now is not waited for. */
      if (open.saving.state !== 'retrying') await open.service?.settled();
      if (!open.hasSeatTask && !windows().seatIsOpen) return { ok: false, refused: 'nobody-is-asked' };
      windows().openSeat();
      return OK;
    },
    'windows/pin': async ({ pin }) => {
      /* A PIN that cannot be kept holds until Candor ends. */
      await settings.change({ pin: pin === null ? null : await keepCode(pin) }).catch(() => undefined);
      pushAll();
      return OK;
    },
    'seat/sit': ({ participant, code }) => desk.sit(participant, code),
    'seat/arrive': (late) => desk.arrive(late),
    'seat/let-in': async ({ waiting, pin }, role) => {
      /* At the seat the facilitator's yes is the PIN: without one there is none, and who is late waits until the seat is left. */
      if (role === 'seat' && settings.values.pin === null) return { ok: false, refused: 'pin-needed' };
      const answer = role === 'seat' ? guarded(pin) : OK;
      return answer.ok ? desk.letIn(waiting) : answer;
    },
    'seat/turn-away': async ({ waiting }) => {
      desk.turnAway(waiting);
      return OK;
    },
    'seat/allow': async ({ mayCome }) => {
      desk.allow(mayCome);
      return OK;
    },
    'seat/cards': ({ who }) => desk.makeCards(who),
    'seat/no-cards': async ({ participant }) => {
      await desk.dropCards(participant);
      return OK;
    },
  };
}
