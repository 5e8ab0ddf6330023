import { freshId } from './ids';
import type { BreakoutRoom } from './room';

/** The rooms' sessions with another id for each climb of a ladder that differs under one id (the first has the same in all), there and in the ratings that test it. */
export function climbsApart(rooms: readonly BreakoutRoom[]): BreakoutRoom[] {
  const known = new Map<string, Set<string>>();
  const renamed = new Map<string, string>();
  return rooms.map(({ room, session }) => {
    const ids = new Map<string, string>();
    const climbed = Object.entries(session.work).map(([key, work]) => {
      if (work.kind !== 'define') return [key, work] as const;
      const taken = known.get(key) ?? new Set<string>();
      known.set(key, taken);
      const rounds = work.rounds.map((round) => {
        const said = `${key} ${JSON.stringify(round)}`;
        const id = renamed.get(said) ?? (taken.has(round.id) ? freshId(round.id, room.id, taken) : round.id);
        const made = id === round.id ? round : { ...round, id };
        renamed.set(said, id);
        if (made.id !== round.id) ids.set(`${key.split('/')[0] ?? ''} ${round.id}`, made.id);
        taken.add(made.id);
        return made;
      });
      return [key, { ...work, rounds }] as const;
    });
    const tested = climbed.map(([key, work]) => {
      if (work.kind !== 'rate') return [key, work] as const;
      const item = key.split('/')[0] ?? '';
      const ratings = work.ratings.map((one) => ({
        ...one,
        ladderRound: one.ladderRound === null ? null : (ids.get(`${item} ${one.ladderRound}`) ?? one.ladderRound),
      }));
      return [key, { ...work, ratings }] as const;
    });
    return { room, session: { ...session, work: Object.fromEntries(tested) } };
  });
}
