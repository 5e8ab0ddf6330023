import { Button, Popover, Tooltip } from '@mantine/core';
import { useState } from 'react';
import type { WindowsView } from '@shared/host/views';
import type { FacilitatorView } from '@shared/views/views';
import { strings } from '@shared/words';
import { Clock } from './Clock';
import { Details } from './Details';
import { FileNotice } from './FileNotice';
import { People } from './People';
import type { WorkshopActs } from './acts';
import { PlainButton } from '../../components/PlainButton';
import classes from './Header.module.css';

const words = strings.workshop;

interface Props {
  readonly view: FacilitatorView;
  readonly windows: WindowsView;
  readonly acts: WorkshopActs;
}

/** Which session this is, how late it is, who is here, and the windows. */
export function Header({ view, windows, acts }: Props) {
  const [details, setDetails] = useState(false);
  return (
    <header className={classes.header}>
      <Button variant="subtle" onClick={acts.home}>
        {words.home}
      </Button>
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
          <Details view={view} send={acts.send} close={() => setDetails(false)} />
        </Popover.Dropdown>
      </Popover>
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
          <People view={view} send={acts.send} />
        </Popover.Dropdown>
      </Popover>
      <Tooltip label="F8">
        <Button variant="subtle" onClick={acts.notes}>
          {strings.notes.count(view.notes.length)}
        </Button>
      </Tooltip>
      <Tooltip label="F7">
        <Button onClick={() => acts.room(windows.room ? 'close' : 'open')}>
          {windows.room ? words.closeRoom : words.openRoom}
        </Button>
      </Tooltip>
      <Tooltip label="Ctrl+P">
        <Button onClick={acts.report}>{words.report}</Button>
      </Tooltip>
      <Tooltip label="?">
        <Button variant="subtle" onClick={acts.keys} aria-label={words.keys}>
          ?
        </Button>
      </Tooltip>
      {windows.mirrored && (
        <p className={classes.mirrored} role="alert">
          {words.mirrored} <Button onClick={acts.oneScreen}>{words.oneScreen} (F2)</Button>
        </p>
      )}
      <FileNotice saving={view.saving} />
    </header>
  );
}
