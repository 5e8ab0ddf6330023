import { Autocomplete, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { DateTimeField } from './DateTimeField';
import type { useDetailsForm } from './use-details-form';
import { useStrings } from './use-strings';
import classes from './DetailsFields.module.css';

interface Props {
  readonly form: ReturnType<typeof useDetailsForm>;
  /** Names of organisations to complete from. */
  readonly known?: readonly string[];
  /** What is said below the organisation. */
  readonly ofOrganisation?: ReactNode;
}

/** What is known of a session before anybody has said anything: title, organisation, when and where, who invites and what for, the promise. */
export function DetailsFields({ form, known = [], ofOrganisation = null }: Props) {
  const words = useStrings().newSession;
  const organisation = { label: words.organisation, ...form.getInputProps('organisation'), maxLength: 300 };
  return (
    <>
      <TextInput
        label={words.sessionTitle}
        placeholder={words.defaultTitle}
        {...form.getInputProps('title')}
        maxLength={300}
        autoFocus
        required
      />
      {known.length === 0 ? (
        <TextInput {...organisation} />
      ) : (
        <Autocomplete {...organisation} data={[...new Set(known)]} />
      )}
      {ofOrganisation}
      <div className={classes.pair}>
        <DateTimeField label={words.date} type="date" {...form.getInputProps('date')} required />
        <TextInput label={words.place} {...form.getInputProps('place')} maxLength={300} />
      </div>
      <TextInput
        label={words.invitedBy}
        description={words.invitedByHint}
        {...form.getInputProps('invitedBy')}
        maxLength={300}
      />
      <Textarea
        label={words.aim}
        description={words.aimHint}
        {...form.getInputProps('aim')}
        maxLength={600}
        autosize
        minRows={2}
        maxRows={4}
      />
      <Textarea
        label={words.brandPromise}
        description={words.brandPromiseHint}
        {...form.getInputProps('brandPromise')}
        maxLength={2000}
        autosize
        minRows={2}
        maxRows={4}
      />
    </>
  );
}
