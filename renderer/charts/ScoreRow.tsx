import type { Scores } from '@shared/document/blocks/scores';
import { useStrings } from '../components/use-strings';
import classes from './Chart.module.css';

/** One statement: how many gave which verdict, the right one filled, and how many that were. `ScoreTable` tells those who listen. */
export function ScoreRow({ row }: { readonly row: Scores['rows'][number] }) {
  const strings = useStrings();
  const { judge: words } = strings.stepKinds;
  const answers = row.counts.reduce((sum, count) => sum + count, 0);
  return (
    <div className={classes.score}>
      <span className={classes.clamped} dir="auto">
        {row.text}
      </span>
      <span className={classes.stack} aria-hidden>
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
        {!row.isCounted
          ? strings.room.notCounted
          : row.right === null
            ? words.notRevealed
            : words.right(row.counts[row.right] ?? 0, answers)}
      </span>
    </div>
  );
}
