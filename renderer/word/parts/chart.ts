import { Paragraph } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import { clusters } from '../../report/text/clusters';
import { apart, type BarsData } from '../../office/charts';
import { colours, faces } from '../../office/look';
import { line } from '../../office/texts';

/** In pixels: as wide as the text of a page. */
export const chartWidth = 610;
/** Of a bar whose name has a line, and of those of which one has more. */
const rowHeight = { short: 36, long: 54 };
const inALine = 38;
const seriesHeight = 18;
const legendHeight = 44;
/** More rows than these go on in a chart of their own. */
const mostRows = 14;
const longestLabel = 90;

/** What all charts have: our typeface and colours, no frame. */
const plain = {
  font: { name: faces.text.name, color: colours.ink },
  chartArea: { fill: 'none', border: 'none' },
} as const;

/** A chart in a paragraph of its own, that can be edited. */
export const chart = (options: ChartRunOptions): Paragraph =>
  new Paragraph({ keepNext: false, children: [new ChartRun({ ...plain, ...options })] });

/** A name of a bar, which has little room; whoever cuts one says the whole text elsewhere. */
export function chartLabel(raw: string): string {
  const said = line(raw);
  const parts = clusters(said);
  return parts.length <= longestLabel
    ? said || '–'
    : `${parts
        .slice(0, longestLabel - 1)
        .join('')
        .trimEnd()}…`;
}

export const isCut = (raw: string): boolean => clusters(line(raw)).length > longestLabel;

/** All bars of a chart are as high as the one whose name needs the most. */
const heightOf = (rows: readonly BarsData['rows'][number][]): number =>
  rows.some(({ label }) => clusters(chartLabel(label)).length > inALine) ? rowHeight.long : rowHeight.short;

/** Bars, the first row at the top; many rows are several charts on the same scale. */
export function barsChart({ series, rows, stacked, alternative, most, decimals }: BarsData): Paragraph[] {
  const names = apart(series.map(({ name }) => name));
  const many = series.length > 1;
  const sums = rows.map(({ values }) => {
    const counts = values.map((value) => value ?? 0);
    return stacked ? counts.reduce((sum, one) => sum + one, 0) : Math.max(0, ...counts);
  });
  const maximum = most ?? Math.max(1, ...sums);
  const parts = Array.from({ length: Math.ceil(rows.length / mostRows) }, (_, at) =>
    rows.slice(at * mostRows, (at + 1) * mostRows),
  );
  return parts.map((some) =>
    chart({
      type: 'bar',
      categories: some.map(({ label }) => chartLabel(label)),
      series: series.map(({ colour }, at) => ({
        name: names[at] ?? '',
        color: colour,
        values: some.map(({ values }) => values[at] ?? null),
        ...(many ? {} : { colors: some.map((row) => row.colour) }),
      })),
      stacking: stacked ? 'stacked' : 'none',
      gapWidth: 55,
      ...(many && !stacked && { overlap: 0 }),
      legend: many ? { position: 'top' } : false,
      categoryAxis: { reverseOrder: true },
      valueAxis: { visible: false, gridlines: false, minimum: 0, maximum },
      dataLabels: {
        value: true,
        position: stacked ? 'center' : 'outsideEnd',
        ...(decimals ? { numberFormat: '0.0' } : stacked ? { numberFormat: '0;;;' } : {}),
      },
      altText: { name: line(names[0] ?? ''), description: line(alternative) },
      transformation: {
        width: chartWidth,
        height: Math.min(
          820,
          (many ? legendHeight : 10) +
            some.length * (heightOf(some) + (stacked ? 0 : (series.length - 1) * seriesHeight)) +
            14,
        ),
      },
    }),
  );
}
