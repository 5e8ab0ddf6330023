/* sRGB (IEC 61966-2-1) as an ICC profile of version 4.2: its primaries as seen in D50, and its curve as a formula. */

const D50 = [0.9642, 1, 0.8249] as const;
const red = [0.4360747, 0.2225045, 0.0139322] as const;
const green = [0.3850649, 0.7168786, 0.0971045] as const;
const blue = [0.1430804, 0.0606169, 0.7141733] as const;
/** From the white of a screen, D65, to that of paper (Bradford). */
const adaptation = [
  1.0478112, 0.0228866, -0.050127, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316,
] as const;
/** Exponent and factors: a power above the last, a straight line below it. */
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045] as const;

const HEAD = 128;

const word = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff);
const half = (value: number): number[] => [value >> 8, value & 0xff];
const name = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const fixed = (values: readonly number[]): number[] => values.flatMap((value) => word(Math.round(value * 0x10000)));

const xyz = (values: readonly number[]): number[] => [...name('XYZ '), ...word(0), ...fixed(values)];
const text = (value: string): number[] => {
  const units = Array.from(value, (letter) => half(letter.charCodeAt(0))).flat();
  return [
    ...name('mluc'),
    ...word(0),
    ...word(1),
    ...word(12),
    ...name('enUS'),
    ...word(units.length),
    ...word(28),
    ...units,
  ];
};

/** What the colours of the file mean, for a printer or a screen of another day. */
export function sRgbProfile(): Uint8Array {
  const response = [...name('para'), ...word(0), ...half(3), ...half(0), ...fixed(curve)];
  const tags: readonly (readonly [string, number[]])[] = [
    ['desc', text('sRGB IEC61966-2.1')],
    ['cprt', text('Public domain')],
    ['wtpt', xyz(D50)],
    ['chad', [...name('sf32'), ...word(0), ...fixed(adaptation)]],
    ['rXYZ', xyz(red)],
    ['gXYZ', xyz(green)],
    ['bXYZ', xyz(blue)],
    ['rTRC', response],
    ['gTRC', response],
    ['bTRC', response],
  ];
  const index: number[] = word(tags.length);
  const data: number[] = [];
  const places = new Map<number[], number>();
  const from = HEAD + 4 + 12 * tags.length;
  for (const [tag, bytes] of tags) {
    const at = places.get(bytes) ?? from + data.length;
    if (!places.has(bytes)) {
      places.set(bytes, at);
      data.push(...bytes);
      while (data.length % 4 !== 0) data.push(0);
    }
    index.push(...name(tag), ...word(at), ...word(bytes.length));
  }
  return Uint8Array.from([...head(from + data.length), ...index, ...data]);
}

function head(size: number): number[] {
  const made = [2026, 1, 1, 0, 0, 0].flatMap(half);
  const known = [
    ...word(size), ...word(0), ...word(0x04200000), ...name('mntrRGB XYZ '), ...made, ...name('acsp'),
    ...word(0), ...word(0), ...word(0), ...word(0), ...word(0), ...word(0), ...word(0), ...fixed(D50),
  ]; // prettier-ignore
  return [...known, ...Array.from({ length: HEAD - known.length }, () => 0)];
}
