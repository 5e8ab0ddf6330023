import type { Ticks } from '@shared/document/blocks/ticks';
import { grid } from '../parts/grid';
import type { BlockOnSlides } from './contract';

/** More columns than these go into a table of their own. */
const mostColumns = 8;
const rowShare = 0.3;

/** What it means that nothing is ticked, and of what that is so; nothing where it means nothing. */
const said = (meaning: string, of: readonly string[]): string =>
  meaning === '' || of.length === 0 ? '' : `${meaning}: ${of.join('; ')}`;

/** What goes with what, as a matrix; a row without a tick is marked, and in the notes it is said what that means. */
export const ticksOnSlides: BlockOnSlides<Ticks> = {
  parts({ caption, columns, rows, emptyRow, emptyColumn }, look) {
    const empty = rows.filter(({ ticks }) => !ticks.includes(true)).map(({ text }) => text);
    const unused = columns.filter((_, at) => rows.every(({ ticks }) => !ticks[at]));
    const say = [said(emptyRow, empty), said(emptyColumn, unused)];
    const count = Math.max(1, Math.ceil(columns.length / mostColumns));
    const size = Math.ceil(columns.length / count);
    return Array.from({ length: count }, (_, part) => columns.slice(part * size, (part + 1) * size)).flatMap(
      (some, part) =>
        grid(look, {
          caption,
          say,
          columns: [
            { label: '', share: rowShare },
            ...some.map((label) => ({ label, share: (1 - rowShare) / some.length, align: 'center' as const })),
          ],
          rows: rows.map(({ text, ticks }) => {
            const alone = emptyRow !== '' && !ticks.includes(true);
            return [
              [{ text, ...(alone && { look: 'mark' as const }) }],
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
