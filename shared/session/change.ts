import { z } from 'zod';

/**
 * What differs between two JSON values, so that the one can be made from the other without keeping both:
 * `set` puts a value, `keys` and `at` go into an object or a list, `splice` replaces a run of a list.
 */
export type Change =
  | { readonly set: unknown }
  | { readonly drop: true }
  | { readonly keys: Readonly<Record<string, Change>> }
  | { readonly at: readonly (readonly [index: number, change: Change])[] }
  | { readonly splice: readonly [index: number, removed: number, put: readonly unknown[]] };

export const Change: z.ZodType<Change> = z.lazy(() =>
  z.union([
    z.strictObject({ set: z.unknown() }),
    z.strictObject({ drop: z.literal(true) }),
    z.strictObject({ keys: z.record(z.string(), Change) }),
    z.strictObject({ at: z.array(z.tuple([z.int().min(0), Change])) }),
    z.strictObject({ splice: z.tuple([z.int().min(0), z.int().min(0), z.array(z.unknown())]) }),
  ]),
);

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function changeOfLists(before: readonly unknown[], after: readonly unknown[]): Change | null {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && isSame(before[head], after[head])) head += 1;
  if (head === before.length && head === after.length) return null;
  let tail = 0;
  while (tail < least - head && isSame(before[before.length - 1 - tail], after[after.length - 1 - tail])) tail += 1;
  const put = after.slice(head, after.length - tail);
  if (before.length !== after.length) return { splice: [head, before.length - head - tail, put] };
  const at = put.flatMap((value, index) => {
    const change = changeOf(before[head + index], value);
    return change ? [[head + index, change] as const] : [];
  });
  return { at };
}

function changeOfObjects(before: Plain, after: Plain): Change | null {
  let keys: Record<string, Change> | null = null;
  for (const key in before) if (!Object.hasOwn(after, key)) (keys ??= {})[key] = { drop: true };
  for (const key in after) {
    const value = after[key];
    if (Object.is(before[key], value) && Object.hasOwn(before, key)) continue;
    const change = Object.hasOwn(before, key) ? changeOf(before[key], value) : { set: value };
    if (change) (keys ??= {})[key] = change;
  }
  return keys && { keys };
}

const isSame = (before: unknown, after: unknown): boolean =>
  Object.is(before, after) || changeOf(before, after) === null;

/** What makes `after` from `before`; null when they say the same. Quick where the two share parts. */
export function changeOf(before: unknown, after: unknown): Change | null {
  if (Object.is(before, after)) return null;
  if (Array.isArray(before) && Array.isArray(after)) return changeOfLists(before, after);
  if (isPlain(before) && isPlain(after)) return changeOfObjects(before, after);
  return { set: after };
}

function applyKeys(value: unknown, keys: Readonly<Record<string, Change>>): Plain {
  const made: Record<string, unknown> = { ...(value as Plain) };
  for (const [key, change] of Object.entries(keys)) {
    if ('drop' in change) delete made[key];
    else made[key] = applyChange(made[key], change);
  }
  return made;
}

/** Makes the later value from the earlier one, which stays as it is. Only for the value, or one like it, that the change was taken from. */
export function applyChange(value: unknown, change: Change): unknown {
  if ('set' in change) return change.set;
  if ('drop' in change) return undefined;
  if ('keys' in change) return applyKeys(value, change.keys);
  const list = value as readonly unknown[];
  if ('splice' in change) return list.toSpliced(change.splice[0], change.splice[1], ...change.splice[2]);
  const made = [...list];
  for (const [index, inner] of change.at) made[index] = applyChange(made[index], inner);
  return made;
}
