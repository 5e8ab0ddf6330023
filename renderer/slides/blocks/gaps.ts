import { changeInWords, inWords, type Gaps } from '@shared/document/blocks/gaps';
import { colours } from '../../office/look';
import { sizes } from '../deck';
import { barsChart } from '../parts/chart';
import { words } from '../parts/words';
import type { BlockOnSlides } from './contract';

/** Two values of each, one bar above the other, with the distance beside what was rated. */
export const gapsOnSlides: BlockOnSlides<Gaps> = {
  parts(block, look) {
    const { caption, values, lowest, highest, names, rows } = block;
    const { strings } = look.deck;
    const labels = rows.map(
      (row) =>
        `${row.text} (${[changeInWords(strings, row), row.shortfall ?? ''].filter((part) => part !== '').join(', ')})`,
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
        alternative: inWords(strings, block),
        most: Math.max(1, values.at(-1) ?? 1),
        decimals: true,
      }),
      ...words(look, scale, { size: sizes.small, lines: 1, colour: colours.muted }),
    ];
  },
};
