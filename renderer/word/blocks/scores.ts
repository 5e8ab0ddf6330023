import { inWords, type Scores } from '@shared/document/blocks/scores';
import { colours, steps } from '../../office/look';
import { barsChart } from '../parts/chart';
import { table } from '../parts/table';
import { caption as captionOf, note } from '../parts/words';
import type { BlockInWord } from './contract';

/** Who gave which verdict on what, stacked, and a table of it with what was right and why. */
export const scoresInWord: BlockInWord<Scores> = {
  content(block, look) {
    const { strings } = look;
    const words = strings.plan.layout;
    const { caption, verdicts, rows } = block;
    if (rows.length === 0) return [...captionOf(caption), note(words.noRows)];
    const counted = rows.filter((row) => row.isCounted && row.counts.some((count) => count > 0));
    const shades = [...steps(look.colour, Math.max(1, verdicts.length - 1)).toReversed(), colours.idle];
    const share = 0.3 / Math.max(1, verdicts.length);
    return [
      ...captionOf(caption),
      ...barsChart({
        series: verdicts.map((name, at) => ({ name, colour: shades[at] ?? look.colour })),
        rows: counted.map((row) => ({ label: row.text, values: verdicts.map((_, at) => row.counts[at] ?? 0) })),
        stacked: true,
        alternative: inWords(strings, block),
      }),
      ...table({
        ...look,
        caption: '',
        columns: [
          { label: words.statement, share: 0.36 },
          ...verdicts.map((label) => ({ label, share, centred: true as const })),
          { label: '', share: 0.34 },
        ],
        rows: rows.map(({ text, counts, isCounted, right, reason }) => [
          text,
          ...verdicts.map((_, at) => [
            {
              text: `${isCounted ? (counts[at] ?? 0) : words.notCounted}${at === right ? ' ✓' : ''}`,
              ...(at === right && { look: 'mark' as const }),
            },
          ]),
          [{ text: reason, look: 'muted' as const }],
        ]),
      }),
    ];
  },
};
