const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "21 Nov 2026" for `2026-11-21`. */
export const dayInWords = (date: string): string => day.format(new Date(`${date}T00:00:00Z`));

/** "21 Nov 2026, 14:05" in the machine's own time zone, for an ISO moment. */
export const momentInWords = (time: string): string => moment.format(new Date(time));

/** "14:05" in the machine's own time zone, for milliseconds. */
export const timeInWords = (time: number): string => timeOfDay.format(new Date(time));
