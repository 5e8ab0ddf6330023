/** To so many places. From the exact value: `Intl` rounds the shortest way of writing it, which makes 1.45 into 1.5. */
const rounded = (n: number, places: number): number => Number(n.toFixed(places));

/** Without what floating point leaves behind, so that two that are level have the same. */
export const exact = (n: number): number => rounded(n, 9);

/** More places than these tell no two averages apart. */
const MOST_PLACES = 10;

/** How many places put a figure on that side of a mark on which it is; one where one does. */
export function placesBeside(n: number, mark: number): number {
  const places = Array.from({ length: MOST_PLACES }, (_, index) => index + 1);
  return places.find((some) => rounded(n, some) < mark === n < mark) ?? MOST_PLACES;
}

/**
 * A figure as it is shown, to one place; beside a `mark` by which it is judged to as many as it takes. What a sentence
 * calls the most, the least or level is that of the figures as they are shown.
 */
export function shown(n: number, mark: number | null = null): number {
  /* Nothing is less than nothing: no "-0.0". */
  const figure = rounded(n, mark === null ? 1 : placesBeside(n, mark));
  return figure === 0 ? 0 : figure;
}

/** The difference of two figures as both are shown, so that whoever takes the one from the other comes to the same. */
export const difference = (one: number, other: number): number => shown(shown(one) - shown(other));

/** The first `places` of a list by their figures, the most first, with all that are level with the last of them. */
export function leading<T>(all: readonly T[], figureOf: (one: T) => number, places = 1): T[] {
  const ranked = all.toSorted((a, b) => figureOf(b) - figureOf(a));
  const last = ranked[Math.min(places, ranked.length) - 1];
  return last === undefined ? [] : ranked.filter((one) => figureOf(one) >= figureOf(last));
}
