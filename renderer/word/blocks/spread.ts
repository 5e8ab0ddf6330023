import { averageOf, scaleNames, spread, type Spread } from '@shared/document/blocks/spread';
import { steps } from '../../office/look';
import { barsChart } from '../parts/chart';
import { table } from '../parts/table';
import { caption as captionOf, note } from '../parts/words';
import type { BlockInWord } from './contract';

/** How many chose each value, stacked, and the averages as a table. */
export const spreadInWord: BlockInWord<Spread> = {
  content(block, look) {
    const { strings } = look;
    const words = strings.plan.layout;
    const { caption, values, rows } = block;
    if (rows.length === 0) return [...captionOf(caption), note(words.noRows)];
    const counted = rows.filter((row) => row.isCounted && row.counts.some((count) => count > 0));
    const shades = steps(look.colour, values.length);
    return [
      ...captionOf(caption),
      ...barsChart({
        series: scaleNames(block).map((name, at) => ({ name, colour: shades[at] ?? look.colour })),
        rows: counted.map((row) => ({ label: row.text, values: values.map((_, at) => row.counts[at] ?? 0) })),
        stacked: true,
        alternative: spread.alternative(block, strings),
      }),
      ...table({
        ...look,
        caption: '',
        columns: [
          { label: words.what, share: 0.8 },
          { label: words.average, share: 0.2 },
        ],
        rows: rows.map((row) => [
          [{ text: row.text }, { text: row.shortfall ?? '', look: 'warning' as const }],
          averageOf(strings, row),
        ]),
      }),
    ];
  },
};
