import type { Scores } from '@shared/document/blocks/scores';
import { useStrings } from '../components/use-strings';
import { ChartTable } from './ChartTable';

/** How many gave which verdict on each statement, and which was right, for those who listen. */
export function ScoreTable({ data }: { readonly data: Scores }) {
  const strings = useStrings();
  const { charts: words, judge } = strings.stepKinds;
  return (
    <ChartTable
      caption={data.caption}
      head={[words.what, ...data.verdicts, words.right]}
      rows={data.rows.map(({ text, counts, isCounted, right }) => [
        text,
        ...data.verdicts.map((_, index) => (isCounted ? String(counts[index] ?? 0) : strings.room.notCounted)),
        right === null ? judge.notRevealed : (data.verdicts[right] ?? ''),
      ])}
    />
  );
}
