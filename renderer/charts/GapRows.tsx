import { changeInWords, type Gaps } from '@shared/document/blocks/gaps';
import { useStrings } from '../components/use-strings';
import type { Strings } from '@shared/words';
import classes from './Chart.module.css';
import { ChartTable } from './ChartTable';

const figure = (strings: Strings, value: number | null, mark: number | null): string =>
  value === null ? strings.stepKinds.charts.nothing : strings.locale.decimal(value, mark);

/** The names of both ends of a gap, with their marks. */
export function GapKey({ data }: { readonly data: Gaps }) {
  const strings = useStrings();
  const { values, lowest, highest, names } = data;
  return (
    <p className={classes.key}>
      {names.map((name, index) => (
        <span key={name}>
          <i data-second={index === 1} />
          {name}
        </span>
      ))}
      <span>
        {values[0]} {lowest} … {values.at(-1)} {highest}
      </span>
      <span>{strings.plan.content.rate.against(...names)}</span>
    </p>
  );
}

/** One item's two values on a rail, and the distance between them. */
export function GapRow({ data, row, strong }: { data: Gaps; row: Gaps['rows'][number]; strong: boolean }) {
  const strings = useStrings();
  const [first = 0, last = 1] = [data.values[0], data.values.at(-1)];
  const place = (value: number) => `${((value - first) / Math.max(1, last - first)) * 100}%`;
  const both = row.first !== null && row.second !== null;
  const [low, high] = [Math.min(row.first ?? 0, row.second ?? 0), Math.max(row.first ?? 0, row.second ?? 0)];
  const width = `${((high - low) / Math.max(1, last - first)) * 100}%`;
  return (
    <div className={classes.gapRow}>
      <span className={classes.clamped} dir="auto">
        {row.text}
      </span>
      <span className={classes.rail} data-strong={strong} aria-hidden>
        {both && <span className={classes.span} style={{ insetInlineStart: place(low), width }} />}
        {row.first !== null && <span className={classes.end} style={{ insetInlineStart: place(row.first) }} />}
        {row.second !== null && (
          <span className={classes.end} data-second style={{ insetInlineStart: place(row.second) }} />
        )}
      </span>
      <span className={classes.figure}>{changeInWords(strings, row)}</span>
    </div>
  );
}

/** The same for those who listen. */
export function GapTable({ data }: { readonly data: Gaps }) {
  const strings = useStrings();
  const words = strings.stepKinds.charts;
  return (
    <ChartTable
      caption={data.caption}
      head={[words.what, ...data.names, strings.plan.content.rate.against(...data.names)]}
      rows={data.rows.map(({ text, first, second, mark, isCounted }) => [
        text,
        figure(strings, first, null),
        figure(strings, second, mark),
        changeInWords(strings, { first, second, isCounted }),
      ])}
    />
  );
}

/** Two values of each item on one scale, the widest gap first. */
export function GapRows({ data }: { readonly data: Gaps }) {
  return (
    <>
      <div className={classes.rows} aria-hidden>
        <GapKey data={data} />
        {data.rows.map((row, index) => (
          <GapRow key={index} data={data} row={row} strong={index === 0} />
        ))}
      </div>
      <GapTable data={data} />
    </>
  );
}
