import { folded } from '../base/folded';
import type { Participant } from '../base/people';
import type { Strings } from '../words';

const WORDS = /[\p{L}\p{M}\p{N}'’.]+/gu;
const IS_SMALL = /^\p{Ll}/u;

const BEGINS = /(?:^|[.!?:;•–—-]\s*|\n\s*)["'“‘«„(]*$/u;

/** A surname behind a first name. */
const SURNAME = /^[ \t]+(\p{Lu}[\p{L}\p{M}’'-]*)/u;

/**
 * True where a name of one word stands in a text only as a word that is no name ("will" and "may" are nobody's, nor is the
 * Mark of "Mark every late parcel"), or as somebody else's, who has another surname.
 */
function isNobody(wanted: string, name: string, text: string, { isAWordToo }: Strings['said']): boolean {
  if (wanted.includes(' ') || IS_SMALL.test(name.trim())) return false;
  const surnames = folded(name).split(' ').slice(1);
  return ![...text.matchAll(WORDS)].some(({ 0: word, index }) => {
    if (folded(word) !== wanted || IS_SMALL.test(word)) return false;
    const after = text.slice(index + word.length);
    /* A full stop ends the sentence, but behind an initial. */
    const isEnd = word.endsWith('.') && word.length > 2;
    const surname = isEnd ? '' : folded(SURNAME.exec(after)?.[1] ?? '');
    if (surname !== '' && !surnames.some((own) => own.startsWith(surname))) return false;
    const isAddressed = /^\s*[:,–—]/u.test(after);
    return isAddressed || !isAWordToo(wanted) || !BEGINS.test(text.slice(0, index));
  });
}

/** What a participant is called by: the first word of a name that has several, if it is a name. */
function firstOf(name: string, { isTitle }: Strings['said']): string {
  const [first = '', ...others] = name.split(' ');
  return others.length > 0 && first.length > 1 && !isTitle(first) ? first : '';
}

const theOnly = (found: readonly Participant[]): Participant | null => (found.length === 1 ? (found[0] ?? null) : null);

/**
 * The one participant who is meant by a name as somebody typed it: the whole name, or its beginning ("Joe", "Joe M.").
 * Null where it is nobody’s or several people’s: Joe Miller is not Joe Marsh.
 */
export function calledAs(people: readonly Participant[], typed: string): Participant | null {
  const wanted = folded(typed);
  if (wanted === '') return null;
  const same = people.filter(({ name }) => folded(name) === wanted);
  if (same.length > 0) return theOnly(same);
  return theOnly(
    people.filter(({ name }) => {
      const whole = folded(name);
      return whole.startsWith(wanted) && whole.split(' ')[0] === wanted.split(' ')[0];
    }),
  );
}

/**
 * The one participant whose whole name stands in a text, else the one whose first name does, and no other surname behind
 * it; null where it is none or several. A name of one word is written as one.
 */
export function namedIn(
  { said }: Pick<Strings, 'said'>,
  people: readonly Participant[],
  text: string,
): Participant | null {
  const words = ` ${folded(text)} `;
  const only = (nameOf: (name: string) => string): Participant | null =>
    theOnly(
      people.filter(({ name }) => {
        const wanted = nameOf(folded(name));
        return wanted !== '' && words.includes(` ${wanted} `) && !isNobody(wanted, name, text, said);
      }),
    );
  return only((name) => name) ?? only((name) => firstOf(name, said));
}
