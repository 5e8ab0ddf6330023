import { doubtIfTwice, doubtIfUnknown, type Doubt } from '../../base/doubts';
import { idsOf, type DoubtContext } from '../doubting';
import type { SortDefinition, SortWork } from './schema';

/** A bin that is not there, and fields that no bin has. What was said beside an item goes with it to another bin. */
export function sortDoubts({ definition: { bins } }: DoubtContext<SortDefinition>, work: SortWork): Doubt[] {
  const known = new Set(idsOf(bins));
  const fields = new Set(bins.flatMap((bin) => idsOf(bin.fields)));
  return [
    ...work.sorted.flatMap((one, index) => [
      ...doubtIfUnknown(`sorted.${index}`, [one.bin], known, 'unknown-bin'),
      ...doubtIfUnknown(`sorted.${index}`, Object.keys(one.fields), fields, 'unknown-column'),
    ]),
    ...doubtIfTwice('items', idsOf(work.items ?? [])),
    ...doubtIfTwice('typed', idsOf(work.typed)),
  ];
}
