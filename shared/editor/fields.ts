import type { StepDefinition } from '../kinds/registry';
import type { Field, Way } from '../kinds/fields';

/** What every step has. */
export const stepTexts: readonly Field[] = [
  { field: 'text', at: 'title', wide: true },
  { field: 'text', at: 'room', long: true },
  { field: 'text', at: 'say.open', long: true },
  { field: 'sayings', at: 'say.forms' },
  { field: 'text', at: 'say.push', long: true, empty: 'left-out' },
  { field: 'text', at: 'say.close', long: true, empty: 'left-out' },
  { field: 'number', at: 'minutes.full', min: 1, max: 600 },
  { field: 'number', at: 'minutes.short', min: 1, max: 600, empty: 'left-out' },
];

/** What a step has behind its options, where its kind finds something. */
export const stepFinding: readonly Field[] = [{ field: 'finding', at: 'finding' }];

/** What an exercise has beside its steps; its minutes are theirs. */
export const exerciseTexts: readonly Field[] = [
  { field: 'text', at: 'title' },
  { field: 'choice', at: 'lens', of: ['mystery', 'myth', 'mission', 'magic', 'close'] },
  { field: 'text', at: 'purpose', long: true },
  { field: 'number', at: 'groupSize.min', min: 1, max: 999 },
  { field: 'number', at: 'groupSize.max', min: 1, max: 999 },
  { field: 'lines', at: 'script.open' },
  { field: 'lines', at: 'script.push' },
  { field: 'lines', at: 'script.close' },
  { field: 'lines', at: 'traps' },
  { field: 'text', at: 'plan.heading', wide: true },
  { field: 'text', at: 'plan.leaves', long: true },
  { field: 'flag', at: 'plan.hurts', empty: 'left-out' },
];

type Holder = Readonly<Record<string, unknown>>;
const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

/** What stands there; undefined where nothing does. */
export const valueAt = (holder: unknown, way: Way): unknown =>
  way.split('.').reduce((value: unknown, key) => (isHolder(value) ? value[key] : undefined), holder);

/** The same with another value there; undefined takes it out. What is missing on the way is made. */
export function withValue<T>(holder: T, way: Way, value: unknown): T {
  const [key = '', ...rest] = way.split('.');
  const inner = isHolder(holder) ? holder[key] : undefined;
  const next = rest.length === 0 ? value : withValue(inner ?? {}, rest.join('.'), value);
  if (Array.isArray(holder)) {
    const list: unknown[] = [...(holder as unknown[])];
    if (next === undefined) list.splice(Number(key), 1);
    else list[Number(key)] = next;
    return list as T;
  }
  const { [key]: _gone, ...others } = (isHolder(holder) ? holder : {}) as Record<string, unknown>;
  if (next === undefined) return others as T;
  return (isHolder(holder) && key in holder ? { ...holder, [key]: next } : { ...others, [key]: next }) as T;
}

/** The first id `PREFIX-1`, `PREFIX-2`, … that none of them has. */
export function freeId(taken: readonly { readonly id: string }[], prefix: string): string {
  for (let number = 1; ; number += 1) {
    const id = `${prefix}-${number}`;
    if (!taken.some((one) => one.id === id)) return id;
  }
}

/** The step with that id; undefined where there is none. */
export const stepIn = (steps: readonly StepDefinition[], id: string | null): StepDefinition | undefined =>
  steps.find((step) => step.id === id);
