/** Whether a moment (ISO; null: never) is less than so many milliseconds ago. One that is still to come is not: a clock was set back. */
export function isWithin(moment: string | null, milliseconds: number, now: number): boolean {
  const age = moment === null ? Number.POSITIVE_INFINITY : now - Date.parse(moment);
  return age >= 0 && age < milliseconds;
}
