import { useStrings } from '../components/use-strings';
import { ChartTable } from './ChartTable';

interface Props {
  readonly caption: string;
  readonly values: readonly number[];
  readonly rows: readonly {
    readonly text: string;
    readonly counts: readonly number[];
    readonly isCounted: boolean;
    readonly average: number | null;
    readonly mark: number | null;
  }[];
}

/** How many gave each value to each item, for those who listen. */
export function SpreadTable({ caption, values, rows }: Props) {
  const strings = useStrings();
  const words = strings.stepKinds.charts;
  return (
    <ChartTable
      caption={caption}
      head={[words.what, ...values.map(words.signed), strings.room.average]}
      rows={rows.map(({ text, counts, isCounted, average, mark }) => [
        text,
        ...values.map((_, index) => (isCounted ? String(counts[index] ?? 0) : words.nothing)),
        average === null
          ? isCounted
            ? words.nothing
            : strings.room.notCounted
          : strings.locale.decimal(average, mark),
      ])}
    />
  );
}
