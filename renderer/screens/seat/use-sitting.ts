import { useCallback, useState } from 'react';
import type { SeatDeskView } from '@shared/host/views';
import type { SeatTurn } from '@shared/base/people';
import { request } from '../../bridge/client';
import { useStrings } from '../../components/use-strings';

/** How far somebody is on their way to a turn at their seat. */
export type Sitting =
  | { readonly at: 'replacing'; readonly seat: SeatTurn }
  | { readonly at: 'code'; readonly seat: SeatTurn; readonly wrong: string | null };

/**
 * Leads a participant to their turn: whoever has had it is asked whether it is to be replaced, and where there are seat
 * cards the code is asked for. `turn` is told when they may sit down.
 */
export function useSitting({ cards }: SeatDeskView, turn: (seat: SeatTurn | null) => void) {
  const strings = useStrings();
  const [sitting, setSitting] = useState<Sitting | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const sit = useCallback(
    async (seat: SeatTurn, code: string | null) => {
      const asked = request('seat/sit', { participant: seat.id, code });
      /* Where nothing is asked the turn is there at once: the next key is a dot already. */
      if (code === null) {
        setSitting(null);
        turn(seat);
      }
      const answer = await asked;
      if (answer.ok) {
        setSitting(null);
        if (code !== null) turn(seat);
        return;
      }
      turn(null);
      const wrong = strings.refusals[answer.refused];
      if (code === null && answer.refused !== 'code-needed') {
        setSitting(null);
        setRefused(wrong);
      } else setSitting({ at: 'code', seat, wrong: code === null ? null : wrong });
    },
    [strings, turn],
  );
  const goOn = useCallback(
    (seat: SeatTurn) =>
      cards.includes(seat.id) ? setSitting({ at: 'code', seat, wrong: null }) : void sit(seat, null),
    [cards, sit],
  );
  const choose = useCallback(
    (seat: SeatTurn) => {
      setRefused(null);
      if (seat.done) setSitting({ at: 'replacing', seat });
      else goOn(seat);
    },
    [goOn],
  );
  const leave = useCallback(() => setSitting(null), []);
  return { sitting, refused, choose, goOn, sit, leave };
}
