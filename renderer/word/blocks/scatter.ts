import { scatter, strongSaid, type Scatter } from '@shared/document/blocks/scatter';
import { line } from '../../office/texts';
import { chart, chartWidth } from '../parts/chart';
import { table } from '../parts/table';
import { caption as captionOf, note } from '../parts/words';
import type { BlockInWord } from './contract';

const height = 380;
const noAxis = { minimum: 0, maximum: 1, interval: 0.5, numberFormat: ';;;' } as const;

/** A field with two axes as a chart of numbered points, and what each number stands for as a table. */
export const scatterInWord: BlockInWord<Scatter> = {
  content(block, look) {
    const { strings } = look;
    const words = strings.plan.layout;
    const { caption, across, up, fields, columns, points } = block;
    const bold = strongSaid(words, block);
    if (points.length === 0) return [...captionOf(caption), note(words.noRows)];
    const axis = ({ label, low, high }: Scatter['across']) => `${low}  ←  ${label}  →  ${high}`;
    return [
      ...captionOf(caption),
      chart({
        type: 'scatter',
        series: [
          {
            name: line(caption) || words.what,
            color: look.colour,
            points: points.map((point) => ({ x: point.across, y: point.up })),
            pointLabels: points.map(({ number }) => ({ text: String(number), position: 'right' })),
          },
        ],
        markers: { shape: 'circle', size: 9 },
        lines: 'none',
        legend: false,
        xAxis: { ...noAxis, title: line(axis(across)) },
        yAxis: { ...noAxis, title: line(axis(up)) },
        altText: { name: line(caption), description: line(scatter.alternative(block, strings)) },
        transformation: { width: chartWidth, height },
      }),
      ...(fields ? [note(`↖ ${fields[0]} · ↗ ${fields[1]} · ↙ ${fields[2]} · ↘ ${fields[3]}`)] : []),
      ...(bold === '' ? [] : [note(bold)]),
      ...table({
        ...look,
        caption: '',
        columns: [
          { label: '', share: 0.07 },
          { label: words.what, share: 0.57 },
          ...columns.map((label) => ({ label, share: 0.36 / columns.length })),
        ],
        rows: points.map(({ number, text, strong, values }) => [
          String(number),
          [{ text, ...(strong && { look: 'strong' as const }) }],
          ...values,
        ]),
      }),
    ];
  },
};
