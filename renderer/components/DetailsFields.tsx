import { Textarea, TextInput } from '@mantine/core';
import { DateTimeField } from './DateTimeField';
import type { useDetailsForm } from './use-details-form';
import { useStrings } from './use-strings';
import classes from './DetailsFields.module.css';

/** Title, organisation, date, place and brand promise of a session. */
export function DetailsFields({ form }: { readonly form: ReturnType<typeof useDetailsForm> }) {
  const words = useStrings().newSession;
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
      <TextInput label={words.organisation} {...form.getInputProps('organisation')} maxLength={300} />
      <div className={classes.pair}>
        <DateTimeField label={words.date} type="date" {...form.getInputProps('date')} required />
        <TextInput label={words.place} {...form.getInputProps('place')} maxLength={300} />
      </div>
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
