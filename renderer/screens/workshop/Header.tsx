import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import type { WindowsView } from '@shared/host/views';
import type { FacilitatorView } from '@shared/views/views';
import type { Command } from '@shared/session/commands';
import { useStrings } from '../../components/use-strings';
import { keyName } from '../../keys/name';
import { ActButton } from '../../acts/ActButton';
import { home, keys, plan } from '../../acts/places';
import { oneScreen, room } from '../../acts/windows';
import { note } from '../../acts/work';
import { Clock } from './Clock';
import { Details } from './Details';
import { FileNotice } from './FileNotice';
import { Hints } from './Hints';
import { People } from './People';
import { PlainButton } from '../../components/PlainButton';
import { RehearsalMark } from '../../components/RehearsalMark';
import classes from './Header.module.css';

interface Props {
  readonly view: FacilitatorView;
  readonly windows: WindowsView;
  readonly send: (command: Command) => Promise<boolean>;
}

/** Which session this is, how late it is, who is here, and the windows. */
export function Header({ view, windows, send }: Props) {
  const strings = useStrings();
  const words = strings.workshop;
  const [details, setDetails] = useState(false);
  return (
    <header className={classes.header}>
      <ActButton act={home} variant="subtle" />
      <Popover position="bottom-start" trapFocus returnFocus withinPortal opened={details} onChange={setDetails}>
        <Popover.Target>
          <PlainButton className={classes.title} title={words.editDetails} onClick={() => setDetails(!details)}>
            <strong dir="auto">{view.details.title}</strong>
            <span className={classes.organisation} dir="auto">
              {view.details.organisation}
            </span>
          </PlainButton>
        </Popover.Target>
        <Popover.Dropdown>
          <Details view={view} send={send} close={() => setDetails(false)} />
        </Popover.Dropdown>
      </Popover>
      {view.rehearsal && <RehearsalMark />}
      <Clock clock={view.clock} />
      <Popover position="bottom-end" trapFocus returnFocus withinPortal>
        <Popover.Target>
          <Button variant="subtle">
            {view.present.length === view.participants.length
              ? words.peopleCount(view.participants.length)
              : strings.steps.vote.presentOf(view.present.length, view.participants.length)}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <People view={view} send={send} />
        </Popover.Dropdown>
      </Popover>
      <ActButton act={note} variant="subtle">
        {strings.notes.count(view.notes.length)}
      </ActButton>
      <ActButton act={room} />
      <ActButton act={plan} />
      <ActButton act={keys} variant="subtle" aria-label={words.keys}>
        ?
      </ActButton>
      {windows.mirrored && (
        <p className={classes.mirrored} role="alert">
          {words.mirrored}{' '}
          <ActButton act={oneScreen}>
            {words.oneScreen} ({oneScreen.keys.map((key) => keyName(strings, key))[0]})
          </ActButton>
        </p>
      )}
      <FileNotice saving={view.saving} />
      <Hints view={view} />
    </header>
  );
}
