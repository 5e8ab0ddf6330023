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
  /** What was found, a sentence for each case there can be. */
  | { readonly field: 'finding'; readonly at: Way }
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
