import type { Timeline, TimelineMark } from '@shared/document/blocks/timeline';

/** A mark with its place on the line, and how many others stand between it and the line. */
export interface PlacedMark extends TimelineMark {
  readonly x: number;
  readonly level: number;
}

/** Where a line that is longer than its last stop is pressed together: after this share of its length. */
const shareToLastStop = 0.84;
const slack = 1.15;

/**
 * How far along the line a day is, from 0 to 1. Days are evenly spaced up to the last stop; what comes long after it is
 * pressed together, so that dates stay readable.
 */
export function shareOfLine({ days, stops }: Timeline, day: number): number {
  const last = stops.at(-1)?.day ?? days;
  if (days <= last * slack) return day / Math.max(1, days);
  if (day <= last) return (day / last) * shareToLastStop;
  return shareToLastStop + ((day - last) / (days - last)) * (1 - shareToLastStop);
}

/** Marks of one kind, stacked where they would be nearer to one another than `pitch`; in the unit of `xOf`. */
export function stackMarks(
  { marks }: Timeline,
  kind: TimelineMark['kind'],
  xOf: (day: number) => number,
  pitch: number,
): PlacedMark[] {
  const placed: PlacedMark[] = [];
  for (const mark of marks.filter((one) => one.kind === kind)) {
    const x = xOf(mark.day);
    const near = new Set(placed.filter((one) => Math.abs(one.x - x) < pitch).map(({ level }) => level));
    let level = 0;
    while (near.has(level)) level += 1;
    placed.push({ ...mark, x, level });
  }
  return placed;
}

/** How many marks stand above one another, at most. */
export const levelsOf = (marks: readonly PlacedMark[]): number => Math.max(0, ...marks.map(({ level }) => level + 1));
