import { forms, items } from './common';
import { steps as stepsIn } from '../steps';
import type { Speaking } from '../count';

/** Words of the kind `vote` in the editor, and what undo takes back of it. */
export const vote = (speak: Speaking) => {
  const { quotedText } = speak;
  const steps = stepsIn(speak);
  return {
    name: 'Vote',
    what: 'Everybody has some dots; a few options win.',
    room: 'Which matter most?',
    say: 'Decide for yourself first. Nobody has to be convinced of anything.',
    options: {
      ...items,
      ...forms,
      budget: 'Dots each',
      stacking: 'More than one dot on an option',
      cap: 'At most on one',
      winners: 'Places that win',
      range: 'Look for a natural gap',
      'range.least': 'Places, at least',
      'range.most': 'At most',
    },
    values: { forms: steps.vote.forms },
    doings: {
      'vote/open': 'opened vote',
      'vote/settings': 'rules of the vote',
      'vote/join': 'late arrival',
      'vote/leave': 'somebody who left',
      'vote/reveal': 'revealed result',
      'vote/cut': 'line of winners',
      'vote/amend': 'change of the options',
      'vote/decide': 'decided tie',
      'vote/cast': 'ballot',
      'vote/count': 'hand count',
      'vote/reset': 'vote thrown away',
      'vote/closed': 'closed vote',
    },
    next: {
      'open-vote': 'Open the vote',
      'reveal-vote': 'Reveal the result',
      'close-vote': 'Close the vote',
    },
    taken: {
      winners: (step: string) => `Winners of ${quotedText(step)}`,
    },
  };
};
