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
      settled: 'What was settled, before the counts in the plan',
      note: 'Ask about each item after the reveal',
      'note.asked': 'Question',
      'note.label': 'Before an answer, in the plan',
      'note.counted': 'Sentence that counts them ({count})',
      shuffled: 'In another order each time',
      additions: 'Items of your own can be added',
      'additions.heading': 'What they are called',
      'additions.asked': 'How one is asked for',
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
      'judge/add': 'item of your own',
      'judge/remove': 'removed item',
    },
    next: {
      'open-judging': 'Start judging',
      'close-judging': 'Close the judging',
      'reveal-answer': 'Reveal the next answer',
    },
    taken: {},
  };
};
