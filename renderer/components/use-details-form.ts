import { useForm } from '@mantine/form';
import { Day } from '@shared/base/primitives';
import type { SessionDetails } from '@shared/session/schema/session';
import { said } from '@shared/base/text';
import { useStrings } from './use-strings';

/** The details of a session while they are typed; only a title and a date must be there. */
export function useDetailsForm(details: SessionDetails) {
  const words = useStrings().newSession;
  return useForm<SessionDetails>({
    initialValues: details,
    validate: {
      title: (title) => said(title) === '' && words.titleMissing,
      date: (date) => !Day.safeParse(date).success && words.dateMissing,
    },
    transformValues: (typed) => ({ ...typed, title: said(typed.title) }),
  });
}
