import { folded } from '@shared/base/folded';
import type { Seat } from '@shared/base/people';

type Named = Pick<Seat, 'id' | 'seat' | 'name'>;

const wordsOf = (text: string): string[] => folded(text).split(' ').filter(Boolean);

/** Whether each of `some` fits a word of `all`, no word twice. */
function fitEach(some: readonly string[], all: readonly string[], fits: (one: string, word: string) => boolean) {
  const left = [...all];
  return some.every((one) => {
    const at = left.findIndex((word) => fits(one, word));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const same = (one: string, word: string) => one === word;
const begins = (one: string, word: string) => word.startsWith(one);

/**
 * The seat that was typed: its number, or any words of a name in any order, whole or their beginnings; case, accents and
 * foreign letters do not matter. Whose whole name it is comes before whose words they are, and those before whose words
 * they begin. Null for nobody; several if it could be more than one.
 */
export function findSeat<S extends Named>(typed: string, seats: readonly S[]): S | readonly S[] | null {
  const byNumber = seats.find(({ seat }) => String(seat) === typed.normalize('NFKC').trim());
  if (byNumber) return byNumber;
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return null;
  const whole = seats.filter(({ name }) => folded(name) === wanted.join(' '));
  const words = whole.length > 0 ? whole : seats.filter(({ name }) => fitEach(wanted, wordsOf(name), same));
  const found = words.length > 0 ? words : seats.filter(({ name }) => fitEach(wanted, wordsOf(name), begins));
  return found.length > 1 ? found : (found[0] ?? null);
}

/** Whether two words differ by one letter at most: another one, one more, or two that changed places. */
function oneSlipApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [Array.from(a), Array.from(b)] : [Array.from(b), Array.from(a)];
  if (long.length - short.length > 1) return false;
  const at = short.findIndex((letter, index) => letter !== long[index]);
  if (at < 0) return true;
  const rest = short.slice(at).join('');
  const others = long.slice(at).join('');
  if (short.length < long.length) return rest === others.slice(1);
  const swapped = `${short[at + 1] ?? ''}${short[at] ?? ''}${short.slice(at + 2).join('')}`;
  return rest.slice(1) === others.slice(1) || swapped === others;
}

/** Shorter words differ by a letter all the time: Ida and Ada, Tom and Tim. */
const LONG_ENOUGH_FOR_SLIPS = 4;

const alike = (one: string, word: string): boolean =>
  begins(one, word) ||
  begins(word, one) ||
  (Math.min(one.length, word.length) >= LONG_ENOUGH_FOR_SLIPS && oneSlipApart(one, word));

/** Those whose name could be another way to write `name`: words left out or in another order, begun, or with a slip in them. */
export function seatsLike<S extends Named>(name: string, seats: readonly S[]): readonly S[] {
  const wanted = wordsOf(name);
  if (wanted.length === 0) return [];
  return seats.filter((seat) => {
    const words = wordsOf(seat.name);
    if (words.length === 0) return false;
    return wanted.length <= words.length ? fitEach(wanted, words, alike) : fitEach(words, wanted, alike);
  });
}
