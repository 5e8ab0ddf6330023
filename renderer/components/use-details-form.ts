import { useForm } from '@mantine/form';
import { checkDay } from '@shared/base/days';
import { Day } from '@shared/base/primitives';
import type { SessionDetails } from '@shared/session/schema/session';
import { isBlank, said } from '@shared/base/text';
import { useStrings } from './use-strings';

/** The details of a session while they are typed; only a title and a date must be there. */
export function useDetailsForm(details: SessionDetails) {
  const { newSession: words, refusals } = useStrings();
  return useForm<SessionDetails>({
    initialValues: { invitedBy: '', aim: '', ...details },
    validate: {
      title: (title) => said(title) === '' && words.titleMissing,
      date: (date) =>
        (!Day.safeParse(date).success && words.dateMissing) || (checkDay(date) && refusals['day-out-of-range']),
    },
    transformValues: ({ invitedBy = '', aim = '', ...typed }) => ({
      ...typed,
      title: said(typed.title),
      ...(isBlank(invitedBy) ? {} : { invitedBy: invitedBy.trim() }),
      ...(isBlank(aim) ? {} : { aim: aim.trim() }),
    }),
  });
}
