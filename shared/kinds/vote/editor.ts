import { mostOnOne } from '../../engines/voting/rules';
import { VoteForm } from '../../engines/voting/schema';
import type { Kind } from '../contract';
import { dots, forms, items, tidyForms } from '../editor-fields';
import type { VoteEvent } from './reduce';
import type { VoteCommand, VoteDefinition, VoteWork } from './schema';

type VoteKind = Kind<VoteDefinition, VoteWork, VoteCommand, VoteEvent>;

export const voteEditor: VoteKind['editor'] = {
  fields: [
    items,
    ...forms(VoteForm.options),
    { ...dots('budget'), empty: null },
    { field: 'flag', at: 'stacking' },
    dots('cap'),
    dots('winners'),
    { field: 'part', at: 'range', fields: [dots('least'), dots('most')], start: { least: 1, most: 5 }, empty: null },
  ],
  fresh: (base, source) => ({
    ...base,
    kind: 'vote',
    items: source,
    form: 'hand-count',
    forms: ['hand-count', 'walk-up'],
    winners: 3,
    range: null,
    budget: null,
    stacking: false,
    cap: 1,
  }),
  tidy: (definition) => tidyForms(definition, 'hand-count'),
};

export const checkVote: VoteKind['check'] = (definition, at) => [
  ...at(definition.budget !== null && mostOnOne(definition) > definition.budget, 'cap-over-budget', 'cap'),
  ...at(definition.range !== null && definition.range.least > definition.range.most, 'range-backwards', 'range.most'),
];
