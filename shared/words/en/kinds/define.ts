/** Words of the kind `define` in the editor, and what undo takes back of it. */
export const define = {
  name: 'Define',
  what: 'Down a ladder of answers to one plain sentence.',
  room: 'What do we mean by that, exactly?',
  say: 'The vague sentence first, as people say it. Then I ask again and again.',
  options: {
    question: 'Question at each rung',
    sentenceStart: 'The sentence begins',
    'sign.asked': 'A sign: how it is asked',
    'sign.label': 'A sign: its mark',
  },
  values: {},
  doings: {
    'define/rung-add': 'new rung',
    'define/rung-edit': 'edited rung',
    'define/rung-delete': 'deleted rung',
    'define/sentence': 'sentence',
    'define/again': 'back up the ladder',
  },
  next: {},
  taken: {},
};
