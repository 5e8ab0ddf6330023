import type { Dice } from './chance';
import type { Shape, Way } from './fields';

/** Texts that have been trouble somewhere. */
const TEXTS = [
  '',
  ' ',
  '\u200b',
  'constructor',
  'toString',
  '__proto__',
  'x'.repeat(10_001),
  '\u202eevil\u202c',
  '\ud83d',
  'a\u0000b',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '=cmd|calc',
  '٣٠',
  '9999-12-31',
  '0001-01-01',
  '2026-02-30',
  '+275760-09-13T00:00:00.001Z',
  '9999-12-31T23:59:59.999Z',
];
const NUMBERS = [0, -1, 1, 2, 5, 11, 12, 99, 1_000, 10_001, 0.5, 1e7, -1e9, 2 ** 31, 2 ** 53 - 1, 1e300];
const ODD: readonly unknown[] = [null, true, [], {}, '', 0, [null], { constructor: 1 }, [[[[]]]]];

/** Every text in a value that could be an id. */
export function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string' && /^[A-Za-z0-9-]{1,64}$/.test(value)) found.add(value);
  if (typeof value !== 'object' || value === null) return found;
  for (const inner of Object.values(value)) idsIn(inner, found);
  return found;
}

/** What stands under a way; undefined where there is nothing. */
export const at = (value: unknown, way: Way): unknown =>
  way.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );

/** Puts something in the place of what stands under a way; undefined takes it away. */
export function put(value: unknown, way: Way, other: unknown): void {
  const holder = at(value, way.slice(0, -1));
  const key = way.at(-1);
  if (typeof holder !== 'object' || holder === null || key === undefined) return;
  if (other !== undefined) (holder as Record<string, unknown>)[key] = other;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete (holder as Record<string, unknown>)[key];
}

/** A list with something done to it. */
function otherList(dice: Dice, list: readonly unknown[]): unknown[] {
  const one = list.length > 0 ? dice.of(list) : null;
  return dice.of([
    () => [],
    () => [...list, structuredClone(one)],
    () => list.toReversed(),
    () => list.slice(0, dice.below(list.length + 1)),
    () => [...list, ...structuredClone(list)],
    () => Array.from({ length: dice.of([300, 1_001]) }, () => structuredClone(one)),
  ])();
}

/** Something else of the same type, which often fits the schema: another choice, another number, another id of the file. */
function alike(dice: Dice, shape: Shape, was: unknown, ids: readonly string[]): unknown {
  if (shape.enum) return dice.of(shape.enum);
  if (Array.isArray(was)) return otherList(dice, was);
  if (typeof was === 'boolean') return !was;
  if (typeof was === 'number') {
    const { minimum = -20, maximum = 20 } = shape;
    const near = Math.min(maximum, minimum + 30);
    return dice.of([minimum, near, Math.max(minimum, -5), was + 1, was - 1, minimum + dice.below(near - minimum + 1)]);
  }
  if (typeof was === 'string' && shape.format === 'date') return dice.of(['0026-01-01', '2026-11-19', '9999-12-31']);
  if (typeof was === 'string' && shape.format === 'date-time')
    return dice.of(['1970-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z', '2026-11-19T09:00:00.000Z']);
  if (typeof was === 'string') return dice.next() < 0.7 && ids.length > 0 ? dice.of(ids) : dice.of(TEXTS);
  if (typeof was === 'object' && was !== null && !shape.properties) {
    const entries = Object.entries(was);
    const [, some] = entries.length > 0 ? dice.of(entries) : ['', 1];
    return dice.of([
      () => ({}),
      () => ({ ...was, [dice.of(['constructor', 'toString', ...ids.slice(0, 50)])]: structuredClone(some) }),
      () => Object.fromEntries(entries.slice(1)),
    ])();
  }
  return undefined;
}

/** What is put in the place of a field: mostly something of its type, sometimes anything at all. */
export function another(dice: Dice, shape: Shape, was: unknown, ids: readonly string[]): unknown {
  const chance = dice.next();
  if (chance < 0.7) return alike(dice, shape, was, ids);
  if (chance < 0.78) return undefined;
  if (chance < 0.88) return structuredClone(dice.of(ODD));
  return chance < 0.94 ? dice.of(TEXTS) : dice.of(NUMBERS);
}
