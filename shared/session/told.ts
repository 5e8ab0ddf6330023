import type { Change } from '../base/change';

/** What people read of a thing, whatever it is. */
const READ: readonly string[] = ['text', 'title', 'name', 'label', 'sentence', 'organisation'];

/** So many texts of a change are told, and how many more there are. */
const TOLD = 3;

/** The texts that were there before something was done and are not now, and those that have come; each with how many more there are. */
export interface Told {
  readonly was: readonly string[];
  readonly is: readonly string[];
  readonly more: number;
}

interface Found {
  /** Under which keys it stands: a text that is moved into another thing has come there. */
  readonly where: string;
  readonly text: string;
}

function inValue(value: unknown, where: string): Found[] {
  if (typeof value === 'string')
    return READ.includes(where.slice(where.lastIndexOf('.') + 1)) && value.trim() !== ''
      ? [{ where, text: value }]
      : [];
  if (Array.isArray(value)) return value.flatMap((one) => inValue(one, where));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => inValue(one, `${where}.${key}`));
}

/** Of an exercise that comes or goes with its block, what it is called, and not what it is made of. */
const inExercise = (change: Change): Found[] => {
  const made = 'set' in change ? change.set : null;
  return typeof made === 'object' && made !== null && 'title' in made
    ? inValue({ title: made.title }, '.exercises')
    : [];
};

function inChange(change: Change, where = ''): Found[] {
  if ('set' in change) return inValue(change.set, where);
  if ('drop' in change) return [];
  if ('keys' in change)
    return Object.entries(change.keys).flatMap(([key, one]) =>
      where === '.exercises' ? inExercise(one) : inChange(one, `${where}.${key}`),
    );
  if ('splice' in change) return inValue(change.splice[2], where);
  return change.at.flatMap(([, one]) => inChange(one, where));
}

/** Takes out one for one what is in both. */
function without(found: readonly Found[], others: readonly Found[]): string[] {
  const counts = new Map<string, number>();
  const key = ({ where, text }: Found) => `${where} ${text}`;
  for (const one of others) counts.set(key(one), (counts.get(key(one)) ?? 0) + 1);
  return found.flatMap((one) => {
    const left = counts.get(key(one)) ?? 0;
    counts.set(key(one), left - 1);
    return left > 0 ? [] : [one.text];
  });
}

/** What a change was about, in the texts that it touched; nothing where it touched none. `back` takes back what `again` does. */
export function toldOf({ back, again }: { readonly back: Change; readonly again: Change }): Told {
  const [before, after] = [inChange(back), inChange(again)];
  const [was, is] = [[...new Set(without(before, after))], [...new Set(without(after, before))]];
  /* What only went from one place to another is one and the same. */
  const moved = was.filter((text) => is.includes(text));
  const [gone, come] = [
    was.filter((text) => !moved.includes(text)),
    [...moved, ...is.filter((text) => !moved.includes(text))],
  ];
  const all = gone.length + come.length;
  const shown = { was: gone.slice(0, TOLD), is: come.slice(0, TOLD) };
  return { ...shown, more: all - shown.was.length - shown.is.length };
}
