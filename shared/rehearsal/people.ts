import type { Participant } from '../base/people';
import { inTurn } from '../kinds/rehearsing';
import type { Strings } from '../words';

/** So many invented people, each with a first name and a group; nobody whom anybody knows. */
export function inventedPeople({ rehearsal: words }: Strings, count: number): Participant[] {
  const { names, groups } = words;
  return Array.from({ length: count }, (_, index) => ({
    id: `invented-${index + 1}`,
    seat: index + 1,
    name: words.person(inTurn(names, index) ?? '', 1 + Math.floor(index / names.length)),
    group: inTurn(groups, index) ?? '',
  }));
}
