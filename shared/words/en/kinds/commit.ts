import type { Speaking } from '../count';

/** Words of the kind `commit` in the editor, and what undo takes back of it. */
export const commit = ({ quotedText }: Speaking) => ({
  name: 'Commit',
  what: 'Actions with an owner, dates, a measure, and hands.',
  room: 'Who does what by when?',
  say: 'Say it as something one of us can start next week. Who takes it on?',
  options: {
    servedBy: 'What an action can serve',
    serves: 'How it is asked which',
    passMark: 'Rewrite an action under',
    firstStepDays: 'First step within so many days',
  },
  values: {},
  doings: {
    'commit/add': 'new action',
    'commit/edit': 'edited action',
    'commit/delete': 'deleted action',
    'commit/confidence': 'fist-to-five',
  },
  next: {},
  taken: {
    actions: (step: string) => `Actions of ${quotedText(step)}`,
  },
});
