import type { RoomWork, StepMerge } from '../../engines/merging/step-merge';
import { union } from '../../engines/merging/union';
import type { GroupWork } from './schema';

/** Groups of the same title are one; an idea that rooms put into different groups lies where the first room put it, which is told once, with where each put it. */
export function mergeGroup(
  rooms: readonly RoomWork<GroupWork>[],
  { at, conflicts, textOf }: StepMerge<unknown>,
): GroupWork {
  const lies = new Map<string, { readonly group: string; readonly room: string; readonly text: string }[]>();
  for (const { room, work } of rooms)
    for (const { id: group, text, ideaIds } of work.groups)
      for (const idea of ideaIds) lies.set(idea, [...(lies.get(idea) ?? []), { group, room, text }]);
  for (const [idea, places] of lies)
    if (places.some(({ group }) => group !== places[0]?.group))
      conflicts.tell(
        'grouped',
        at,
        textOf(idea),
        places.map(({ room, text }) => ({ room, text })),
      );
  const groups = union(rooms.map(({ work }) => work.groups)).map((one) => ({
    ...one,
    ideaIds: [...lies].flatMap(([idea, [first]]) => (first?.group === one.id ? [idea] : [])),
  }));
  return { kind: 'group', groups };
}
