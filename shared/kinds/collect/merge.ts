import type { Idea } from '../idea';
import type { RoomWork } from '../../engines/merging/step-merge';
import { items, ofRooms, own } from '../../engines/merging/union';
import type { CollectWork } from './schema';

/** Every idea of every room; whoever had a turn in any of them had one. */
export function mergeCollect(rooms: readonly RoomWork<CollectWork>[]): CollectWork | null {
  const [first] = rooms;
  if (!first) return null;
  const tookPart = rooms.flatMap(({ work }) => (work.tookPart ? [work.tookPart] : []));
  const ideas: Idea[] = ofRooms(rooms.map(({ room, work }) => ({ room, list: work.ideas })));
  return {
    ...first.work,
    ideas,
    ...own('headings', items(rooms.map(({ work }) => work.headings))),
    revealed: rooms.some(({ work }) => work.revealed),
    tookPart: tookPart.length > 0 ? [...new Set(tookPart.flat())].toSorted() : null,
    round: null,
  };
}
