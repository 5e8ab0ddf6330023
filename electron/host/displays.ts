import { z } from 'zod';

interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A display as the system describes it now. */
export interface Display {
  readonly id: number;
  readonly label: string;
  readonly bounds: Bounds;
}

/** What a display is known by again: no system promises more than one of these from one day to the next. */
export const KnownDisplay = z.object({
  id: z.number(),
  label: z.string().max(300),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type KnownDisplay = z.infer<typeof KnownDisplay>;

/** What is to be remembered of a display. */
export const asKnown = ({ id, label, bounds: { x, y, width, height } }: Display): KnownDisplay => ({
  id,
  label: label.slice(0, 300),
  x,
  y,
  width,
  height,
});

const samePlace = (one: Bounds, other: Bounds) =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

/**
 * True when two displays show the same part of the desktop: what the facilitator sees, the room sees. Systems that
 * report a mirrored pair as one display cannot be told apart from a single screen.
 */
export const isMirrored = (displays: readonly Bounds[]): boolean =>
  displays.some((one, index) => displays.slice(0, index).some((other) => samePlace(one, other)));

/** How surely a display is the one that is remembered; 0: not at all. */
function likeness({ id, label, bounds }: Display, known: KnownDisplay): number {
  const named = label !== '' && label === known.label;
  const sized = bounds.width === known.width && bounds.height === known.height;
  if (id === known.id && (named || sized)) return 5;
  if (named && sized) return 4;
  if (named) return 3;
  if (samePlace(bounds, known)) return 2;
  return id === known.id ? 1 : 0;
}

/** Where the room's picture may be: on no display that shows the script, whatever else there is. */
export const roomDisplays = <D extends Display>(displays: readonly D[], script: Display): D[] =>
  displays.filter(({ bounds }) => !samePlace(bounds, script.bounds));

/** The display for the room: the one that is remembered if it is there, else the first that does not show the script; undefined where there is none. */
export function displayForRoom<D extends Display>(
  displays: readonly D[],
  script: Display,
  known: KnownDisplay | null,
): D | undefined {
  const free = roomDisplays(displays, script);
  if (known === null) return free[0];
  const most = Math.max(0, ...free.map((one) => likeness(one, known)));
  return free.find((one) => likeness(one, known) === most);
}

/** The display after the one the room is on, in their order, for somebody who wants another one; undefined where there is none. */
export function nextForRoom<D extends Display>(displays: readonly D[], script: Display, now: number): D | undefined {
  const free = roomDisplays(displays, script);
  const at = free.findIndex(({ id }) => id === now);
  const next = free[(at + 1) % free.length];
  return next?.id === now ? undefined : next;
}
