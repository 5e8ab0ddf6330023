/** A rectangle by its upper left corner; one unit for all: pixels on screen, points on paper. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A dot on a chart and the size of the label that belongs to it. */
interface Dot {
  readonly x: number;
  readonly y: number;
  readonly label: { readonly width: number; readonly height: number };
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

/** Places for a label right beside its dot, the best first: right, left, above, below, the corners, and the same a little further out. */
function places({ x, y, label: { width, height } }: Dot, radius: number): Box[] {
  return [1, 1.6].flatMap((times) => {
    const gap = radius * times + radius * 0.4;
    const [right, left, middle] = [x + gap, x - gap - width, x - width / 2];
    const [over, under, level] = [y - gap - height, y + gap, y - height / 2];
    return [
      [right, level],
      [left, level],
      [middle, over],
      [middle, under],
      [right, over + height / 2],
      [right, under - height / 2],
      [left, over + height / 2],
      [left, under - height / 2],
    ].map(([atX = 0, atY = 0]) => ({ x: atX, y: atY, width, height }));
  });
}

/**
 * Where labels go so that none lies on another, on a dot, on what is `written` there or over the edge; null for one that finds no place, which is
 * then only read by its number. Dots that come first are served first.
 */
export function placeLabels(
  dots: readonly Dot[],
  radius: number,
  bounds: Box,
  written: readonly Box[] = [],
): (Box | null)[] {
  const taken = dots.map(({ x, y }): Box => ({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }));
  taken.push(...written);
  return dots.map((dot) => {
    const box = places(dot, radius).find((one) => inside(one, bounds) && !taken.some((other) => overlap(one, other)));
    if (box) taken.push(box);
    return box ?? null;
  });
}

/** Dots that would lie on one another, or on what is `written` there, moved aside until each can be read; the order stays. */
export function spreadDots<T extends { readonly x: number; readonly y: number }>(
  dots: readonly T[],
  radius: number,
  bounds: Box,
  written: readonly Box[] = [],
): T[] {
  const placed: T[] = [];
  for (const dot of dots) {
    const free = (x: number, y: number) => {
      const own = { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
      return (
        placed.every((one) => Math.hypot(one.x - x, one.y - y) >= radius * 2) &&
        !written.some((text) => overlap(own, text))
      );
    };
    const within = (x: number, y: number) =>
      x >= bounds.x && x <= bounds.x + bounds.width && y >= bounds.y && y <= bounds.y + bounds.height;
    const around = (ring: number, part: number) => {
      const angle = part * 2 * Math.PI;
      return [dot.x + Math.cos(angle) * ring * radius * 1.1, dot.y + Math.sin(angle) * ring * radius * 1.1] as const;
    };
    const tries = [
      ...Array.from({ length: 60 }, (_, index) => around(Math.ceil(index / 8), (index % 8) / 8)),
      /* Where it is crowded, further out and between. */
      ...Array.from({ length: 480 }, (_, index) => around(1 + Math.floor(index / 24), (index % 24) / 24)),
    ];
    const [x, y] = tries.find(([tryX, tryY]) => within(tryX, tryY) && free(tryX, tryY)) ?? [dot.x, dot.y];
    placed.push({ ...dot, x, y });
  }
  return placed;
}
