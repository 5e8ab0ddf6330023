import type { Ticks } from '@shared/document/blocks/ticks';
import { grid } from '../parts/grid';
import type { BlockOnSlides } from './contract';

/** More columns than these go into a table of their own. */
const mostColumns = 8;
const rowShare = 0.3;

/** What goes with what, as a matrix; a row without a tick is marked, if that means something. */
export const ticksOnSlides: BlockOnSlides<Ticks> = {
  parts({ caption, columns, rows, emptyRow }, look) {
    const count = Math.max(1, Math.ceil(columns.length / mostColumns));
    const size = Math.ceil(columns.length / count);
    return Array.from({ length: count }, (_, part) => columns.slice(part * size, (part + 1) * size)).flatMap(
      (some, part) =>
        grid(look, {
          caption,
          columns: [
            { label: '', share: rowShare },
            ...some.map((label) => ({ label, share: (1 - rowShare) / some.length, align: 'center' as const })),
          ],
          rows: rows.map(({ text, ticks }) => {
            const alone = emptyRow !== '' && !ticks.includes(true);
            return [
              [
                { text, ...(alone && { look: 'mark' as const }) },
                { text: alone ? emptyRow : '', look: 'muted' as const },
              ],
              ...some.map((__, at) => {
                const ticked = ticks[part * size + at] ?? false;
                return [{ text: ticked ? '✓' : '·', look: ticked ? ('mark' as const) : ('idle' as const) }];
              }),
            ];
          }),
        }),
    );
  },
};
