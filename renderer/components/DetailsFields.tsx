import { Textarea, TextInput } from '@mantine/core';
import { Day } from '@shared/base/primitives';
import type { SessionDetails } from '@shared/session/schema/session';
import { useStrings } from './use-strings';
import classes from './DetailsFields.module.css';

/** What is wrong with the details of a session; only a title and a date must be there. */
export const wrongDetails = ({ title, date }: SessionDetails) => ({
  title: title.trim() === '',
  date: !Day.safeParse(date).success,
});

interface Props {
  readonly details: SessionDetails;
  readonly change: (details: SessionDetails) => void;
  /** True once somebody tried to go on: only then is said what is wrong. */
  readonly tried: boolean;
}

/** Title, organisation, date, place and brand promise of a session. */
export function DetailsFields({ details, change, tried }: Props) {
  const strings = useStrings();
  const words = strings.newSession;
  const wrong = wrongDetails(details);
  const field = (name: keyof SessionDetails) => ({
    value: details[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      change({ ...details, [name]: event.currentTarget.value }),
  });
  return (
    <>
      <TextInput
        label={words.sessionTitle}
        placeholder={words.defaultTitle}
        {...field('title')}
        error={tried && wrong.title && words.titleMissing}
        maxLength={300}
        autoFocus
        required
      />
      <TextInput label={words.organisation} {...field('organisation')} maxLength={300} />
      <div className={classes.pair}>
        <TextInput
          label={words.date}
          type="date"
          {...field('date')}
          error={tried && wrong.date && words.dateMissing}
          required
        />
        <TextInput label={words.place} {...field('place')} maxLength={300} />
      </div>
      <Textarea
        label={words.brandPromise}
        description={words.brandPromiseHint}
        {...field('brandPromise')}
        maxLength={2000}
        autosize
        minRows={2}
        maxRows={4}
      />
    </>
  );
}
