import type { Kind } from '../contract';
import { forms, items, tidyForms } from '../editor-fields';
import type { RankEvent } from './reduce';
import { FEWEST_ITEMS, MOST_ITEMS, RankForm, type RankCommand, type RankDefinition, type RankWork } from './schema';

type RankKind = Kind<RankDefinition, RankWork, RankCommand, RankEvent>;

export const rankEditor: RankKind['editor'] = {
  fields: [items, { field: 'flag', at: 'secret' }, ...forms(RankForm.options)],
  fresh: (base, source) => ({
    ...base,
    kind: 'rank',
    items: source,
    form: 'walk-up',
    forms: ['walk-up', 'paper'],
    secret: true,
  }),
  tidy: (definition) => tidyForms(definition, 'walk-up'),
};

const canBeRanked = ({ forms: offered, items: source }: RankDefinition): boolean =>
  source.take !== 'fixed' ||
  (source.items.length >= FEWEST_ITEMS && (offered.includes('together') || source.items.length <= MOST_ITEMS));

export const checkRank: RankKind['check'] = (definition, at) => {
  const { forms: offered, secret } = definition;
  return [
    ...at(offered.includes('together') && offered.length > 1, 'together-alone', 'forms'),
    ...at(secret && offered.includes('together'), 'secret-form', 'forms'),
    ...at(!canBeRanked(definition), 'items-to-rank', 'items'),
  ];
};
