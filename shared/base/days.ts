import type { Refusal } from './refusals';

/** Years in which something can be held or be due. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;

/** Why a day (`YYYY-MM-DD`; null: none) is not taken: a slip of the hand has made it of the year 26, or of 20261. */
export function checkDay(day: string | null): Refusal | null {
  if (day === null) return null;
  const year = Number(day.slice(0, 4));
  return year < FIRST_YEAR || year > LAST_YEAR ? 'day-out-of-range' : null;
}
