/** The code points a TrueType font has a glyph for, as ranges [[from, to], …], read from its cmap table. */
export function coverage(font) {
  const cmap = table(font, 'cmap');
  const points = new Set();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
    const read = formats[subtable.readUInt16BE(0)];
    for (const point of read?.(subtable) ?? []) points.add(point);
  }
  return ranges([...points].toSorted((a, b) => a - b));
}

function table(font, tag) {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const offset = font.readUInt32BE(entry + 8);
    return font.subarray(offset, offset + font.readUInt32BE(entry + 12));
  }
  throw new Error(`The font has no ${tag} table.`);
}

/** The two formats in use: 4 for the first 65,536 code points, 12 for all of them. Glyph 0 stands for "not there". */
const formats = {
  *4(subtable) {
    const size = subtable.readUInt16BE(6);
    const [ends, starts, deltas, offsets] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size];
    for (let s = 0; s < size; s += 2) {
      const [from, to] = [subtable.readUInt16BE(starts + s), subtable.readUInt16BE(ends + s)];
      const [delta, offset] = [subtable.readUInt16BE(deltas + s), subtable.readUInt16BE(offsets + s)];
      for (let point = from; point <= to && point < 0xffff; point++) {
        const glyph = offset === 0 ? point : subtable.readUInt16BE(offsets + s + offset + 2 * (point - from));
        if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) yield point;
      }
    }
  },
  *12(subtable) {
    for (let g = 0; g < subtable.readUInt32BE(12); g++) {
      const [from, to, glyph] = [0, 4, 8].map((at) => subtable.readUInt32BE(16 + 12 * g + at));
      for (let point = from; point <= to; point++) if (glyph + point - from !== 0) yield point;
    }
  },
};

function ranges(points) {
  const found = [];
  for (const point of points) {
    const last = found.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else found.push([point, point]);
  }
  return found;
}
