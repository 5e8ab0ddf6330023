const DAY = 24 * 60;
const two = (number: number): string => String(number).padStart(2, '0');

/** Minutes since midnight of `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The time so many minutes after `HH:MM`, on a clock that goes on after midnight. */
export function atMinutes(time: string, after: number): string {
  const minutes = (minutesOf(time) + Math.round(after)) % DAY;
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
