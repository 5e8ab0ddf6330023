import { forms, items } from './common';
import { stepKinds as stepKindsIn } from '../step-kinds';
import type { Speaking } from '../count';

/** Words of the kind `judge` in the editor, and what undo takes back of it. */
export const judge = (speak: Speaking) => {
  const stepKinds = stepKindsIn(speak);
  return {
    name: 'Judge',
    what: 'Each item gets one of a few verdicts.',
    room: 'Is that so?',
    say: 'Your first answer is the interesting one.',
    options: {
      'verdicts.toDo': 'Then it is to be done',
      ...items,
      ...forms,
      verdicts: 'Verdicts',
      'verdicts.label': 'Verdict',
      'verdicts.reason': 'Needs a reason',
      'verdicts.closes': 'Ends an action: it is not asked after again',
      secret: 'Secret: no sheet is kept, nothing of fewer than five people',
      known: 'Answers that are known',
      'known.verdict': 'Answer',
      'known.reason': 'Why',
      note: 'Asked about each item after the reveal',
      shuffled: 'In another order each time',
      additions: 'The house may add items',
    },
    values: { forms: { ...stepKinds.round.forms, together: stepKinds.judge.together } },
    doings: {
      'judge/open': 'opened judging',
      'judge/count': 'counted hands',
      'judge/join': 'late arrival',
      'judge/leave': 'somebody who left',
      'judge/cast': 'answers at a seat',
      'judge/closed': 'closed judging',
      'judge/reveal': 'revealed answer',
      'judge/set': 'verdict',
      'judge/note': 'note',
      'judge/add': 'new statement',
      'judge/remove': 'removed statement',
    },
    next: {
      'open-judging': 'Start judging',
      'close-judging': 'Close the judging',
      'reveal-answer': 'Reveal the next answer',
    },
    taken: {},
  };
};
