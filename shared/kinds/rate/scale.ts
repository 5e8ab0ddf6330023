import { scaleValues } from '../../engines/answers/spread';
import type { SheetShape } from '../../engines/answers/rules';
import type { RateDefinition } from './schema';

/** Hands show six answers from fist to five; the finest scale has eleven. */
const MOST_ANSWERS = 11;

/** True for a scale that goes up and has no more values than can be told apart. */
export const isScale = ({ from, to }: RateDefinition['scale']): boolean => from < to && to - from < MOST_ANSWERS;

/** One or two questions about each item, with an answer for each value of the scale. */
export const askedInRate = ({ second, scale }: Pick<RateDefinition, 'second' | 'scale'>): SheetShape => ({
  questions: second ? 2 : 1,
  answers: scaleValues(scale).length,
});
