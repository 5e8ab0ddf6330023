import type { Refusal } from './refusals';

const DAY_MS = 24 * 60 * 60 * 1_000;

/** So many days later (`YYYY-MM-DD`). */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days the later of two (`YYYY-MM-DD`) comes after the earlier; negative the other way round. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The day itself where people work on it, else the next on which they do. `weekend`: from 1 (Monday) to 7. */
export function nextWorkingDay({ weekend }: { readonly weekend: readonly number[] }, day: string): string {
  const isFree = (one: string): boolean => weekend.includes(new Date(Date.parse(one)).getUTCDay() || 7);
  let found = day;
  /* A week has a working day. */
  for (let tries = 0; tries < 7 && isFree(found); tries += 1) found = dayAfter(found, 1);
  return found;
}

/** Years in which something can be held or be due. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** Why a day (`YYYY-MM-DD`; null: none) is not taken: a slip of the hand has made it of the year 26, or of 20261. */
export function checkDay(day: string | null): Refusal | null {
  if (day === null) return null;
  const year = Number(day.slice(0, 4));
  return year < FIRST_YEAR || year > LAST_YEAR ? 'day-out-of-range' : null;
}
