import { changeInWords, type Gaps } from '@shared/document/blocks/gaps';
import { colours } from '../../office/look';
import { stacked } from '../../office/texts';
import { sizes } from '../deck';
import { barsChart } from '../parts/chart';
import { words } from '../parts/words';
import type { BlockOnSlides } from './contract';

/** Two values of each, one bar above the other, with the distance beside what was rated. */
export const gapsOnSlides: BlockOnSlides<Gaps> = {
  parts({ caption, values, lowest, highest, names, rows }, look) {
    const { strings } = look.deck;
    const labels = rows.map(
      (row) =>
        `${row.text} (${[changeInWords(strings, row), row.shortfall ?? ''].filter((part) => part !== '').join(', ')})`,
    );
    const figure = (value: number | null, mark: number | null) =>
      value === null ? '–' : strings.plan.content.decimal(value, mark);
    const told = rows.map(
      (row, at) =>
        `${labels[at] ?? ''}: ${names[0]} ${figure(row.first, null)}, ${names[1]} ${figure(row.second, row.mark)}`,
    );
    const scale = `${values[0] ?? ''} ${lowest} … ${values.at(-1) ?? ''} ${highest}`;
    return [
      ...barsChart(look, {
        caption,
        series: [
          { name: names[0], colour: colours.idle },
          { name: names[1], colour: look.colour },
        ],
        rows: rows.map((row, at) => ({ label: labels[at] ?? '', values: [row.first, row.second] })),
        stacked: false,
        alternative: stacked([caption, ...told]),
        most: Math.max(1, values.at(-1) ?? 1),
        decimals: true,
      }),
      ...words(look, scale, { size: sizes.small, lines: 1, colour: colours.muted }),
    ];
  },
};
