import type { Participant } from '../base/people';
import type { Deed } from '../kinds/contract';
import { isSame } from '../base/change';
import { kindOf } from '../kinds/registry';
import type { Session } from '../session/schema/session';
import { freshId } from './ids';
import type { BreakoutRoom } from './room';

const deedsIn = ({ work }: Session): Deed[] => Object.values(work).flatMap((one) => kindOf(one).deeds(one));

/**
 * For each room the participants who did something there: cast a ballot, handed in a sheet, took an action on. What
 * several rooms have was done before they parted. Being recorded as present is not doing something: rooms start with
 * everybody.
 */
function activeIn(rooms: readonly BreakoutRoom[]): Set<string>[] {
  const deeds = rooms.map(({ session }) => new Map(deedsIn(session).map((deed) => [deed.says, deed])));
  return deeds.map((own) => {
    const alone = [...own].filter(([said]) => deeds.filter((other) => other.has(said)).length === 1);
    return new Set(alone.flatMap(([, { doers }]) => doers).filter((id) => id !== null && id !== undefined));
  });
}

/** Somebody whose id is in several rooms and who is kept as one in each. */
interface KeptApart {
  readonly id: string;
  readonly names: readonly { readonly room: string; readonly text: string }[];
}

/** Everybody keeps their seat where it is free, else takes the next behind all others. */
function seated(people: readonly Participant[]): Participant[] {
  const taken = new Set<number>();
  let last = Math.max(0, ...people.map(({ seat }) => seat));
  return people
    .map((one) => {
      const seat = taken.has(one.seat) ? (last += 1) : one.seat;
      taken.add(seat);
      return { ...one, seat };
    })
    .toSorted((a, b) => a.seat - b.seat);
}

interface MergedPeople {
  readonly participants: Participant[];
  /** For each room, the ids its participants get. */
  readonly ids: readonly Map<string, string>[];
  readonly apart: readonly KeptApart[];
  /** Of those kept apart under a name: who they are, by the id they got. */
  readonly really: ReadonlyMap<string, string>;
}

/** A participant in the list of the room at a place. */
interface Listed {
  readonly place: number;
  readonly one: Participant;
}

const said = (rooms: readonly BreakoutRoom[], place: number, { name, seat }: Participant) => ({
  room: rooms[place]?.room.id ?? '',
  text: name.trim() || String(seat),
});

/**
 * Everybody once. Whom several rooms list under one id and name, and who did something in at most one of them, is one
 * person; who did something in several is one for each of them, with the room's name.
 */
export function peopleOf(rooms: readonly BreakoutRoom[]): MergedPeople {
  const active = activeIn(rooms);
  const listed = new Map<string, Listed[]>();
  for (const [place, { session }] of rooms.entries())
    for (const one of session.participants) listed.set(one.id, [...(listed.get(one.id) ?? []), { place, one }]);

  const ids = rooms.map(() => new Map<string, string>());
  const taken = new Set(listed.keys());
  const used = new Set<string>();
  const apart: KeptApart[] = [];
  const really = new Map<string, string>();
  const kept: Participant[] = [];
  for (const [id, all] of listed) {
    const nameOf = ({ one }: Listed) => one.name.trim();
    for (const name of new Set(all.map(nameOf))) {
      const same = all.filter((entry) => nameOf(entry) === name);
      const several = same.filter(({ place }) => active[place]?.has(id)).length > 1;
      if (several) apart.push({ id, names: same.map(({ place, one }) => said(rooms, place, one)) });
      for (const entries of several ? same.map((entry) => [entry]) : [same]) {
        const [entry] = entries;
        if (!entry) continue;
        const room = rooms[entry.place]?.room;
        const own = used.has(id) ? freshId(id, room?.id ?? '', taken) : id;
        used.add(id);
        taken.add(own);
        for (const { place } of entries) if (own !== id) ids[place]?.set(id, own);
        if (several && name !== '') really.set(own, id);
        const group = entries.find(({ one }) => one.group.trim() !== '')?.one.group ?? '';
        const told = several && name !== '' ? `${name} (${room?.name ?? ''})`.slice(0, 120) : entry.one.name;
        kept.push({ ...entry.one, id: own, name: told, group });
      }
    }
  }
  return { participants: seated(kept), ids, apart, really };
}

/** The bands by which all rooms compared; none where they did not, or not by the same. */
export function bandsOf(rooms: readonly BreakoutRoom[]): Pick<Session, 'bands'> {
  const [first, ...others] = rooms.map(({ session }) => session.bands);
  return first !== undefined && others.every((one) => isSame(one, first)) ? { bands: first } : {};
}
