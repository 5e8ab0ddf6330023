import { Button } from '@mantine/core';
import { useCallback, useState, type ReactNode } from 'react';
import { request } from '../bridge/client';
import { CodeField } from './CodeField';
import { useStrings } from './use-strings';
import { hearKeys } from '../keys/hear';
import { useHold } from '../keys/use-hold';
import classes from './WayBack.module.css';

interface Props {
  /** What is seen but while the PIN is asked for; it stays as it is meanwhile. */
  readonly children: ReactNode;
}

/** The guarded way back to the facilitator: Esc or the button held for two seconds, and then the PIN where one was set. */
export function WayBack({ children }: Props) {
  const strings = useStrings();
  const words = strings.seat;
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const done = useCallback(() => {
    setAsking(false);
    setTyped('');
    setWrong(null);
  }, []);
  const ask = useCallback(async () => {
    const answer = await request('windows/seat', { to: 'close' });
    if (!answer.ok && answer.refused === 'pin-needed') setAsking(true);
  }, []);
  const hold = useHold(asking ? null : 'Esc', () => void ask());
  const leave = async () => {
    const answer = await request('windows/seat', { to: 'close', pin: typed });
    setTyped('');
    if (!answer.ok) setWrong(strings.refusals[answer.refused]);
  };
  return (
    <>
      <div className={classes.content} hidden={asking}>
        {children}
      </div>
      {asking && (
        /* What is typed here is heard by nobody else: a digit is a dot on a ballot. */
        <form
          className={classes.content}
          onSubmit={(event) => {
            event.preventDefault();
            void leave();
          }}
          onKeyDown={(event) => {
            hearKeys(event, { Esc: done });
            event.stopPropagation();
          }}
        >
          <div className={classes.middle}>
            <CodeField
              label={words.pin}
              description={words.pinHint}
              value={typed}
              onChange={(now) => {
                setTyped(now);
                setWrong(null);
              }}
              error={wrong}
              size="lg"
              maw={400}
              autoFocus
            />
            <div className={classes.buttons}>
              <Button type="submit" variant="filled" disabled={typed === ''}>
                {words.goBack}
              </Button>
              <Button variant="subtle" onClick={done}>
                {words.stay}
              </Button>
            </div>
          </div>
        </form>
      )}
      <footer className={classes.guard}>
        <span>{words.guarded}</span>
        <Button size="md" variant="subtle" {...hold.button} data-held={hold.held}>
          {words.holdBack}
        </Button>
      </footer>
    </>
  );
}
