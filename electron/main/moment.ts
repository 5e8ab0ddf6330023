const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** "21 Nov 2026, 14:05" in the machine's own time zone, for an ISO moment. */
export const momentInWords = (time: string): string => format.format(new Date(time));
