const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "21 Nov 2026" for `2026-11-21`. */
export const dayInWords = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));

/** Today on this machine, as `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whole days from today to a day (`YYYY-MM-DD`); negative when it is past. */
export const daysUntil = (date: string): number =>
  Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today()}T00:00:00Z`)) / (24 * 60 * 60_000));

/** "21 Nov 2026, 14:05" in the machine's own time zone, for an ISO moment. */
export const momentInWords = (time: string): string => moment.format(new Date(time));

/** "14:05" in the machine's own time zone, for milliseconds. */
export const timeInWords = (time: number): string => timeOfDay.format(new Date(time));
