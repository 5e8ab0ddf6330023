export type WithId = { readonly id: string };

/** Each id once, as the first room has it, in the order of the rooms. */
export function union<T extends WithId>(lists: readonly (readonly T[])[]): T[] {
  const all = new Map<string, T>();
  for (const one of lists.flat()) if (!all.has(one.id)) all.set(one.id, one);
  return [...all.values()];
}

/** As `union`; what only one room has is marked as that room's. */
export function ofRooms<T extends WithId>(
  rooms: readonly { readonly room: string; readonly list: readonly T[] }[],
): (T & { room?: string })[] {
  const owners = new Map<string, string[]>();
  for (const { room, list } of rooms) for (const { id } of list) owners.set(id, [...(owners.get(id) ?? []), room]);
  return union(rooms.map(({ list }) => list)).map((one) => {
    const [room, ...others] = owners.get(one.id) ?? [];
    return room === undefined || others.length > 0 ? one : { ...one, room };
  });
}

/** Lists of items that flow into a step, or were typed there; left out where no room has one. */
export function items<T extends WithId>(lists: readonly (readonly T[] | undefined)[]): T[] | undefined {
  return lists.every((list) => list === undefined) ? undefined : union(lists.map((list) => list ?? []));
}

export const own = <K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [key in K]: V });
