import type { jsPDF } from 'jspdf';
import type { Sheet } from '../page/sheet';
import { colours, rules, styles } from '../tokens';

/** How votes lie on a scale: a stack of dots over each value, one dot a person; columns where there are too many people or too little room. */
interface HistogramShape {
  readonly counts: readonly number[];
  readonly average: number | null;
  readonly values: readonly number[];
  readonly colour: string;
  /** The most people on one value in any of the rows that are read together, so that a dot is the same size in all. */
  readonly most?: number;
  /** Columns with numbers and scale, for a small place. */
  readonly small?: boolean;
}

/** More people than this on one value are a column with its number. */
const mostDots = 10;

/** Draws in a box whose lower edge is the scale's line; all in points. */
export function drawHistogram(
  sheet: Sheet,
  data: HistogramShape,
  box: { x: number; base: number; width: number; height: number },
): void {
  const { pdf, type } = sheet;
  const { x, base, width, height } = box;
  const place = (value: number) => x + width * placeOf(value, data.values);
  sheet.rule(x, base, width, colours.hair, rules.strong);
  const most = Math.max(1, data.most ?? 0, ...data.counts);
  const step = width / Math.max(1, data.values.length);

  data.values.forEach((value, index) => {
    const count = data.counts[index] ?? 0;
    const middle = place(value);
    pdf.setFillColor(data.colour);
    if (data.small || most > mostDots) {
      if (data.small) type.label(sheet.words.onScale(value), middle, base + 14, styles.tiny, 'center');
      if (count === 0) return;
      const tall = (count / most) * (height - 9);
      const wide = Math.min(step * (data.small ? 0.62 : 0.36), 16);
      pdf.rect(middle - wide / 2, base - tall, wide, tall, 'F');
      type.label(String(count), middle, base - tall - 2.5, styles.tiny, 'center');
      return;
    }
    const pitch = dotPitch(most, step, height);
    for (let dot = 0; dot < count; dot += 1) pdf.circle(middle, base - 1.2 - pitch * (dot + 0.5), pitch * 0.41, 'F');
  });

  if (data.average === null) return;
  drawAverage(pdf, place(data.average), base + 1.4);
}

/** The mark of an average: a small triangle whose tip is at `x`, `y`. */
export function drawAverage(pdf: jsPDF, x: number, y: number): void {
  pdf.setFillColor(colours.ink).triangle(x - 3, y + 5, x + 3, y + 5, x, y, 'F');
}

/** Distance between the middles of two dots, in points. */
function dotPitch(most: number, step: number, height: number): number {
  return Math.min(6, height / most, step * 0.8);
}

/** Where a value lies on the scale, 0 to 1; each value stands in the middle of its own step. */
export function placeOf(value: number, values: readonly number[]): number {
  const first = values[0] ?? 0;
  const last = values.at(-1) ?? first;
  const inset = 0.5 / Math.max(1, values.length);
  const share = last === first ? 0.5 : (value - first) / (last - first);
  return inset + Math.min(1, Math.max(0, share)) * (1 - 2 * inset);
}
