import type { RoomWork, StepMerge } from '../../engines/merging/step-merge';
import { union } from '../../engines/merging/union';
import type { GroupWork } from './schema';

/** Groups of the same title are one; an idea that rooms put into different groups lies where the first room put it. */
export function mergeGroup(
  rooms: readonly RoomWork<GroupWork>[],
  { at, conflicts, textOf }: StepMerge<unknown>,
): GroupWork {
  const lies = new Map<string, string>();
  for (const { room, work } of rooms)
    for (const one of work.groups)
      for (const idea of one.ideaIds) {
        const before = lies.get(idea);
        if (before === undefined) lies.set(idea, one.id);
        else if (before !== one.id) conflicts.tell('grouped', at, textOf(idea), [{ room, text: one.text }]);
      }
  const groups = union(rooms.map(({ work }) => work.groups)).map((one) => ({
    ...one,
    ideaIds: [...lies].flatMap(([idea, id]) => (id === one.id ? [idea] : [])),
  }));
  return { kind: 'group', groups };
}
