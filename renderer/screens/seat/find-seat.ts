import type { Seat } from '@shared/base/people';

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim();

/** The seat that was typed: its number, or the beginning of a name (case and accents do not matter); null for none. */
export function findSeat<S extends Seat>(typed: string, seats: readonly S[]): S | 'several' | null {
  const wanted = folded(typed);
  if (wanted === '') return null;
  const byNumber = seats.find(({ seat }) => String(seat) === wanted);
  if (byNumber) return byNumber;
  const exact = seats.filter(({ name }) => folded(name) === wanted);
  const begun = exact.length > 0 ? exact : seats.filter(({ name }) => folded(name).startsWith(wanted));
  return begun.length > 1 ? 'several' : (begun[0] ?? null);
}
