import { actions } from './actions';
import { groups, names } from './people';
import { said, saidAt } from './said';
import { anyThemes, themes } from './themes';

/** What a rehearsal is called, and all that its invented people are and say. */
export const rehearsal = {
  /** Stands wherever something of a rehearsal is shown, printed or written. */
  mark: 'Rehearsal',
  /** Before what is made of a rehearsal. */
  marked: (what: string) => `Rehearsal: ${what}`,
  /** In a sentence, where there is room for one. */
  about: 'Rehearsal: the people are invented, and so is everything they said.',
  start: 'Rehearse it',
  startHint: 'Invented people answer, vote and agree, at your pace. Nothing of it is mixed with a real workshop.',
  promise: 'One call, one answer, one name you can come back to.',
  /** What the filled button says where invented people have not done yet what the step asks of them. */
  letThem: 'Let them answer',
  person: (name: string, number: number) => (number === 1 ? name : `${name} ${number}`),
  names,
  groups,
  themes,
  anyThemes,
  saidAt,
  said,
  actions,
};
