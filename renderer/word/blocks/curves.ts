import { curves, type Curves } from '@shared/document/blocks/curves';
import { colours, tint } from '../../office/look';
import { line } from '../../office/texts';
import { apart } from '../../office/charts';
import { chart, chartLabel, chartWidth } from '../parts/chart';
import { table } from '../parts/table';
import { caption as captionOf, note } from '../parts/words';
import type { BlockInWord } from './contract';

const height = 300;

/** Moods as a line chart, and a table of them with what was written at each. */
export const curvesInWord: BlockInWord<Curves> = {
  content(block, look) {
    const { strings } = look;
    const { caption, column, columns, lines } = block;
    if (columns.length === 0 || lines.length === 0) return [...captionOf(caption), note(strings.plan.layout.noRows)];
    const names = apart(lines.map(({ label }) => label));
    const share = 0.7 / lines.length;
    return [
      ...captionOf(caption),
      chart({
        type: 'line',
        categories: columns.map(chartLabel),
        series: lines.map(({ points }, at) => ({
          name: names[at] ?? '',
          color: at === lines.length - 1 ? look.colour : tint(colours.ink, 0.55),
          values: columns.map((_, index) => points[index]?.mood ?? null),
        })),
        markers: { shape: 'circle', size: 7 },
        emptyValues: 'gap',
        legend: { position: 'top' },
        categoryAxis: { crossesAt: 'minimum' },
        valueAxis: { minimum: -2, maximum: 2, interval: 1, numberFormat: '+0;−0;0' },
        altText: { name: line(caption), description: line(curves.alternative(block, strings)) },
        transformation: { width: chartWidth, height },
      }),
      ...table({
        ...look,
        caption: '',
        columns: [{ label: column ?? '', share: 0.3 }, ...lines.map(({ label }) => ({ label, share }))],
        rows: columns.map((name, at) => [
          name,
          ...lines.map(({ points }) => {
            const point = points[at];
            const mood = point?.mood ?? null;
            return [
              { text: mood === null ? '' : strings.stepKinds.charts.signed(mood), look: 'strong' as const },
              { text: point?.text ?? '' },
            ];
          }),
        ]),
      }),
    ];
  },
};
