import { Button, type TextInputProps } from '@mantine/core';
import { useRef } from 'react';
import { dayAfter, nextWorkingDay } from '@shared/base/days';
import { DateTimeField } from '../../components/DateTimeField';
import { useStrings } from '../../components/use-strings';
import classes from '../parts/step.module.css';

/** Days after the session on which something is often due. */
const DAYS = [14, 30, 60, 90] as const;

interface Props {
  /** The name of the field that they fill. */
  readonly label: string;
  /** The session's day. */
  readonly from: string;
  /** The most days after it that are meant; left out where any are. */
  readonly within?: number;
  readonly put: (day: string) => void;
}

/** Days that are often meant, a press each: always working days by the week of the locale. */
function QuickDates({ label, from, within = Infinity, put }: Props) {
  const strings = useStrings();
  const words = strings.steps.commit.quick;
  const days = [
    { name: words.nextWorkingDay, day: nextWorkingDay(strings.locale, dayAfter(from, 1)) },
    ...DAYS.filter((after) => after <= within).map((after) => ({
      name: words.after(after),
      day: nextWorkingDay(strings.locale, dayAfter(from, after)),
    })),
  ];
  return (
    <div className={classes.quick}>
      {days.map(({ name, day }) => (
        <Button
          key={name}
          size="compact-xs"
          variant="subtle"
          title={strings.locale.day(day)}
          aria-label={words.on(name, strings.locale.day(day))}
          aria-description={label}
          onClick={() => put(day)}
        >
          {name}
        </Button>
      ))}
    </div>
  );
}

interface FieldProps extends Omit<TextInputProps, 'label'>, Omit<Props, 'label'> {
  readonly label: string;
}

/** A field for a day, with those that are often meant beneath it; whichever is pressed, the keys are in the field then. */
export function DayField({ from, within, put, ...field }: FieldProps) {
  const own = useRef<HTMLInputElement>(null);
  return (
    <div className={classes.tight}>
      <DateTimeField {...field} ref={own} type="date" />
      <QuickDates
        label={field.label}
        from={from}
        {...(within === undefined ? {} : { within })}
        put={(day) => {
          put(day);
          own.current?.focus();
        }}
      />
    </div>
  );
}
