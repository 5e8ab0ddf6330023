import { actions } from './actions';
import { groups, names } from './people';
import { said, saidAt } from './said';
import { anyThemes, themes } from './themes';

/** What a rehearsal is called, and all that its invented people are and say. */
export const rehearsal = {
  /** Stands wherever something of a rehearsal is shown, printed or written. */
  mark: 'Rehearsal',
  /** In a sentence, where there is room for one. */
  about: 'A rehearsal: the people are invented, and so is everything they said.',
  start: 'Rehearse it',
  startHint: 'Invented people answer, vote and agree, at your pace. Nothing of it is mixed with a real workshop.',
  title: (agenda: string) => (agenda.trim() === '' ? 'A rehearsal' : `A rehearsal of “${agenda}”`),
  promise: 'One call, one answer, one name you can come back to.',
  /** What the filled button says where invented people have not done yet what the step asks of them. */
  letThem: 'Let them answer',
  nobodyAsked: 'They have nothing to answer here. Go on with the filled button.',
  onlyRehearsals: 'Only in a rehearsal do invented people answer.',
  person: (name: string, number: number) => (number === 1 ? name : `${name} ${number}`),
  names,
  groups,
  themes,
  anyThemes,
  saidAt,
  said,
  actions,
};
