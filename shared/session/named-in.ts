import { folded } from '../base/folded';
import type { Participant } from '../base/people';

const WORDS = /[\p{L}\p{M}\p{N}'’.]+/gu;
const IS_SMALL = /^\p{Ll}/u;

/** True where a name of one word stands in a text only as a word that is no name: "will" and "may" are nobody's. */
const isOnlyAWord = (wanted: string, name: string, text: string): boolean =>
  !wanted.includes(' ') &&
  !IS_SMALL.test(name.trim()) &&
  !(text.match(WORDS) ?? []).some((word) => folded(word) === wanted && !IS_SMALL.test(word));

/**
 * The one participant whose whole name stands in a text, else the one whose first name does; null where it is none or
 * several. In a text in which somebody may be named, and not only is, a name of one word is written as one.
 */
export function namedIn(people: readonly Participant[], text: string, isName = false): Participant | null {
  const words = ` ${folded(text)} `;
  const only = (nameOf: (name: string) => string): Participant | null => {
    const found = people.filter(({ name }) => {
      const wanted = nameOf(folded(name));
      return wanted !== '' && words.includes(` ${wanted} `) && (isName || !isOnlyAWord(wanted, name, text));
    });
    const [one] = found;
    return found.length === 1 && one ? one : null;
  };
  return only((name) => name) ?? only((name) => (name.includes(' ') ? (name.split(' ')[0] ?? '') : ''));
}
