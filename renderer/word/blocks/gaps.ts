import { changeInWords, figureOf, inWords, type Gaps } from '@shared/document/blocks/gaps';
import { colours } from '../../office/look';
import { barsChart } from '../parts/chart';
import { table } from '../parts/table';
import { caption as captionOf, note } from '../parts/words';
import type { BlockInWord } from './contract';

/** Two values of each, one bar above the other, and both with their distance as a table. */
export const gapsInWord: BlockInWord<Gaps> = {
  content(block, look) {
    const { strings } = look;
    const { caption, names, values, lowest, highest, rows } = block;
    if (rows.length === 0) return [...captionOf(caption), note(strings.plan.layout.noRows)];
    return [
      ...captionOf(caption),
      ...barsChart({
        series: [
          { name: names[0], colour: colours.idle },
          { name: names[1], colour: look.colour },
        ],
        rows: rows
          .filter(({ first, second }) => first !== null || second !== null)
          .map(({ text, first, second }) => ({ label: text, values: [first, second] })),
        stacked: false,
        alternative: inWords(strings, block),
        most: Math.max(1, values.at(-1) ?? 1),
        decimals: true,
      }),
      note(`${values[0] ?? ''} ${lowest} … ${values.at(-1) ?? ''} ${highest}`),
      ...table({
        ...look,
        caption: '',
        columns: [
          { label: '', share: 0.46 },
          { label: names[0], share: 0.15 },
          { label: names[1], share: 0.15 },
          { label: strings.plan.content.rate.against(...names), share: 0.24 },
        ],
        rows: rows.map((row) => [
          [{ text: row.text }, { text: row.shortfall ?? '', look: 'warning' as const }],
          figureOf(strings, row.first, null),
          figureOf(strings, row.second, row.mark),
          changeInWords(strings, row),
        ]),
      }),
    ];
  },
};
