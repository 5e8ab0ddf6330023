import type { Scale } from './schema';
import { scaleValues } from './scale';

/** How the answers to one question lie: counts per value, how many, their average and how far apart they are. */
export interface Spread {
  readonly counts: readonly number[];
  readonly answers: number;
  /** Null without answers. */
  readonly average: number | null;
  /** Standard deviation over the largest one the scale allows (half the room at each end): 0 agreed, 1 torn. */
  readonly split: number | null;
}

/** The spread of a histogram over a scale. */
export function spreadOf(counts: readonly number[], scale: Pick<Scale, 'from' | 'to'>): Spread {
  const values = scaleValues(scale);
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (answers === 0) return { counts, answers, average: null, split: null };
  const mean = counts.reduce((sum, count, index) => sum + count * (values[index] ?? 0), 0) / answers;
  const variance = counts.reduce((sum, count, index) => sum + count * ((values[index] ?? 0) - mean) ** 2, 0) / answers;
  return { counts, answers, average: mean, split: Math.sqrt(variance) / ((scale.to - scale.from) / 2) };
}
