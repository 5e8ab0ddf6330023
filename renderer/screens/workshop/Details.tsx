import { Button } from '@mantine/core';
import type { FacilitatorView } from '@shared/views/views';
import type { Command } from '@shared/session/commands';
import { DetailsFields } from '../../components/DetailsFields';
import { useDetailsForm } from '../../components/use-details-form';
import { useStrings } from '../../components/use-strings';
import classes from './People.module.css';

interface Props {
  readonly view: FacilitatorView;
  readonly send: (command: Command) => Promise<boolean>;
  readonly close: () => void;
}

/** The session's details, to be changed at any time; what the room and the plan show follows. */
export function Details({ view, send, close }: Props) {
  const strings = useStrings();
  const form = useDetailsForm(view.details);
  return (
    <form
      className={classes.details}
      noValidate
      onSubmit={form.onSubmit(async (details) => {
        if (await send({ type: 'session/details', details })) close();
      })}
    >
      <DetailsFields form={form} />
      <Button type="submit">{strings.app.save}</Button>
    </form>
  );
}
