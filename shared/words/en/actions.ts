import type { Speaking } from './count';

/** All actions of a session, and what was said and could be one. */
export const actions = ({ and, quotedText, counted, capital }: Speaking) => ({
  title: 'All actions',
  open: 'All actions of this session',
  close: 'Close the list of actions',
  none: 'No actions yet. Who does what by when stands here, wherever it was agreed. Ctrl+Shift+A makes an action of an idea, a cell, a card or a note.',
  nobody: 'no owner',
  noDate: 'no date',
  closed: 'closed',
  goTo: (number: number) => `Go to action ${number}:`,
  toDo: 'Said, and not an action yet',
  toDoHere: (count: number) =>
    `${capital(counted(count, 'thing', 'things'))} that somebody has to do ${count === 1 ? 'is not an action' : 'are not actions'} yet.`,
  make: 'Make it an action',
  makeOf: (text: string) => `Make it an action: ${quotedText(text)}`,
  isAction: (number: number) => `is action ${number}`,
  made: 'It is an action now, with what is known filled in.',
  choose: 'Go to an idea, a cell, a card or a note first: then it becomes an action.',
  chosen: 'What was chosen, and who acts on it',
  servedBy: (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'action' : 'actions'} ${and(numbers.map(String))}`,
  nobodyActs: 'nobody acts on it yet',
  actOn: (text: string) => `Add an action for ${quotedText(text)}`,
});
