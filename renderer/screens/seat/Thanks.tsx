import { useEffect, useState } from 'react';
import { useStrings } from '../../components/use-strings';
import frame from '../../components/WayBack.module.css';
import classes from './SeatScreen.module.css';

const PAUSE_SECONDS = 3;

/** A cleared screen for three seconds: nobody sees what the last person did. */
export function Thanks({ words, done }: { readonly words: string; readonly done: () => void }) {
  const strings = useStrings();
  const [seconds, setSeconds] = useState(PAUSE_SECONDS);
  useEffect(() => {
    if (seconds === 0) {
      done();
      return;
    }
    const timer = setTimeout(() => setSeconds(seconds - 1), 1_000);
    return () => clearTimeout(timer);
  }, [seconds, done]);
  return (
    <div className={classes.thanks} role="status">
      <h1>{strings.seat.thanks}</h1>
      <p className={frame.large}>{words}</p>
      <p>{strings.seat.next(seconds)}</p>
    </div>
  );
}
