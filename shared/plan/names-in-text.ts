import { folded } from '../base/folded';
import type { Participant } from '../base/people';
import type { Strings } from '../words';

/** A word with what is written into it, such as an apostrophe, but not with the quotation marks around it. */
const WORDS = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}'’‘ʼ`´]*[\p{L}\p{M}\p{N}])?/gu;

/** What may stand between the words of one name: "Berg, Anna", "anna.berg", a line break. */
const BETWEEN = /^[^\p{L}\p{N}]{1,8}$/u;

const POSSESSIVE = /['’‘ʼ`´]s$/iu;
const IS_SMALL = /^\p{Ll}/u;

/** Of these nothing tells where a word, and so a name, begins and ends. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Shorter words in small letters are too often something else. */
const SHORTEST = 3;

const HAS_LETTERS = /\p{L}/u;

interface Word {
  readonly said: string;
  readonly typed: string;
  readonly start: number;
  readonly end: number;
}

interface Known {
  /** As it stands on the list. */
  readonly name: string;
  readonly called: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORDS)]
    .map(({ 0: whole, index }) => {
      const typed = whole.replace(POSSESSIVE, '');
      return { said: folded(typed), typed, start: index, end: index + typed.length };
    })
    .filter(({ said }) => said !== '');
}

const keyOf = (words: readonly Word[]): string => words.map(({ said }) => said).join(' ');

/** A name in the order of lists: "Berg, Anna"; null where there is no other. */
function turned(words: readonly Word[]): string | null {
  const [last] = words.slice(-1);
  return last && words.length > 1 ? keyOf([last, ...words.slice(0, -1)]) : null;
}

/** A letter among others is nobody's name, nor is a word in small letters that is a word as well: "we will", "sales went up". */
function isOnlyAWord({ said, typed }: Word, { name }: Known, all: number, { said: words, people }: Strings): boolean {
  if (said.length === 1 && all > 1 && !WITHOUT_SPACES.test(said)) return true;
  if (!IS_SMALL.test(typed)) return false;
  if (words.isAWordToo(said) || people.usualGroups.includes(said)) return true;
  return said.length < SHORTEST && !IS_SMALL.test(name);
}

/** Everybody who has a name, by the words of it; where two have one, each is somebody. */
function byName({ people }: Strings, participants: readonly Participant[]): ReadonlyMap<string, Known> {
  const named = participants
    .map(({ name, seat }): Known => ({ name: name.trim(), called: people.seat(seat) }))
    .filter(({ name }) => HAS_LETTERS.test(name));
  const known = new Map<string, Known>();
  for (const one of named) {
    const key = keyOf(wordsOf(one.name));
    if (key === '') continue;
    known.set(key, known.has(key) ? { ...one, called: people.somebody } : one);
  }
  for (const one of named) {
    const key = turned(wordsOf(one.name));
    if (key !== null && !known.has(key)) known.set(key, one);
  }
  return known;
}

/**
 * Puts in the place of every name on a list, wherever it is written out in a text, what that person is called instead: in any
 * case, with accents and signs or without, in either order, and in its genitive. Where two have a name, each is somebody. A
 * letter is a name only where it stands alone, and what has no letter is none.
 */
export function withoutNamesOf(strings: Strings, participants: readonly Participant[]): (text: string) => string {
  const known = byName(strings, participants);
  const runs = [...new Set(known.values())]
    .filter(({ name }) => WITHOUT_SPACES.test(name) && name.length > 1)
    .toSorted((a, b) => b.name.length - a.name.length);
  const longest = Math.max(0, ...[...known.keys()].map((key) => key.split(' ').length));

  /** Who is named from a word on, and in how many words. */
  const namedAt = (text: string, words: readonly Word[], from: number) => {
    let together = 1;
    while (
      together < longest &&
      from + together < words.length &&
      BETWEEN.test(text.slice(words[from + together - 1]?.end, words[from + together]?.start))
    )
      together += 1;
    for (let count = together; count > 0; count -= 1) {
      const part = words.slice(from, from + count);
      const key = keyOf(part);
      /* "Anna Bergs": a genitive without an apostrophe, where the name is long enough to be nothing else. */
      const one = known.get(key) ?? (count > 1 && key.endsWith('s') ? known.get(key.slice(0, -1)) : undefined);
      const [first] = part;
      if (one && first && !(count === 1 && isOnlyAWord(first, one, words.length, strings))) return { ...one, count };
    }
    return null;
  };

  return (whole) => {
    const text = runs.reduce((said, { name, called }) => said.replaceAll(name, () => called), whole);
    const words = wordsOf(text);
    let made = '';
    let done = 0;
    for (let at = 0; at < words.length; at += 1) {
      const found = namedAt(text, words, at);
      const [first, last] = [words[at], words[at + (found?.count ?? 1) - 1]];
      if (!found || !first || !last) continue;
      made += text.slice(done, first.start) + found.called;
      done = text.startsWith(found.name, first.start) ? first.start + found.name.length : last.end;
      at += found.count - 1;
    }
    return made + text.slice(done);
  };
}
