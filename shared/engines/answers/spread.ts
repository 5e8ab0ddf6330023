/** The ends of a scale of whole numbers. */
interface Ends {
  readonly from: number;
  readonly to: number;
}

/** The values of a scale from lowest to highest. */
export const scaleValues = ({ from, to }: Ends): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** How the answers to one question lie: counts per value, how many, their average and how far apart they are. */
export interface AnswerSpread {
  readonly counts: readonly number[];
  readonly answers: number;
  /** Null without answers. */
  readonly average: number | null;
  /** Standard deviation over the length of the scale: 0 where all agree, 0.5 where half the room stands at each end. */
  readonly deviation: number | null;
  /** The room is split: a finding of its own, whatever the average says. */
  readonly split: boolean;
}

/** The deviation above which a room counts as split: on a scale of 1 to 5, answers about 1.2 apart from their average. */
const SPLIT_ABOVE = 0.3;

/** The spread of a histogram over a scale. */
export function spreadOf(counts: readonly number[], scale: Ends): AnswerSpread {
  const values = scaleValues(scale);
  const answers = counts.reduce((sum, count) => sum + count, 0);
  if (answers === 0) return { counts, answers, average: null, deviation: null, split: false };
  const mean = counts.reduce((sum, count, index) => sum + count * (values[index] ?? 0), 0) / answers;
  const variance = counts.reduce((sum, count, index) => sum + count * ((values[index] ?? 0) - mean) ** 2, 0) / answers;
  const deviation = Math.sqrt(variance) / (scale.to - scale.from);
  return { counts, answers, average: mean, deviation, split: deviation > SPLIT_ABOVE };
}

/** Hands by fist-to-five: 0 no chance, 5 certain. */
export const FIST = { from: 0, to: 5 } as const;

/** Fewer fingers than these are a voice the room has to hear before it goes on. */
const HEARD_UNDER = 3;

/** How many showed fewer than three by fist-to-five; nought on any other scale, where a low number is only an answer. */
export const voicesToHear = (counts: readonly number[], { from, to }: Ends): number =>
  from === FIST.from && to === FIST.to ? counts.slice(0, HEARD_UNDER).reduce((sum, count) => sum + count, 0) : 0;
