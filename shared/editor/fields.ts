import type { StepDefinition } from '../kinds/definitions';

/** Where a value stands in a definition: keys and indices joined by dots, `scale.from`, `bins.0.label`. */
export type Way = string;

/** Choices that depend on the exercise: its ladders, the bins that items come from, the fields of the board. */
type Depending = 'ladders' | 'bins' | 'corners';

/** What an empty field stands for: `null`, or nothing at all. */
export type Empty = null | 'left-out';

/** One thing that can be set, as the editor draws it. `at` is relative to what holds the field. */
export type Field =
  /** `wide`: has a line of its own; `long`: may have several. */
  | { readonly field: 'text'; readonly at: Way; readonly wide?: true; readonly long?: true; readonly empty?: Empty }
  /** Texts, one a line. */
  | { readonly field: 'lines'; readonly at: Way }
  /** Without `empty` there is always a number. */
  | {
      readonly field: 'number';
      readonly at: Way;
      readonly min: number;
      readonly max: number;
      readonly decimals?: true;
      readonly empty?: Empty;
    }
  | { readonly field: 'flag'; readonly at: Way; readonly empty?: 'left-out' }
  /** One of a few, or with `none` no one (null). `otherwise` is meant where it is left out. */
  | {
      readonly field: 'choice';
      readonly at: Way;
      readonly of: readonly string[] | Depending;
      readonly none?: true;
      readonly otherwise?: string;
    }
  | {
      readonly field: 'several';
      readonly at: Way;
      readonly of: readonly string[] | Depending;
      readonly empty?: 'left-out';
      readonly otherwise?: readonly string[];
    }
  | ListField
  /** Where items come from; with `list`, or a list of the step's own instead. */
  | { readonly field: 'source'; readonly at: Way; readonly list?: ListField; readonly empty?: 'left-out' }
  | { readonly field: 'sources'; readonly at: Way }
  /** Something that is there as a whole or not at all. */
  | {
      readonly field: 'part';
      readonly at: Way;
      readonly fields: readonly Field[];
      readonly start: Readonly<Record<string, unknown>>;
      readonly empty: Empty;
    }
  /** What is said instead to open in each form on offer other than the one to begin with. */
  | { readonly field: 'sayings'; readonly at: Way }
  /** The answers that are known to fixed items. */
  | { readonly field: 'known'; readonly at: Way };

/** Entries with an id that begins with `prefix`, each with `fields` of its own; `blank` is a new one, without its id. */
export interface ListField {
  readonly field: 'list';
  readonly at: Way;
  readonly fields: readonly Field[];
  readonly blank: Readonly<Record<string, unknown>>;
  readonly prefix: string;
}

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
