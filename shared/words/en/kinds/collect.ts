import { forms } from './common';
import { steps as stepsIn } from '../steps';
import type { Speaking } from '../count';

/** Words of the kind `collect` in the editor, and what undo takes back of it. */
export const collect = (speak: Speaking) => {
  const { quotedText } = speak;
  const steps = stepsIn(speak);
  return {
    name: 'Collect',
    what: 'Short texts come in: aloud, in turn, on cards, unsigned.',
    room: 'What comes to mind?',
    say: 'One idea at a time, short, in your own words.',
    options: {
      toDo: 'What is said is to be done',
      ...forms,
      anonymous: 'Unsigned: sealed until all are revealed together',
      byGroup: 'Compare groups of participants, from five people a group on',
      limit: 'Texts each, at most',
      fields: 'Asked for beside each text',
      'fields.label': 'Question',
      'fields.hint': 'Hint',
      suggestions: 'Suggestions (one per line)',
      headings: 'Headings to write under',
      'headings.label': 'Heading',
    },
    values: { forms: steps.collect.forms },
    doings: {
      'collect/form': 'way of collecting',
      'collect/add': 'new ideas',
      'collect/turn': 'silent turn',
      'collect/edit': 'edited idea',
      'collect/delete': 'deleted idea',
      'collect/merge': 'merged ideas',
      'collect/revealed': 'reveal',
      'collect/round': 'round',
    },
    next: {
      'reveal-texts': 'Reveal the texts',
      'start-round': 'Start the round',
      'next-phase': 'Next part of the round',
      'pass-turn': 'Pass to the next',
    },
    taken: {
      ideas: (step: string) => `Ideas of ${quotedText(step)}`,
      headed: (step: string, heading: string) => `Under ${quotedText(heading)} in ${quotedText(step)}`,
    },
  };
};
