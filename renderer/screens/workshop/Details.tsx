import { Button } from '@mantine/core';
import { useRef, type FormEvent } from 'react';
import { isSame } from '@shared/base/change';
import type { SessionDetails } from '@shared/session/schema/session';
import type { FacilitatorView } from '@shared/views/views';
import type { Command } from '@shared/session/commands';
import { DetailsFields } from '../../components/DetailsFields';
import { useDetailsForm } from '../../components/use-details-form';
import { useKept } from '../../components/kept';
import { useLeaving } from '../../components/use-leaving';
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
  const [half, setHalf] = useKept<SessionDetails | null>('session details', null);
  const form = useDetailsForm(half ?? view.details);
  const saved = useRef(false);
  /* Esc closes what these stand in: what was typed is there when they come back. */
  useLeaving(() => {
    const typed = form.getValues();
    setHalf(() => (saved.current || isSame(typed, view.details) ? null : typed));
  });
  const save = async (details: SessionDetails) => {
    saved.current = await send({ type: 'session/details', details });
    if (saved.current) close();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => form.onSubmit(save)(event);
  return (
    <form className={classes.details} noValidate onSubmit={submit}>
      <DetailsFields form={form} />
      <Button type="submit">{strings.app.save}</Button>
    </form>
  );
}
