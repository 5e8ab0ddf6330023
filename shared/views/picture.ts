import type { RoomView } from './views';

/** By which a picture is known: what was turned or lit in one says nothing about the next. */
export const pictureOf = ({ step, body }: RoomView): string => `${step.item}/${step.step}/${body.kind}`;

/** Who has had a turn is no thing of a picture: pages do not follow it. */
const PEOPLE = 'seats';

type Things = Map<string, { readonly path: readonly string[]; readonly says: string }>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** By what a part of a picture is known among those beside it: its id, of a cell its column's. */
function idOf(value: unknown): string | null {
  if (!isObject(value)) return null;
  const id = value['id'] ?? value['column'];
  return typeof id === 'string' ? id : null;
}

const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => idOf(one) !== null);

const isOfWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** All that has an id in a picture, by its way there; what a thing says by itself, without the things within it. */
function thingsIn(value: unknown, path: readonly string[], found: Things): void {
  if (!isObject(value)) return;
  for (const [name, part] of Object.entries(value)) {
    if (name === PEOPLE) continue;
    if (isOfWords(part))
      for (const word of part) found.set([...path, name, word].join('/'), { path: [word], says: '' });
    else if (isList(part))
      for (const one of part) {
        const way = [...path, name, idOf(one) ?? ''];
        const own = Object.entries(one as object).filter(([, said]) => !isList(said));
        found.set(way.join('/'), { path: way, says: JSON.stringify(own) });
        thingsIn(one, way, found);
      }
    else thingsIn(part, [...path, name], found);
  }
}

/**
 * What has come into a picture or been changed in it, the last of it, by the ids on the way to it (a row and its column); null
 * where nothing has, as where something was only taken away. A mere id in a list (of those that are counted) is a thing as well.
 */
export function workedOn(before: unknown, after: unknown): readonly string[] | null {
  const [was, is]: [Things, Things] = [new Map(), new Map()];
  thingsIn(before, [], was);
  thingsIn(after, [], is);
  const ids = new Set([...is.values()].flatMap(({ path }) => (path.length > 1 ? path.slice(-1) : [])));
  const changed = [...is].filter(
    ([key, { path, says }]) => was.get(key)?.says !== says && (path.length > 1 || ids.has(path[0] ?? '')),
  );
  return changed.at(-1)?.[1].path ?? null;
}
