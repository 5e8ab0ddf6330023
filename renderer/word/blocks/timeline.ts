import { timeline, type Timeline } from '@shared/document/blocks/timeline';
import { table } from '../parts/table';
import { note } from '../parts/words';
import type { BlockInWord } from './contract';

/** The days to look back as a table, and in words what starts and what is due when. */
export const timelineInWord: BlockInWord<Timeline> = {
  content: (block, look) => [
    ...table({
      ...look,
      caption: block.caption,
      columns: [
        { label: '', share: 0.3 },
        { label: '', share: 0.7 },
      ],
      rows: block.stops.map(({ label, date }) => [[{ text: label, look: 'strong' as const }], date]),
    }),
    note(timeline.alternative(block, look.strings)),
  ],
};
