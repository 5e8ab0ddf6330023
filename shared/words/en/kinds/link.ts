/** Words of the kind `link` in the editor, and what undo takes back of it. */
export const link = {
  name: 'Grid',
  what: 'A grid is filled in: texts, ticks or moods.',
  room: 'What does each of these need?',
  say: 'One row at a time.',
  options: {
    'columns.toDo': 'What stands there is to be done',
    rows: 'Rows',
    columns: 'Columns',
    'columns.label': 'Column',
    'columns.hint': 'Hint',
    cell: 'In a cell',
    emptyCell: 'A cell left empty means',
    emptyRow: 'A row with nothing in it means',
    emptyColumn: 'A column with nothing in it means',
  },
  values: { cell: { text: 'A text', tick: 'A tick', mood: 'A text with a mood' } },
  doings: {
    'link/set': 'cell',
    'link/tick': 'tick',
    'link/mood': 'mood',
  },
  next: {},
  taken: {},
};
