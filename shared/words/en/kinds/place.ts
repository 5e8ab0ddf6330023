import { axis, items } from './common';
import type { Speaking } from '../count';

/** Words of the kind `place` in the editor, and what undo takes back of it. */
export const place = ({ quotedText }: Speaking) => ({
  name: 'Place',
  what: 'Items lie on a board with two axes.',
  room: 'How much would it change, and how hard is it?',
  say: 'Call out where it goes.',
  options: {
    ...items,
    ...axis('across', 'Across'),
    ...axis('up', 'Upwards'),
    'fields.0': 'Upper left',
    'fields.1': 'Upper right',
    'fields.2': 'Lower left',
    'fields.3': 'Lower right',
    first: 'Begin with',
  },
  values: {},
  doings: {
    'place/put': 'placed item',
    'place/take-off': 'item taken off the board',
  },
  next: {},
  taken: {
    placed: (step: string) => `What lies on the board of ${quotedText(step)}`,
  },
});
