import { scaleValues } from '../../engines/answers/spread';
import type { SheetShape } from '../../engines/answers/rules';
import type { RateDefinition } from './schema';

/** One or two questions about each item, with an answer for each value of the scale. */
export const askedInRate = ({ second, scale }: Pick<RateDefinition, 'second' | 'scale'>): SheetShape => ({
  questions: second ? 2 : 1,
  answers: scaleValues(scale).length,
});
