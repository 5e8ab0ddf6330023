/** Words of the kind `say` in the editor, and what undo takes back of it. */
export const say = {
  name: 'Say',
  what: 'You speak, the room reads a sentence; what is said can be written on a card.',
  room: 'Why are we here?',
  say: 'One sentence, and a pause after it.',
  options: {
    promise: 'The room reads the brand promise',
    card: 'Written down on a card, for all to see',
    'card.label': 'Field',
    'card.hint': 'Hint',
  },
  values: {},
  doings: { 'say/write': 'card' },
  next: {},
  taken: {},
};
