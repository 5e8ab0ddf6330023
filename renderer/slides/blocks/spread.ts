import { averageOf, scaleNames, spread, type Spread, type SpreadRow } from '@shared/document/blocks/spread';
import { steps } from '../../office/look';
import { barsChart } from '../parts/chart';
import { grid } from '../parts/grid';
import type { BlockOnSlides } from './contract';

/** How many chose each value, stacked, with the average beside what was rated; what nobody counted stands below. */
export const spreadOnSlides: BlockOnSlides<Spread> = {
  parts(block, look) {
    const { strings, words } = look.deck;
    const { caption, values, rows } = block;
    const counted = rows.filter((row) => row.isCounted && row.counts.some((count) => count > 0));
    const others = rows.filter((row) => !counted.includes(row));
    const shades = steps(look.colour, values.length);
    const labelOf = (row: SpreadRow) =>
      `${row.text} (${[averageOf(strings, row), row.shortfall ?? ''].filter((part) => part !== '').join(', ')})`;
    return [
      ...barsChart(look, {
        caption,
        series: scaleNames(block).map((name, at) => ({ name, colour: shades[at] ?? look.colour })),
        rows: counted.map((row) => ({ label: labelOf(row), values: values.map((_, at) => row.counts[at] ?? 0) })),
        stacked: true,
        alternative: spread.alternative(block, strings),
      }),
      ...(others.length === 0 && counted.length > 0
        ? []
        : grid(look, {
            caption: counted.length === 0 ? caption : '',
            say: counted.length === 0 ? [spread.alternative(block, strings)] : [],
            columns: [
              { label: words.what, share: 0.8 },
              { label: words.average, share: 0.2 },
            ],
            rows: others.map((row) => [
              [{ text: row.text }, { text: row.shortfall ?? '', look: 'warning' as const }],
              [{ text: averageOf(strings, row), look: 'muted' as const }],
            ]),
          })),
    ];
  },
};
