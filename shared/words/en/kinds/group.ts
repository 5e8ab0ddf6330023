import { items } from './common';
import type { Speaking } from '../count';

/** Words of the kind `group` in the editor, and what undo takes back of it. */
export const group = ({ quotedText }: Speaking) => ({
  name: 'Group',
  what: 'Ideas are put together and get a title.',
  room: 'Which of these belong together?',
  say: 'Which of these are the same thing in other words? Give it a name.',
  options: { ...items, counts: 'Count the groups in the plan', 'counts.one': 'One of them', 'counts.many': 'Several' },
  values: {},
  doings: {
    'group/create': 'new group',
    'group/assign': 'grouping',
    'group/release': 'ungrouping',
    'group/rename': 'group title',
    'group/dissolve': 'dissolved group',
  },
  next: {},
  taken: {
    groups: (step: string) => `Groups of ${quotedText(step)}`,
  },
});
