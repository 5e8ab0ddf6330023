import { bars, type Bars } from '@shared/document/blocks/bars';
import { barLabel } from '../../office/charts';
import { colours } from '../../office/look';
import { barsChart, isCut } from '../parts/chart';
import { table } from '../parts/table';
import { caption as captionOf, note } from '../parts/words';
import type { BlockInWord } from './contract';

/** What was counted as a chart, the chosen in the lens's colour; what nobody counted, and long texts, stand in a table below. */
export const barsInWord: BlockInWord<Bars> = {
  content(block, look) {
    const { strings } = look;
    const words = strings.plan.layout;
    const { caption, unit, rows } = block;
    if (rows.length === 0) return [...captionOf(caption), note(words.noRows)];
    const counted = rows.filter(({ dots }) => dots !== null);
    const labelOf = (row: Bars['rows'][number]) => barLabel(words, unit, row);
    const listed = rows.filter((row) => row.dots === null || isCut(labelOf(row)));
    return [
      ...captionOf(caption),
      ...barsChart({
        series: [{ name: words[unit], colour: colours.idle }],
        rows: counted.map((row) => ({
          label: labelOf(row),
          values: [row.dots],
          colour: row.winner ? look.colour : colours.idle,
        })),
        stacked: false,
        alternative: bars.alternative(block, strings),
      }),
      ...table({
        ...look,
        caption: '',
        columns: [
          { label: '', share: 0.08 },
          { label: words.what, share: 0.72 },
          { label: words[unit], share: 0.2 },
        ],
        rows: listed.map(({ rank, text, dots }) => [rank, text, dots === null ? words.notCounted : String(dots)]),
      }),
    ];
  },
};
