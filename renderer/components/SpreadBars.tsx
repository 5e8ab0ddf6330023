import type { CSSProperties } from 'react';
import { useStrings } from './use-strings';
import classes from './SpreadBars.module.css';

interface Props {
  readonly values: readonly number[];
  readonly counts: readonly number[];
  readonly average: number | null;
  /** What the average is judged by; null where there is no mark. */
  readonly mark: number | null;
  /** A table tells those who listen. */
  readonly told?: boolean;
  /** One column comes after the other, as they are counted; those under the mark stand back. */
  readonly builds?: boolean;
}

/** How the answers lie over the scale, a small column per value, and the average's place on it. */
export function SpreadBars({ values, counts, average, mark, told = false, builds = false }: Props) {
  const strings = useStrings();
  const most = Math.max(1, ...counts);
  const first = values[0] ?? 0;
  const span = Math.max(1, values.length - 1);
  const words = values.map((value, index) => `${value}: ${counts[index] ?? 0}`).join(', ');
  const label = `${words}; ${average === null ? strings.steps.rate.nobody : strings.steps.rate.average(strings.locale.decimal(average, mark))}`;
  return (
    <div
      className={classes.spread}
      data-builds={builds}
      style={{ '--columns': values.length } as CSSProperties}
      {...(told ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {values.map((value, index) => (
        <div
          key={value}
          className={classes.column}
          data-under={builds && mark !== null && value < mark}
          style={{ '--nth': index } as CSSProperties}
        >
          <span className={classes.count}>{counts[index] || ''}</span>
          <span className={classes.bar} style={{ height: `${((counts[index] ?? 0) / most) * 100}%` }} />
          <span className={classes.value}>{value}</span>
        </div>
      ))}
      {average !== null && (
        <span
          className={classes.average}
          style={{ insetInlineStart: `${((average - first + 0.5) / (span + 1)) * 100}%` }}
        />
      )}
    </div>
  );
}
