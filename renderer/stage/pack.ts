/** The height of things of these heights one under the other. */
const stack = (heights: readonly number[], gap: number): number =>
  heights.reduce((sum, one) => sum + one, 0) + gap * Math.max(0, heights.length - 1);

/**
 * Where columns begin when things, kept in their order, fill columns of this height (pixels); what is taller than that has a
 * column to itself.
 */
export function columnStarts(heights: readonly number[], gap: number, height: number): number[] {
  const starts: number[] = [];
  let filled = 0;
  heights.forEach((one, index) => {
    if (index > 0 && filled + gap + one <= height) {
      filled += gap + one;
      return;
    }
    starts.push(index);
    filled = one;
  });
  return starts;
}

/** The least height (whole pixels) at which things, kept in their order, stand in at most so many columns. */
export function leastHeight(heights: readonly number[], gap: number, columns: number): number {
  let low = Math.ceil(Math.max(0, ...heights));
  let high = Math.ceil(stack(heights, gap));
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (columnStarts(heights, gap, middle).length <= columns) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The highest of the columns that begin there. */
export const tallest = (heights: readonly number[], gap: number, starts: readonly number[]): number =>
  Math.max(0, ...starts.map((start, index) => stack(heights.slice(start, starts[index + 1]), gap)));
