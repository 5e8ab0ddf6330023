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

/** So many stand above one another; more that are due on a day stand beside them, a little before and after it. */
const MOST_LEVELS = 10;

/** 0, 1, -1, 2, -2, …: to the right and to the left of a place, ever farther. */
const asideOf = (step: number): number => (step % 2 === 1 ? (step + 1) / 2 : -step / 2);

/**
 * Marks of one kind, stacked where they would be nearer to one another than `pitch`; in the unit of `xOf`. None is beside the
 * line, none covers another, and the stack is no higher than ten while there is room beside it.
 */
export function stackMarks(
  { marks, days }: Timeline,
  kind: TimelineMark['kind'],
  xOf: (day: number) => number,
  pitch: number,
): PlacedMark[] {
  const placed: PlacedMark[] = [];
  const [first, last] = [xOf(0), xOf(days)];
  const steps = 2 * Math.ceil(Math.abs(last - first) / pitch) + 2;
  /* Where two are level to the hair's breadth of a rounding, they are a pitch apart. */
  const isNear = (one: PlacedMark, x: number) => Math.abs(one.x - x) < pitch * 0.999;
  const levelAt = (x: number): number => {
    const near = new Set(placed.filter((one) => isNear(one, x)).map(({ level }) => level));
    let level = 0;
    while (near.has(level)) level += 1;
    return level;
  };
  for (const mark of marks.filter((one) => one.kind === kind)) {
    const own = xOf(mark.day);
    const places = Array.from({ length: steps }, (_, step) => own + asideOf(step) * pitch).filter(
      (x) => x >= first && x <= last,
    );
    const x = places.find((one) => levelAt(one) < MOST_LEVELS) ?? own;
    placed.push({ ...mark, x, level: levelAt(x) });
  }
  return placed;
}

/** How many marks stand above one another, at most. */
export const levelsOf = (marks: readonly PlacedMark[]): number => Math.max(0, ...marks.map(({ level }) => level + 1));
