import { items } from './common';
import type { Speaking } from '../count';

/** Words of the kind `sort` in the editor, and what undo takes back of it. */
export const sort = ({ quotedText }: Speaking) => ({
  name: 'Sort',
  what: 'Items go into labelled bins.',
  room: 'Where does each of these belong?',
  say: 'One at a time. If we only guess, say so.',
  options: {
    'bins.toDo': 'What lies in it is to be done',
    ...items,
    bins: 'Bins',
    'bins.label': 'Bin',
    'bins.hint': 'Hint',
    'bins.fields': 'Asked for beside what lies in it',
    'bins.fields.label': 'Question',
    'bins.fields.hint': 'Hint',
  },
  values: {},
  doings: {
    'sort/put': 'sorted items',
    'sort/field': 'note beside an item',
  },
  next: {},
  taken: {
    sorted: (step: string) => `What lies in bins of ${quotedText(step)}`,
  },
});
