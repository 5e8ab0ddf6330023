import { kindOf } from '../kinds/registry';
import { freshId } from './ids';
import type { BreakoutRoom } from './room';

const itemOf = (key: string): string => key.split('/')[0] ?? '';

/**
 * The rooms' sessions with another id for each round that differs under one id where rounds are not given ids of their
 * own (the first climb of a ladder has the same in all rooms), there and in what tests them.
 */
export function roundsApart(rooms: readonly BreakoutRoom[]): BreakoutRoom[] {
  const known = new Map<string, Set<string>>();
  const renamed = new Map<string, string>();
  return rooms.map(({ room, session }) => {
    const ids = new Map<string, string>();
    const apart = Object.entries(session.work).map(([key, work]) => {
      const taken = known.get(key) ?? new Set<string>();
      known.set(key, taken);
      const rename = (round: { readonly id: string }): string => {
        const said = `${key} ${JSON.stringify(round)}`;
        const id = renamed.get(said) ?? (taken.has(round.id) ? freshId(round.id, room.id, taken) : round.id);
        renamed.set(said, id);
        if (id !== round.id) ids.set(`${itemOf(key)} ${round.id}`, id);
        taken.add(id);
        return id;
      };
      return [key, kindOf(work).merging.roundsApart?.(work, rename) ?? work] as const;
    });
    const tested = apart.map(([key, work]) => {
      const rename = (round: string) => ids.get(`${itemOf(key)} ${round}`) ?? round;
      return [key, kindOf(work).merging.testing?.(work, rename) ?? work] as const;
    });
    return { room, session: { ...session, work: Object.fromEntries(tested) } };
  });
}
