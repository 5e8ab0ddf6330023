import type { ExerciseDefinition } from '../session/schema/definition';

export const actionPlan: ExerciseDefinition = {
  id: 'action-plan',
  version: 3,
  title: 'The action plan',
  lens: 'close',
  type: 'exercise',
  purpose:
    'Leave with few actions, each with one name, one date, a first step and a measure, that the room believes in.',
  minutes: { full: 40, short: 35 },
  groupSize: { min: 2, max: 20 },
  script: {
    open: [
      'We know what great means, what it is made of and what stands in its way. Now: who does what?',
      'Five or six actions are plenty. I would rather see five done than fifteen written down.',
      'Each has one owner. Not a department: a name, and that person says “I’ll take it”.',
    ],
    push: [
      'What will you have done two weeks from today that anybody could see?',
      'How will we know that it worked, and where does that figure stand now?',
      'Which of today’s elements or open secrets has nobody picked up yet? Is that what we want?',
    ],
    close: [
      'I read each one out with its owner and its date. Owners, please answer.',
      'The dates for the first steps are within two weeks. Put them in your calendar now, before we get up.',
    ],
  },
  traps: [
    'An owner who is not in the room. Write it down, and who asks them by when.',
    '“We should” and “somebody”. Ask who is reaching for the pen.',
    'Measures that only count effort. “Training sessions held” is not a measure; “calls that went well” is.',
    'A polite five. Hands go up on three, all together, and nobody has to explain a high number.',
    'Pleading for an action that scores under 3. Make it smaller, clearer or later, and ask again.',
  ],
  steps: [
    {
      id: 'actions',
      kind: 'commit',
      title: 'Commit',
      room: 'Who does what by when, and how will we know it worked?',
      say: {
        open: 'What do we do about it? Say it as something one of us can start next week. What is it for, who takes it on, by when, and what is the first step?',
        push: 'How sure are you that this will happen as it stands here? On three: a fist is no chance, five fingers is certain. Low hands: what would have to change?',
        close: 'Under three means we wrote a wish. Let’s rewrite it until you believe it, or be honest and let it go.',
      },
      minutes: { full: 40, short: 35 },
      servedBy: [
        { take: 'winners', exercise: 'pick-the-elements', step: 'vote' },
        { take: 'winners', exercise: 'pretending-not-to-know', step: 'vote' },
        { take: 'failing', exercise: 'basics-and-beyond', step: 'rate' },
        { take: 'placed', exercise: 'big-rocks', step: 'place' },
        { take: 'winners', exercise: 'todays-journey-tomorrows-journey', step: 'vote' },
      ],
      serves: 'For which element or obstacle',
      passMark: 3,
      firstStepDays: 14,
    },
  ],
  plan: {
    heading: 'What we will do',
    leaves:
      'The commitments with owners, dates, first steps and measures, how sure the room was, and when to follow up.',
  },
};
