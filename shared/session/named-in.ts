import { folded } from '../base/folded';
import type { Participant } from '../base/people';
import type { Strings } from '../words';

const WORDS = /[\p{L}\p{M}\p{N}'’.]+/gu;
const IS_SMALL = /^\p{Ll}/u;

const BEGINS = /(?:^|[.!?:;•–—-]\s*|\n\s*)["'“‘«„(]*$/u;

/**
 * True where a name of one word stands in a text only as a word that is no name: "will" and "may" are nobody's, nor is
 * the Mark of "Mark every late parcel".
 */
function isOnlyAWord(wanted: string, name: string, text: string, { isAWordToo }: Strings['said']): boolean {
  if (wanted.includes(' ') || IS_SMALL.test(name.trim())) return false;
  return ![...text.matchAll(WORDS)].some(({ 0: word, index }) => {
    if (folded(word) !== wanted || IS_SMALL.test(word)) return false;
    const isAddressed = /^\s*[:,–—]/u.test(text.slice(index + word.length));
    return isAddressed || !isAWordToo(wanted) || !BEGINS.test(text.slice(0, index));
  });
}

/**
 * The one participant whose whole name stands in a text, else the one whose first name does; null where it is none or
 * several. In a text in which somebody may be named, and not only is, a name of one word is written as one.
 */
export function namedIn(
  { said }: Pick<Strings, 'said'>,
  people: readonly Participant[],
  text: string,
  isName = false,
): Participant | null {
  const words = ` ${folded(text)} `;
  const only = (nameOf: (name: string) => string): Participant | null => {
    const found = people.filter(({ name }) => {
      const wanted = nameOf(folded(name));
      return wanted !== '' && words.includes(` ${wanted} `) && (isName || !isOnlyAWord(wanted, name, text, said));
    });
    const [one] = found;
    return found.length === 1 && one ? one : null;
  };
  return only((name) => name) ?? only((name) => (name.includes(' ') ? (name.split(' ')[0] ?? '') : ''));
}
