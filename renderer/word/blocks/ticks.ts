import type { Ticks } from '@shared/document/blocks/ticks';
import { table } from '../parts/table';
import type { BlockInWord } from './contract';

/** More columns than these go into a table of their own. */
const mostColumns = 7;
const rowShare = 0.34;

/** What goes with what, as a matrix; a row without a tick says what that means, if it means something. */
export const ticksInWord: BlockInWord<Ticks> = {
  content({ caption, columns, rows, emptyRow }, look) {
    const count = Math.max(1, Math.ceil(columns.length / mostColumns));
    const size = Math.ceil(columns.length / count);
    return Array.from({ length: count }, (_, part) => columns.slice(part * size, (part + 1) * size)).flatMap(
      (some, part) =>
        table({
          ...look,
          caption: part === 0 ? caption : '',
          columns: [
            { label: '', share: rowShare },
            ...some.map((label) => ({ label, share: (1 - rowShare) / some.length, centred: true as const })),
          ],
          rows: rows.map(({ text, ticks }) => [
            [{ text, ...(emptyRow !== '' && !ticks.includes(true) && { look: 'mark' as const }) }],
            ...some.map((__, at) => {
              const ticked = ticks[part * size + at] ?? false;
              return [{ text: ticked ? '✓' : '·', look: ticked ? ('mark' as const) : ('muted' as const) }];
            }),
          ]),
        }),
    );
  },
};
