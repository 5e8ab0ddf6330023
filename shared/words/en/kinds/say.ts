/** Words of the kind `say` in the editor, and what undo takes back of it. */
export const say = {
  name: 'Say',
  what: 'You speak, the room reads a sentence.',
  room: 'Why are we here?',
  say: 'One sentence, and a pause after it.',
  options: {},
  values: {},
  doings: {},
  next: {},
  taken: {},
};
