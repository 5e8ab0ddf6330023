import { forms, items } from './common';
import { stepKinds as stepKindsIn } from '../step-kinds';
import type { Speaking } from '../count';

/** Words of the kind `rate` in the editor, and what undo takes back of it. */
export const rate = (speak: Speaking) => {
  const { quotedText } = speak;
  const stepKinds = stepKindsIn(speak);
  return {
    name: 'Rate',
    what: 'One or two questions about each item, on a scale.',
    room: 'How well do we do it?',
    say: 'On an ordinary Tuesday, not on our best day.',
    options: {
      ...items,
      ...forms,
      question: 'Question about each item',
      second: 'A second question',
      'second.question': 'Second question',
      'second.names.0': 'Short name of the first',
      'second.names.1': 'Short name of the second',
      'scale.from': 'Scale from',
      'scale.to': 'To',
      'scale.lowest': 'The lowest means',
      'scale.highest': 'The highest means',
      secret: 'Secret: no sheet is kept, nothing of fewer than five people',
      measure: 'What the result is about',
      passMark: 'Mark to pass',
      failingIn: 'Only these can fail',
      failed: 'A name for what can fail',
      'failed.one': 'One of them',
      'failed.many': 'Several',
      'failed.why': 'Why it comes first, in the plan',
      backTo: 'Go back when an item fails',
    },
    values: {
      forms: stepKinds.round.forms,
      measure: { average: 'How high it is', spread: 'How far apart we are', gap: 'The gap between both questions' },
    },
    doings: {
      'rate/open': 'opened rating',
      'rate/count': 'counted fingers',
      'rate/join': 'late arrival',
      'rate/leave': 'somebody who left',
      'rate/cast': 'answers at a seat',
      'rate/closed': 'closed rating',
    },
    next: {
      'open-rating': 'Start rating',
      'close-rating': 'Close the rating',
      'back-up-ladder': 'Back up the ladder',
    },
    taken: {
      failing: (step: string) => `What fails in ${quotedText(step)}`,
      lowest: (step: string) => `The lowest of ${quotedText(step)}`,
    },
  };
};
