import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FacilitatorView } from '@shared/views/views';
import type { Command } from '@shared/session/commands';
import { useStrings } from '../../components/use-strings';
import { DetailsFields, wrongDetails } from '../../components/DetailsFields';
import classes from './People.module.css';

interface Props {
  readonly view: FacilitatorView;
  readonly send: (command: Command) => Promise<boolean>;
  readonly close: () => void;
}

/** The session's details, to be changed at any time; what the room and the plan show follows. */
export function Details({ view, send, close }: Props) {
  const strings = useStrings();
  const [details, setDetails] = useState(view.details);
  const [tried, setTried] = useState(false);
  const keep = async () => {
    setTried(true);
    const wrong = wrongDetails(details);
    if (wrong.title || wrong.date) return;
    if (await send({ type: 'session/details', details: { ...details, title: details.title.trim() } })) close();
  };
  return (
    <form
      className={classes.details}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <DetailsFields details={details} change={setDetails} tried={tried} />
      <Button type="submit">{strings.app.save}</Button>
    </form>
  );
}
