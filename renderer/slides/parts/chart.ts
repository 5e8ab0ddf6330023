import type PptxGenJS from 'pptxgenjs';
import { apart, type BarsData } from '../../office/charts';
import { colours } from '../../office/look';
import { line } from '../../office/texts';
import { fonts, leading, sizes, type Box, type Slide } from '../deck';
import type { Look, Part } from '../flow';
import { captionHeight, drawCaption } from './words';

interface BarsChart extends BarsData {
  readonly caption: string;
}

/** Where the bars begin, as a share of the width. */
const labelShare = 0.42;
const labelSize = sizes.cell;
const labelLines = 2;
const legendHeight = 0.36;
const barHeight = { least: 0.36, series: 0.2 };

/**
 * A value as pptxgenjs keeps it: of 0 it makes nothing in the chart's own workbook, unless it comes as text; what has no value
 * it leaves empty, and `mend` takes that out.
 */
export const chartValue = (value: number | null): number => (value === 0 ? '0' : value) as number;

/** What every chart has: our fonts and colours, no frame. */
export const plain = {
  catAxisLabelFontFace: fonts.text,
  catAxisLabelFontSize: labelSize,
  catAxisLabelColor: colours.ink,
  catAxisLineShow: false,
  valAxisLabelFontFace: fonts.text,
  valAxisLabelColor: colours.muted,
  valAxisLineShow: false,
  valGridLine: { style: 'none' },
  catGridLine: { style: 'none' },
  dataLabelFontFace: fonts.text,
  dataLabelFontSize: labelSize,
  legendFontFace: fonts.text,
  legendFontSize: sizes.small,
  legendColor: colours.muted,
  showTitle: false,
} satisfies PptxGenJS.IChartOpts;

/** Bars as a chart that can be edited: many rows go on on the next slide, on the same scale. */
export function barsChart({ deck, width }: Look, chart: BarsChart): Part[] {
  const { caption, rows, stacked } = chart;
  const captioned = caption.trim() !== '';
  const many = chart.series.length > 1;
  const labelWidth = width * labelShare - 0.25;
  const sums = rows.map(({ values }) => {
    const counts = values.map((value) => value ?? 0);
    return stacked ? counts.reduce((sum, one) => sum + one, 0) : Math.max(0, ...counts);
  });
  const most = chart.most ?? Math.max(1, ...sums);
  const series = chart.series.map(({ colour }, at) => ({
    colour,
    name: apart(chart.series.map((one) => one.name))[at] ?? '',
  }));

  const draw = (slide: Slide, { x, y, w, h }: Box, from: number, to: number) => {
    if (captioned) drawCaption(slide, caption, { x, y, w, h: captionHeight });
    if (from >= to) return;
    slide.say(chart.alternative);
    const top = captioned ? captionHeight : 0;
    const high = h - top;
    const shown = rows.slice(from, to);
    const labels = shown.map(({ label }) => slide.fit(line(label), labelSize, labelWidth, labelLines) || '–');
    const data = series.map(({ name }, at) => ({
      name,
      labels,
      values: shown.map(({ values }) => chartValue(values[at] ?? null)),
    }));
    const legend = many ? Math.min(0.3, legendHeight / high) : 0;
    slide.to.addChart('bar', data, {
      ...plain,
      x,
      y: y + top,
      w,
      h: high,
      altText: line(chart.alternative),
      barDir: 'bar',
      barGrouping: stacked ? 'stacked' : 'clustered',
      barGapWidthPct: many && !stacked ? 45 : 55,
      /* The library's types know one end only: the first row stands at the top. */
      catAxisOrientation: 'maxMin' as 'minMax',
      valAxisHidden: true,
      valAxisMinVal: 0,
      valAxisMaxVal: most * (stacked ? 1 : 1.06),
      chartColors: many
        ? series.map(({ colour }) => colour)
        : shown.map(({ colour }) => colour ?? series[0]?.colour ?? colours.idle),
      layout: { x: labelShare, y: legend, w: 1 - labelShare - 0.03, h: 1 - legend },
      showValue: true,
      dataLabelColor: colours.ink,
      dataLabelFormatCode: stacked ? '0;;;' : chart.decimals ? '0.0' : '0',
      ...(stacked ? {} : { dataLabelPosition: 'outEnd' as const }),
      showLegend: many,
      legendPos: 't',
    });
  };

  const heightOf = ({ label }: BarsData['rows'][number]): number =>
    Math.max(
      barHeight.least + (stacked ? 0 : (series.length - 1) * barHeight.series),
      leading(labelSize, Math.min(labelLines, deck.lines(label, labelSize, labelWidth))) + 0.14,
    );
  return [
    {
      head: (captioned ? captionHeight : 0) + (many ? legendHeight : 0),
      rows: rows.map(heightOf),
      stretch: 1.5,
      draw,
    },
  ];
}
