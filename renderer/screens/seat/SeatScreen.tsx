import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import type { SeatView } from '@shared/views/views';
import type { SeatTurn } from '@shared/base/people';
import { Speaking } from '../../components/Speaking';
import { useStrings } from '../../components/use-strings';
import { request } from '../../bridge/client';
import { useHold } from '../../keys/use-hold';
import { seatOf } from '../../kinds/registry';
import { useLens } from '../../theme/use-lens';
import { ChooseSeat } from './ChooseSeat';
import classes from './SeatScreen.module.css';
import { Thanks } from './Thanks';
import { Turn } from './Turn';
import { useJoining } from './use-joining';

type Moment =
  | { readonly at: 'choosing' }
  | { readonly at: 'turn'; readonly seat: SeatTurn }
  | { readonly at: 'thanks'; readonly words: string };

const CHOOSING: Moment = { at: 'choosing' };

/** The seat screen, in the session's language. */
export function SeatScreen({ view }: { readonly view: SeatView | null }) {
  const { locale } = useStrings();
  return (
    <Speaking language={view?.language ?? locale.tag}>
      <Seat view={view} />
    </Speaking>
  );
}

/** Take a seat, have your turn, the screen is cleared, the next person. */
function Seat({ view }: { readonly view: SeatView | null }) {
  const strings = useStrings();
  const [moment, setMoment] = useState<Moment>(CHOOSING);
  const back = useCallback(() => void request('windows/seat', { to: 'close' }), []);
  const hold = useHold('Esc', back);
  const clear = useCallback(() => setMoment(CHOOSING), []);
  const task = view?.task ?? null;
  /* What a turn belongs to: a vote, a round of answers, or a step's texts. */
  const turn = task && seatOf(task).turnOf(task);
  /* Another vote, or none: whoever was sitting here is not, and the next person takes their seat. */
  useEffect(() => setMoment(CHOOSING), [turn]);
  const { joining, join } = useJoining(view?.sessionId ?? null, task);
  /* Who came late sits down as soon as main knows of the seat. */
  useEffect(() => {
    const seat = task?.seats.find(({ id }) => id === joining);
    if (seat) setMoment({ at: 'turn', seat });
  }, [joining, task]);
  useLens(view?.lens ?? 'mission');

  return (
    <main className={classes.screen} data-lens={view?.lens ?? 'mission'} data-screen="seat">
      <div className={classes.content}>
        {!view || !task ? (
          <p className={classes.large}>{strings.seat.nothing}</p>
        ) : moment.at === 'thanks' ? (
          <Thanks words={moment.words} done={clear} />
        ) : moment.at === 'turn' ? (
          <Turn
            sessionId={view.sessionId}
            task={task}
            seat={moment.seat}
            leave={clear}
            finish={(words) => setMoment({ at: 'thanks', words })}
          />
        ) : (
          <ChooseSeat task={task} choose={(seat) => setMoment({ at: 'turn', seat })} join={join} />
        )}
      </div>
      <footer className={classes.guard}>
        <span>{strings.seat.guarded}</span>
        <Button size="md" variant="subtle" {...hold.button} data-held={hold.held}>
          {strings.seat.holdBack}
        </Button>
      </footer>
    </main>
  );
}
