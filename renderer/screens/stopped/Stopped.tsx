import { Button } from '@mantine/core';
import { Page } from '../../components/Page';
import { useStrings } from '../../components/use-strings';
import { WayBack } from '../../components/WayBack';
import frame from '../../components/WayBack.module.css';
import classes from './Stopped.module.css';

export type WindowOf = 'facilitator' | 'room' | 'seat';

interface Props {
  /** Whose window it is in. */
  readonly of: WindowOf;
  readonly again: () => void;
  /** Goes elsewhere, where there is an elsewhere. */
  readonly leave?: (() => void) | undefined;
}

/** Stands in the place of a screen that has stopped working: what is the matter, and the way back. */
export function Stopped({ of, again, leave }: Props) {
  const { screen } = useStrings().trouble;
  if (of === 'room') {
    return (
      <main className={classes.room} data-screen="stopped" role="status">
        {screen.room}
      </main>
    );
  }
  /* Whatever stopped at the seat, the way back is there. */
  if (of === 'seat') {
    return (
      <main className={frame.screen} data-screen="stopped">
        <WayBack>
          <div className={frame.middle}>
            <h1>{screen.title}</h1>
            <p>{screen.seat}</p>
            <div className={classes.buttons}>
              <Button onClick={again} autoFocus>
                {screen.again}
              </Button>
            </div>
          </div>
        </WayBack>
      </main>
    );
  }
  return (
    <Page screen="stopped" className={classes.stopped}>
      <h1>{screen.title}</h1>
      <p>{screen.text}</p>
      <div className={classes.buttons}>
        <Button size="md" onClick={again} autoFocus>
          {screen.again}
        </Button>
        {leave && (
          <Button size="md" variant="subtle" onClick={leave}>
            {screen.leave}
          </Button>
        )}
      </div>
    </Page>
  );
}
