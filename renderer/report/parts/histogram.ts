import type { Sheet } from '../page/sheet';
import { colours, rules, styles } from '../tokens';

/** How votes lie on a scale: a stack of dots over each value, one dot a person; columns once there are too many people. */
export interface Histogram {
  readonly counts: readonly number[];
  readonly average: number | null;
  readonly values: readonly number[];
  readonly colour: string;
}

/** More people than this on one value are a column with its number. */
const mostDots = 10;

/** Draws in a box whose lower edge is the scale's line; all in points. */
export function drawHistogram(sheet: Sheet, data: Histogram, box: { x: number; base: number; width: number; height: number }): void {
  const { pdf, type } = sheet;
  const { x, base, width, height } = box;
  const place = (value: number) => x + width * placeOf(value, data.values);
  sheet.rule(x, base, width, colours.hair, rules.strong);
  const most = Math.max(1, ...data.counts);
  const step = width / Math.max(1, data.values.length);

  data.values.forEach((value, index) => {
    const count = data.counts[index] ?? 0;
    const middle = place(value);
    pdf.setFillColor(data.colour);
    if (most > mostDots) {
      const tall = (count / most) * (height - 9);
      if (count === 0) return;
      pdf.rect(middle - step * 0.16, base - tall, step * 0.32, tall, 'F');
      type.label(String(count), middle, base - tall - 2.5, { ...styles.small, size: 7 }, 'center');
      return;
    }
    const pitch = Math.min(6, height / Math.max(most, 1), step * 0.8);
    for (let dot = 0; dot < count; dot += 1) pdf.circle(middle, base - 1.2 - pitch * (dot + 0.5), pitch * 0.41, 'F');
  });

  if (data.average === null) return;
  const middle = place(data.average);
  pdf.setFillColor(colours.ink).triangle(middle - 3, base + 6.4, middle + 3, base + 6.4, middle, base + 1.4, 'F');
}

/** Where a value lies on the scale, 0 to 1; each value stands in the middle of its own step. */
export function placeOf(value: number, values: readonly number[]): number {
  const first = values[0] ?? 0;
  const last = values.at(-1) ?? first;
  const inset = 0.5 / Math.max(1, values.length);
  const share = last === first ? 0.5 : (value - first) / (last - first);
  return inset + Math.min(1, Math.max(0, share)) * (1 - 2 * inset);
}

/** An average with one decimal, as everywhere in the plan. */
export function oneDecimal(value: number): string {
  return value.toFixed(1);
}
