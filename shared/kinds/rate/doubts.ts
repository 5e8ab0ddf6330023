import { doubtIf, doubtIfTwice, inPart, type Doubt } from '../../base/doubts';
import { doubtsInRounds, type RoundRules } from '../../engines/answers/doubts';
import { checkSheet } from '../../engines/answers/rules';
import { idsOf, type DoubtContext } from '../doubting';
import { askedInRate, isScale } from './scale';
import type { RateDefinition, RateWork, Rating } from './schema';

/** Rounds that cannot be, each on the scale it was held on. */
export function rateDoubts(context: DoubtContext<RateDefinition>, { ratings, typed }: RateWork): Doubt[] {
  const { second } = context.definition;
  const shape = ({ scale }: Rating) => askedInRate({ second, scale });
  const rules: RoundRules<Rating> = { shape, wrongSheet: (rating, sheet) => checkSheet(rating, sheet, shape(rating)) };
  const strange = ratings.flatMap(({ scale }, index) =>
    inPart(`ratings.${index}`, doubtIf(!isScale(scale), 'scale', 'scale-wrong')),
  );
  return [
    ...(strange.length > 0 ? strange : doubtsInRounds('ratings', ratings, rules, context)),
    ...doubtIfTwice('typed', idsOf(typed)),
  ];
}
