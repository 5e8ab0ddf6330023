import { bars, type Bars } from '@shared/document/blocks/bars';
import { barLabel } from '../../office/charts';
import { colours } from '../../office/look';
import { barsChart } from '../parts/chart';
import { grid } from '../parts/grid';
import type { BlockOnSlides } from './contract';

/** What was counted as a chart, the chosen in the lens's colour; what nobody counted has no bar and stands below. */
export const barsOnSlides: BlockOnSlides<Bars> = {
  parts(block, look) {
    const { strings, words } = look.deck;
    const { caption, unit, rows } = block;
    const counted = rows.filter(({ dots }) => dots !== null);
    const uncounted = rows.filter(({ dots }) => dots === null);
    const labelOf = (row: Bars['rows'][number]) => barLabel(words, unit, row);
    return [
      ...barsChart(look, {
        caption,
        series: [{ name: words[unit], colour: colours.idle }],
        rows: counted.map((row) => ({
          label: labelOf(row),
          values: [row.dots],
          colour: row.winner ? look.colour : colours.idle,
        })),
        stacked: false,
        alternative: bars.alternative(block, strings),
      }),
      ...(uncounted.length === 0 && counted.length > 0
        ? []
        : grid(look, {
            caption: counted.length === 0 ? caption : '',
            say: counted.length === 0 ? [bars.alternative(block, strings)] : [],
            columns: [
              { label: '', share: 0.8 },
              { label: '', share: 0.2 },
            ],
            rows: uncounted.map(({ rank, text }) => [
              `${rank}  ${text}`,
              [{ text: words.notCounted, look: 'muted' as const }],
            ]),
          })),
    ];
  },
};
