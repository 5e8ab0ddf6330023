import type { Asked } from '../../engines/answers/rules';
import type { RateDefinition, Scale } from './schema';

/** The values of a scale from lowest to highest. */
export const scaleValues = ({ from, to }: Pick<Scale, 'from' | 'to'>): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** One or two questions about each item, with an answer for each value of the scale. */
export const askedInRate = ({ second, scale }: Pick<RateDefinition, 'second' | 'scale'>): Asked => ({
  questions: second ? 2 : 1,
  answers: scaleValues(scale).length,
});
