import { isBlank } from '../base/text';

/** What cannot work, however the day goes. */
const CANNOT_WORK = [
  'same-id',
  'too-many-steps',
  'text-too-long',
  'group-size',
  'minutes-not-whole',
  'minutes-do-not-add-up',
  'source-missing',
  'source-later',
  'source-of-another-kind',
  'source-never-fails',
  'part-missing',
  'group-needs-ideas',
  'form-not-offered',
  'anonymous-form',
  'secret-form',
  'together-alone',
  'items-to-rank',
  'cap-over-budget',
  'range-backwards',
  'scale-wrong',
  'mark-off-scale',
  'gap-without-second',
  'no-ladder',
  /* Only while editing: a file with such a value does not fit the schema. */
  'one-at-least',
  'does-not-fit',
] as const;

/** What is still to be written, or cannot be said as it is written: it can be put right at any time. */
const NOT_READY = ['empty', 'room-too-long', 'nothing-in-plan', 'place-unknown'] as const;

export type Wrong = (typeof CANNOT_WORK)[number] | (typeof NOT_READY)[number];

/** Something wrong with an exercise, and where. */
export interface Finding {
  readonly wrong: Wrong;
  /** The step's id; null for what belongs to the exercise as a whole. */
  readonly step: string | null;
  /** The option or text, as the definition calls it: `items`, `minutes.full`. */
  readonly field: string;
  /** What it is about, in the exercise's own words: the title of a step, an id; empty where there is nothing to name. */
  readonly name: string;
}

const notReady: ReadonlySet<Wrong> = new Set(NOT_READY);

/** False for what only keeps an exercise from being ready: a draft may hold it, a file may bring it along. */
export const cannotWork = ({ wrong }: Finding): boolean => !notReady.has(wrong);

/** Makes findings about one step, or (null) about the exercise as a whole. */
export const findingsAt =
  (step: string | null) =>
  (is: boolean, wrong: Wrong, field: string, name = ''): Finding[] =>
    is ? [{ wrong, step, field, name }] : [];
export type FindingsAt = ReturnType<typeof findingsAt>;

/** The first of some ids that is there twice; null when all differ. */
export const twice = (ids: readonly string[]): string | null =>
  ids.find((id, index) => ids.indexOf(id) !== index) ?? null;

/** A finding for each text of a part that is still to be written. */
export const empties = (at: FindingsAt, field: string, part: object | null | undefined): Finding[] =>
  Object.entries(part ?? {}).flatMap(([key, text]) =>
    at(typeof text === 'string' && isBlank(text), 'empty', `${field}.${key}`),
  );

/** A finding where two entries of a list have one id. */
export const sameId = (at: FindingsAt, field: string, list: readonly { readonly id: string }[]): Finding[] =>
  at(twice(list.map(({ id }) => id)) !== null, 'same-id', field);
