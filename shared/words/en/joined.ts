import type { Locale } from '../locale';

/** Words that English begins a sentence with and that are nobody's name: in the middle of one they have a small letter. */
const NO_NAMES = new Set(
  (
    'a an the this that these those ' +
    'we you they he she it our your their his her its us everyone everybody everything anyone anybody anything ' +
    'someone somebody something nobody nothing no none ' +
    'who whoever what whatever when whenever where wherever which whichever how why ' +
    'if as after before while until once unless because since although though with without within from for at by on in ' +
    'all any both each either every few many more most much neither one only other some such two three ' +
    'and but not now then there here always never often ' +
    'customers customer guests guest patients patient clients client callers caller people colleagues staff ' +
    'members passengers visitors users families parents students answers calls questions complaints'
  ).split(' '),
);

/**
 * What was typed as the rest of a sentence whose start is given. A capital with which it was typed goes where English has
 * none; one that may be a name's, an abbreviation's or "I" stays.
 */
export function joinedIn(locale: Locale): (start: string, typed: string) => string {
  return (start, typed) => {
    const rest = typed.trim();
    if (rest === '') return '';
    const first = /^\p{L}+/u.exec(rest)?.[0] ?? '';
    const small = locale.lower(first);
    const isSafe = NO_NAMES.has(small) && first.slice(1) === small.slice(1);
    return `${start.trim()} ${isSafe ? small + rest.slice(first.length) : rest}`;
  };
}
