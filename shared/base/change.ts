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

/** What makes the later of two values from the earlier, and the earlier from the later. */
interface Difference {
  readonly back: Change;
  readonly again: Change;
}

function differenceOfLists(before: readonly unknown[], after: readonly unknown[]): Difference | null {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && (before[head] === after[head] || isSame(before[head], after[head]))) head += 1;
  if (head === before.length && head === after.length) return null;
  let [endBefore, endAfter] = [before.length, after.length];
  while (endBefore > head && endAfter > head) {
    const [one, other] = [before[endBefore - 1], after[endAfter - 1]];
    if (one !== other && !isSame(one, other)) break;
    endBefore -= 1;
    endAfter -= 1;
  }
  if (before.length !== after.length) {
    const [was, is] = [before.slice(head, endBefore), after.slice(head, endAfter)];
    return { back: { splice: [head, is.length, was] }, again: { splice: [head, was.length, is] } };
  }
  const [back, again]: [[number, Change][], [number, Change][]] = [[], []];
  for (let index = head; index < endAfter; index += 1) {
    const inner = differenceOf(before[index], after[index]);
    if (!inner) continue;
    back.push([index, inner.back]);
    again.push([index, inner.again]);
  }
  return { back: { at: back }, again: { at: again } };
}

function differenceOfObjects(before: Plain, after: Plain): Difference | null {
  const [back, again]: [Record<string, Change>, Record<string, Change>] = [{}, {}];
  let differs = false;
  const note = (key: string, inner: Difference) => {
    back[key] = inner.back;
    again[key] = inner.again;
    differs = true;
  };
  for (const key in before) {
    if (!Object.hasOwn(after, key)) note(key, { back: { set: before[key] }, again: { drop: true } });
  }
  for (const key in after) {
    const value = after[key];
    if (!Object.hasOwn(before, key)) note(key, { back: { drop: true }, again: { set: value } });
    else if (before[key] !== value) {
      const inner = differenceOf(before[key], value);
      if (inner) note(key, inner);
    }
  }
  return differs ? { back: { keys: back }, again: { keys: again } } : null;
}

/** True where two JSON values say the same. */
export const isSame = (before: unknown, after: unknown): boolean => differenceOf(before, after) === null;

/** What differs between two values, both ways, found in one go; null when they say the same. Quick where the two share parts. */
export function differenceOf(before: unknown, after: unknown): Difference | null {
  if (Object.is(before, after)) return null;
  if (Array.isArray(before) && Array.isArray(after)) return differenceOfLists(before, after);
  if (isPlain(before) && isPlain(after)) return differenceOfObjects(before, after);
  return { back: { set: before }, again: { set: after } };
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
