import { hashOf } from '../../base/hash';

/** With Murmur3's last mixing: without it, ids that differ in their last letter only come out in nearly the same order for every seat. */
function mixedHash(text: string): number {
  let value = hashOf(text);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** The order in which a seat sees a vote's options: another one for each seat, derived from vote and seat, stored nowhere. */
export function optionsForSeat<T extends { id: string }>(
  voteId: string,
  participantId: string,
  options: readonly T[],
): T[] {
  return options
    .map((option) => ({ option, place: mixedHash(`${voteId} ${participantId} ${option.id}`) }))
    .toSorted((a, b) => a.place - b.place || (a.option.id < b.option.id ? -1 : 1))
    .map(({ option }) => option);
}
