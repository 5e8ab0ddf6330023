import { Button, Popover } from '@mantine/core';
import { useRef, useState } from 'react';
import type { FacilitatorView } from '@shared/views/views';
import { ActButton } from '../../acts/ActButton';
import { versions } from '../../acts/places';
import { takeBack } from '../../acts/undo';
import { PlainButton } from '../../components/PlainButton';
import { Quiet } from '../../components/Quiet';
import { useStrings } from '../../components/use-strings';
import classes from './History.module.css';

/** What was done, newest first, with which texts, where and when; choosing one goes back to before it. */
export function History({ view }: { readonly view: FacilitatorView }) {
  const strings = useStrings();
  const words = strings.workshop;
  const [opened, setOpened] = useState(false);
  const { history, barrier, sessionId } = view;
  /* It fades away while it can still be clicked: the second click of two takes nothing back. */
  const isGoing = useRef(false);
  const open = (now: boolean) => {
    isGoing.current = false;
    setOpened(now);
  };
  const goBack = (index: number) => {
    if (isGoing.current) return;
    isGoing.current = true;
    setOpened(false);
    void takeBack(strings, sessionId, index + 1);
  };
  return (
    <Popover position="top-start" trapFocus returnFocus withinPortal width={460} opened={opened} onChange={open}>
      <Popover.Target>
        <Button variant="subtle" onClick={() => open(!opened)}>
          {words.history}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <ActButton act={versions} variant="subtle" fullWidth />
        {history.length > 0 && (
          <>
            <Quiet>{words.historyHint}</Quiet>
            <ol className={classes.history}>
              {history.map(({ type, time, at, was, is, more }, index) => (
                <li key={`${time}-${index}`}>
                  <PlainButton className={classes.did} onClick={() => goBack(index)}>
                    <span>{words.did(type, was, is, more)}</span>
                    <Quiet as="span">
                      {strings.locale.timeOfDay(Date.parse(time))}
                      {at !== '' && (
                        <>
                          {' · '}
                          <bdi>{at}</bdi>
                        </>
                      )}
                    </Quiet>
                  </PlainButton>
                </li>
              ))}
            </ol>
          </>
        )}
        {/* Why nothing before it can be taken back. */}
        {barrier !== null ? <p>{strings.refusals[barrier]}</p> : history.length === 0 && <p>{words.historyEmpty}</p>}
      </Popover.Dropdown>
    </Popover>
  );
}
