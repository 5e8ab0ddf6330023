/** FNV-1a over the text's UTF-16 units: small, stable, good enough to mix an order. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** The order in which a seat sees a vote's options: another one for each seat, derived from vote and seat, stored nowhere. */
export function optionsForSeat<T extends { id: string }>(voteId: string, participantId: string, options: readonly T[]): T[] {
  return options
    .map((option) => ({ option, place: hash(`${voteId} ${participantId} ${option.id}`) }))
    .sort((a, b) => a.place - b.place || (a.option.id < b.option.id ? -1 : 1))
    .map(({ option }) => option);
}
