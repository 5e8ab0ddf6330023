import { doubtIf, doubtIfTwice, doubtIfUnknown, type Doubt } from '../../base/doubts';
import { idsOf, type DoubtContext } from '../doubting';
import type { LinkDefinition, LinkWork } from './schema';

/** A cell twice, one of another kind than the grid has, and one in a column that is not there. */
export function linkDoubts({ definition }: DoubtContext<LinkDefinition>, work: LinkWork): Doubt[] {
  const { cell = 'text', columns } = definition;
  const fixed = Array.isArray(columns) ? new Set(idsOf(columns)) : null;
  return [
    ...doubtIfTwice(
      'cells',
      work.cells.map(({ row, column }) => `${row} ${column}`),
    ),
    ...work.cells.flatMap(({ column, mood, ticked }, index) => [
      ...(fixed ? doubtIfUnknown(`cells.${index}`, [column], fixed, 'unknown-column') : []),
      ...doubtIf(
        (ticked !== undefined && cell !== 'tick') || (mood !== undefined && cell !== 'mood'),
        `cells.${index}`,
        'cell-of-another-kind',
      ),
    ]),
    ...doubtIfTwice('items', idsOf(work.items ?? [])),
    ...doubtIfTwice('typed', idsOf(work.typed)),
    ...doubtIfTwice('columns', idsOf(work.columns ?? [])),
    ...doubtIfTwice('typedColumns', idsOf(work.typedColumns ?? [])),
  ];
}
