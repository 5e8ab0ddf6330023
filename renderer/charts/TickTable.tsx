import type { Ticks } from '@shared/document/blocks/ticks';
import { useStrings } from '../components/use-strings';
import { ChartTable } from './ChartTable';

/** What goes with what, for those who listen: a row or column without a tick says what that means. */
export function TickTable({ data }: { readonly data: Ticks }) {
  const strings = useStrings();
  const { charts: words } = strings.stepKinds;
  const { columns, rows, emptyRow, emptyColumn } = data;
  const meaning = (text: string, empty: boolean, means: string) =>
    empty && means !== '' ? `${text} (${means})` : text;
  return (
    <ChartTable
      caption={data.caption}
      head={[
        words.what,
        ...columns.map((text, index) =>
          meaning(
            text,
            rows.every(({ ticks }) => !ticks[index]),
            emptyColumn,
          ),
        ),
      ]}
      rows={rows.map(({ text, ticks }) => [
        meaning(text, !ticks.includes(true), emptyRow),
        ...columns.map((_, index) => (ticks[index] ? words.ticked : words.notTicked)),
      ])}
    />
  );
}
