import type { RoomView } from './views';

/** By which a picture is known: what was turned or lit in one says nothing about the next. */
export const pictureOf = ({ step, body }: RoomView): string => `${step.item}/${step.step}/${body.kind}`;

/** What pages do not follow: who has had a turn, and the number that a thing has by its place. */
const NOT_FOLLOWED: readonly string[] = ['seats', 'number'];

interface Found {
  readonly ids: readonly string[];
  /** It is no more than its id, in a list of such. */
  readonly isWord: boolean;
  readonly says: string;
}

type Things = Map<string, Found>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By what a part of a picture is known among those beside it: its id, of a cell its column's. */
function idOf(value: unknown): string | null {
  if (!isObject(value)) return null;
  const id = value['id'] ?? value['column'];
  return typeof id === 'string' ? id : null;
}

/** True of an empty list, too. */
const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((one) => idOf(one) !== null);

const isOfWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

/** All that has an id in a picture, by its way there, with the ids on it; what a thing says by itself, without the things within it. */
function thingsIn(value: unknown, way: string, ids: readonly string[], found: Things): void {
  if (!isObject(value)) return;
  for (const [name, part] of Object.entries(value)) {
    if (NOT_FOLLOWED.includes(name)) continue;
    if (isOfWords(part))
      for (const word of part) found.set(`${way}/${name}/${word}`, { ids: [word], isWord: true, says: '' });
    else if (isList(part))
      for (const one of part) {
        const id = idOf(one) ?? '';
        const there = `${way}/${name}/${id}`;
        const own = Object.entries(one as object).filter(([of, said]) => !NOT_FOLLOWED.includes(of) && !isList(said));
        found.set(there, { ids: [...ids, id], isWord: false, says: JSON.stringify(own) });
        thingsIn(one, there, [...ids, id], found);
      }
    else thingsIn(part, `${way}/${name}`, ids, found);
  }
}

/**
 * What has come into a picture, the last of it, by the ids on the way to it (a row and its column); where nothing has, what has
 * been changed in it; null where neither was, as where something was only taken away. A mere id in a list (of those that are
 * counted) is a thing as well.
 */
export function workedOn(before: unknown, after: unknown): readonly string[] | null {
  const [was, is]: [Things, Things] = [new Map(), new Map()];
  thingsIn(before, '', [], was);
  thingsIn(after, '', [], is);
  const known = new Set([...is.values()].flatMap(({ ids, isWord }) => (isWord ? [] : ids.slice(-1))));
  const changed = [...is].filter(
    ([way, { ids, isWord, says }]) => was.get(way)?.says !== says && (!isWord || known.has(ids[0] ?? '')),
  );
  const come = changed.filter(([way]) => !was.has(way));
  return (come.at(-1) ?? changed.at(-1))?.[1].ids ?? null;
}
