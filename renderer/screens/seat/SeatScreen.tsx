import { useCallback, useEffect, useState } from 'react';
import type { SeatDeskView } from '@shared/host/views';
import type { SeatView } from '@shared/views/views';
import type { SeatTurn } from '@shared/base/people';
import { Speaking } from '../../components/Speaking';
import { useStrings } from '../../components/use-strings';
import { useLens } from '../../theme/use-lens';
import { ChooseSeat } from './ChooseSeat';
import { Boundary } from '../stopped/Boundary';
import frame from '../../components/WayBack.module.css';
import { SitDown } from './SitDown';
import { Thanks } from './Thanks';
import { Turn } from './Turn';
import { useJoining } from './use-joining';
import { useSitting } from './use-sitting';
import { RehearsalMark } from '../../components/RehearsalMark';
import { WayBack } from '../../components/WayBack';
import classes from './SeatScreen.module.css';

type Moment =
  | { readonly at: 'choosing' }
  | { readonly at: 'turn'; readonly seat: SeatTurn }
  | { readonly at: 'thanks'; readonly words: string };

const CHOOSING: Moment = { at: 'choosing' };

interface Props {
  readonly view: SeatView | null;
  readonly desk: SeatDeskView;
}

/** The seat screen, in the session's language. */
export function SeatScreen({ view, desk }: Props) {
  const { locale } = useStrings();
  return (
    <Speaking language={view?.language ?? locale.tag}>
      <Boundary of="seat" resetOn={[view]}>
        <Seat view={view} desk={desk} />
      </Boundary>
    </Speaking>
  );
}

/** Take a seat, have your turn, the screen is cleared, the next person. */
function Seat({ view, desk }: Props) {
  const strings = useStrings();
  const [moment, setMoment] = useState<Moment>(CHOOSING);
  const clear = useCallback(() => setMoment(CHOOSING), []);
  const sitDown = useCallback((seat: SeatTurn | null) => setMoment(seat ? { at: 'turn', seat } : CHOOSING), []);
  const task = view?.task ?? null;
  const { sitting, refused, choose, goOn, sit, leave } = useSitting(desk, sitDown);
  /* Another vote, or none: whoever was sitting here is not, and the next person takes their seat. */
  useEffect(() => {
    setMoment(CHOOSING);
    leave();
  }, [task?.turn, leave]);
  const { joined, taken, join } = useJoining(task);
  /* Who came late sits down as soon as main knows of the seat. */
  useEffect(() => {
    if (!joined) return;
    taken();
    choose(joined);
  }, [joined, taken, choose]);
  useLens(view?.lens ?? 'mission');

  return (
    <main className={frame.screen} data-lens={view?.lens ?? 'mission'} data-screen="seat">
      {view?.rehearsal && <RehearsalMark className={classes.rehearsal} />}
      <WayBack>
        {!view || !task ? (
          <p className={frame.large}>{strings.seat.nothing}</p>
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
        ) : sitting ? (
          <SitDown
            sitting={sitting}
            isVote={task.of === 'vote'}
            replace={goOn}
            sit={(seat, code) => void sit(seat, code)}
            leave={leave}
          />
        ) : (
          <ChooseSeat task={task} desk={desk} refused={refused} choose={choose} join={join} />
        )}
      </WayBack>
    </main>
  );
}
