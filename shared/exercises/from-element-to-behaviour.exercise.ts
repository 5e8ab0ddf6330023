import type { ExerciseDefinition } from '../session/schema/definition';

export const fromElementToBehaviour: ExerciseDefinition = {
  id: 'from-element-to-behaviour',
  version: 2,
  title: 'From element to behaviour',
  lens: 'mission',
  type: 'exercise',
  purpose: 'Turn each element into something a colleague does, a coach can spot and no target punishes.',
  minutes: { full: 30 },
  groupSize: { min: 4, max: 20 },
  script: {
    open: [
      'An element on a poster changes nothing. Somebody has to do something that they did not do yesterday.',
      'For each one we ask four things: what would a customer see a colleague do? How would a coach spot it? What does it lead to? And which of our targets gets in its way?',
    ],
    push: [
      'I cannot film “being friendly”. What is in the picture?',
      'If I did that all day, what would my manager say about my figures?',
      'How would a new colleague know that they have just got it right?',
    ],
    close: [
      'Read the last column again. Those are the targets we pay people for, and they pull the other way.',
      'A behaviour that is coached once a week is a habit in three months.',
    ],
  },
  traps: [
    'Attitudes instead of behaviour. “Committed” cannot be seen; “calls back before noon” can.',
    'A coach who only reads figures. Ask what they would have to hear or see.',
    'No conflicting target at all. Somewhere there is one: handling time, closing rate, occupancy.',
  ],
  steps: [
    {
      id: 'behaviour',
      kind: 'link',
      title: 'See it, coach it',
      room: 'What would a customer see a colleague do?',
      say: {
        open: 'First element. A customer is watching. What do they see a colleague do that shows it?',
        push: 'And on a busy day, with nine people waiting?',
        close: 'Which one of these will we see tomorrow, and who is looking?',
      },
      minutes: { full: 30 },
      rows: { take: 'winners', exercise: 'pick-the-elements', step: 'vote' },
      columns: [
        { id: 'seen', label: 'What a customer sees a colleague do', hint: 'Something that could be filmed' },
        { id: 'spotted', label: 'How a coach spots it', hint: 'What they would see or hear' },
        { id: 'outcome', label: 'What outcome it drives', hint: 'For the customer, then for us' },
        { id: 'target', label: 'Which target gets in its way', hint: 'What we pay or praise instead' },
      ],
      emptyCell: 'An open question',
    },
  ],
  plan: {
    heading: 'What our elements look like in daily work',
    leaves: 'For each element the behaviour, how it is coached, what it leads to and which target gets in its way.',
  },
};
