import type { ReactNode } from 'react';
import { TimeOfDay } from '@shared/base/primitives';
import { DateTimeField } from '../components/DateTimeField';
import { useStrings } from '../components/use-strings';
import { atMinutes, minutesOf } from '@shared/base/time-of-day';
import classes from './Builder.module.css';

interface Props {
  readonly start: string | null;
  /** The time the room has. */
  readonly available: number | null;
  /** What the blocks take in all. */
  readonly total: number;
  /** On the day: where the workshop stands, in place of what was planned. */
  readonly standing?: ReactNode;
  readonly change: (start: string | null, minutes: number | null) => void;
}

/** Start time in, end time out; and until when the room has to be done. */
export function Times({ start, available, total, standing, change }: Props) {
  const strings = useStrings();
  const words = strings.agenda;
  const { locale } = strings;
  const end = start !== null && available !== null ? atMinutes(start, available) : '';
  const slack = available === null ? null : available - total;
  return (
    <div className={classes.times}>
      <DateTimeField
        label={words.start}
        type="time"
        value={start ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change(TimeOfDay.safeParse(value).success ? value : null, available)
        }
      />
      <DateTimeField
        label={words.end}
        type="time"
        value={end}
        disabled={start === null}
        onChange={({ currentTarget: { value } }) => {
          if (start === null) return;
          const minutes = TimeOfDay.safeParse(value).success ? minutesOf(value) - minutesOf(start) : 0;
          change(start, minutes === 0 ? null : minutes < 0 ? minutes + 24 * 60 : minutes);
        }}
      />
      {standing ?? (
        <p className={classes.ends} role="status">
          {total > 0 && (
            <strong>
              {start === null
                ? words.takes(total)
                : words.ends(locale.clock(start), locale.clock(atMinutes(start, total)))}
            </strong>
          )}
          {slack !== null && (
            <span data-over={slack < 0}>{slack < 0 ? words.tooLong(-slack) : words.slack(slack)}</span>
          )}
        </p>
      )}
    </div>
  );
}
