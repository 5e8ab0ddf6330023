interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * True when two displays show the same part of the desktop: what the facilitator sees, the room sees. Systems that
 * report a mirrored pair as one display cannot be told apart from a single screen.
 */
export function isMirrored(displays: readonly Bounds[]): boolean {
  const places = displays.map(({ x, y, width, height }) => `${x} ${y} ${width} ${height}`);
  return new Set(places).size < places.length;
}
