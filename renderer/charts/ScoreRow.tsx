import type { Scores } from '@shared/plan/charts';
import { strings } from '@shared/strings';
import classes from './Chart.module.css';

const { judge: words } = strings.stepKinds;

/** One statement: how many gave which verdict, the right one filled, and how many that were. */
export function ScoreRow({ data, row }: { readonly data: Scores; readonly row: Scores['rows'][number] }) {
  const answers = row.counts.reduce((sum, count) => sum + count, 0);
  const label = data.verdicts.map((verdict, index) => `${verdict}: ${row.counts[index] ?? 0}`).join(', ');
  return (
    <div className={classes.score}>
      <span className={classes.clamped} dir="auto">
        {row.text}
      </span>
      <span className={classes.stack} role="img" aria-label={label}>
        {row.counts.map((count, index) => (
          <span
            key={index}
            style={{ flexGrow: count, flexBasis: 0 }}
            data-place={index}
            data-right={index === row.right}
          />
        ))}
      </span>
      <span className={classes.figure}>
        {row.right === null ? words.notRevealed : words.right(row.counts[row.right] ?? 0, answers)}
      </span>
    </div>
  );
}
