import { inWords, verdictsInWords, type Scores } from '@shared/document/blocks/scores';
import { colours, steps } from '../../office/look';
import { barsChart } from '../parts/chart';
import { grid } from '../parts/grid';
import type { BlockOnSlides } from './contract';

type Row = Scores['rows'][number];

/** Who gave which verdict on what, stacked, and below it what was right and why. */
export const scoresOnSlides: BlockOnSlides<Scores> = {
  parts(block, look) {
    const { caption, verdicts, rows } = block;
    const { strings, words } = look.deck;
    const counted = rows.filter((row) => row.isCounted && row.counts.some((count) => count > 0));
    const shades = [...steps(look.colour, Math.max(1, verdicts.length - 1)).toReversed(), colours.idle];
    const rightOf = ({ right }: Row) => (right === null ? '' : `✓ ${verdicts[right] ?? ''}`);
    return [
      ...barsChart(look, {
        caption,
        series: verdicts.map((name, at) => ({ name, colour: shades[at] ?? look.colour })),
        rows: counted.map((row) => ({
          label: row.text,
          values: verdicts.map((_, at) => row.counts[at] ?? 0),
        })),
        stacked: true,
        alternative: inWords(strings, block),
      }),
      ...grid(look, {
        caption: counted.length === 0 ? caption : '',
        columns: [
          { label: words.statement, share: 0.46 },
          { label: words.answers, share: 0.2 },
          { label: '', share: 0.34 },
        ],
        rows: rows.map((row) => [
          row.text,
          verdictsInWords(strings, verdicts, row),
          [
            { text: rightOf(row), look: 'mark' as const },
            { text: row.reason, look: 'muted' as const },
          ],
        ]),
      }),
    ];
  },
};
