import { Button } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import type { SessionDetails } from '@shared/session/schema/session';
import type { FacilitatorView } from '@shared/views/views';
import type { Command } from '@shared/session/commands';
import { DetailsFields } from '../../components/DetailsFields';
import { useDetailsForm } from '../../components/use-details-form';
import { useKept } from '../../components/kept';
import { useLeaving } from '../../components/use-leaving';
import { useStrings } from '../../components/use-strings';
import classes from './People.module.css';

const NOTHING: Partial<SessionDetails> = {};

interface Props {
  readonly view: FacilitatorView;
  readonly send: (command: Command) => Promise<boolean>;
  readonly close: () => void;
}

/** What of the details was typed otherwise than it was. */
function changedIn(before: SessionDetails, typed: SessionDetails): Partial<SessionDetails> {
  const was: Readonly<Record<string, unknown>> = before;
  return Object.fromEntries(Object.entries(typed).filter(([field, value]) => value !== was[field]));
}

/** The session's details, to be changed at any time; what the room and the plan show follows. */
export function Details({ view, send, close }: Props) {
  const strings = useStrings();
  const [half, setHalf] = useKept<Partial<SessionDetails>>('session details', NOTHING);
  const [before] = useState(view.details);
  const form = useDetailsForm({ ...before, ...half });
  const saved = useRef(false);
  /* Esc closes what these stand in: what was typed is there when they come back, and all else is as it is by then. */
  useLeaving(() => setHalf(() => (saved.current ? NOTHING : changedIn(before, form.getValues()))));
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
