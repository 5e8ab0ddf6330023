/** Words of the kind `link` in the editor, and what undo takes back of it. */
export const link = {
  name: 'Grid',
  what: 'A grid is filled in: texts, ticks or moods.',
  room: 'What does each of these need?',
  say: 'One row at a time.',
  options: {
    rows: 'Rows',
    columns: 'Columns',
    'columns.label': 'Column',
    'columns.hint': 'Hint',
    cell: 'In a cell',
    moods: 'Words for moods',
    'moods.first': 'The first row, in a sentence',
    'moods.last': 'The last row, in a sentence',
    'moods.column': 'A column is a …',
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
