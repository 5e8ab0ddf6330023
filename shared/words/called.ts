import type { Participant, Seat, SeatTurn } from '../base/people';
import { sameWords } from '../base/same-words';
import type { Strings } from './index';

type Named = Pick<Participant, 'seat' | 'name' | 'group'>;

/**
 * What each of some people is called among them, on screen, on paper and in files alike: by name, and by the seat where
 * there is none; with seat and group where somebody else has the name too.
 */
export function namesAmong(strings: Strings, people: readonly Pick<Named, 'name'>[]): (one: Named) => string {
  const { people: words } = strings;
  const bearers = new Map<string, number>();
  for (const { name } of people) bearers.set(sameWords(name), (bearers.get(sameWords(name)) ?? 0) + 1);
  return ({ seat, name, group }) => {
    if (name.trim() === '') return words.seat(seat);
    return (bearers.get(sameWords(name)) ?? 0) > 1 ? words.oneOf(name.trim(), seat, group.trim()) : name.trim();
  };
}

/** Everybody as they are known at the seat and on the room's screen, and whether (by id) they have had their turn. */
export function seatTurns(
  strings: Strings,
  people: readonly Participant[],
  turns: readonly Seat['id'][],
): readonly SeatTurn[] {
  const called = namesAmong(strings, people);
  const had = new Set(turns);
  return people.map((one) => ({
    id: one.id,
    seat: one.seat,
    name: one.name,
    called: called(one),
    done: had.has(one.id),
  }));
}
