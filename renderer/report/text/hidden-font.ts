/**
 * A font whose every glyph is empty: text set in it is not seen but can be selected, searched and read aloud. The
 * smallest TrueType file that readers accept: two empty glyphs.
 */
export function emptyFont(): Uint8Array {
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ['cmap', shorts(0, 1, 3, 1, 0, 12, 4, 24, 0, 2, 2, 0, 0, 0xffff, 0, 0xffff, 1, 0)],
    ['glyf', shorts(0, 0)],
    [
      'head',
      shorts(1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0x000b, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000, 1000, 0, 8, 2, 0, 0),
    ],
    ['hhea', shorts(1, 0, 800, 0xff38, 0, 500, 0, 0, 500, 1, 0, 0, 0, 0, 0, 0, 0, 1)],
    ['hmtx', shorts(500, 0, 0)],
    ['loca', shorts(0, 0, 0)],
    ['maxp', shorts(1, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['post', shorts(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)],
  ];
  const parts: number[] = [];
  const data: number[] = [];
  const offset = 12 + 16 * tables.length;
  parts.push(...shorts(1, 0, tables.length, 128, 3, 16 * tables.length - 128));
  for (const [tag, bytes] of tables) {
    const at = offset + data.length;
    data.push(...bytes);
    while (data.length % 4 !== 0) data.push(0);
    parts.push(
      ...Array.from(tag, (letter) => letter.charCodeAt(0)),
      ...long(checksum(bytes)),
      ...long(at),
      ...long(bytes.length),
    );
  }
  return Uint8Array.from([...parts, ...data]);
}

function shorts(...values: number[]): Uint8Array {
  return Uint8Array.from(values.flatMap((value) => [(value >> 8) & 0xff, value & 0xff]));
}

function long(value: number): number[] {
  return [(value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let index = 0; index < bytes.length; index += 1)
    sum = (sum + ((bytes[index] ?? 0) << (8 * (3 - (index % 4))))) >>> 0;
  return sum;
}
