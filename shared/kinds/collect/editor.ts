import type { Kind } from '../contract';
import { asked, forms, labelled, tidyForms, toDo } from '../editor-fields';
import type { CollectEvent } from './reduce';
import { CollectForm, type CollectCommand, type CollectDefinition, type CollectWork } from './schema';

export const collectEditor: Kind<CollectDefinition, CollectWork, CollectCommand, CollectEvent>['editor'] = {
  fields: [
    { field: 'flag', at: 'anonymous' },
    { field: 'flag', at: 'byGroup', empty: 'left-out' },
    toDo,
    ...forms(CollectForm.options),
    { field: 'number', at: 'limit', min: 1, max: 50 },
    asked,
    { field: 'lines', at: 'suggestions' },
    {
      field: 'source',
      at: 'headings',
      list: { field: 'list', at: 'headings', prefix: 'heading', ...labelled },
      empty: 'left-out',
    },
  ],
  fresh: (base) => ({
    ...base,
    kind: 'collect',
    anonymous: false,
    form: 'scribe',
    forms: ['scribe', 'paper-cards'],
    fields: [],
    suggestions: [],
    limit: 3,
  }),
  tidy: (definition) => tidyForms(definition, 'scribe'),
};
