import type { ExerciseDefinition } from '../session/schema/definition';

export const goodOnABadDay: ExerciseDefinition = {
  id: 'good-on-a-bad-day',
  version: 4,
  title: 'Good on a bad day',
  lens: 'magic',
  type: 'exercise',
  purpose:
    'See how far apart our best day and a bad Monday are: what customers cannot rely on is luck, not an experience.',
  minutes: { full: 20 },
  groupSize: { min: 4, max: 24 },
  script: {
    open: [
      'We can all be brilliant on a good day: the sun is out, nobody is ill, a board member is visiting.',
      'A customer does not know what day it is for us. So we rate each element twice: on our best day, and on a bad Monday in February with three people missing.',
    ],
    push: [
      'What exactly goes first on the bad day? And what goes last?',
      'Is there somebody here whose bad Monday is still good? What do you do differently?',
      'Do we plan for the average day, or for the bad one?',
    ],
    close: [
      'The widest gap is where customers have to be lucky. That is the one to work on.',
      'A little lower on the best day and a lot higher on the bad one: customers would take that at once.',
    ],
  },
  traps: [
    'Using the bad day as an excuse. It comes every week; ask what it would take to be ready.',
    'Only blaming staffing. Ask what we stop doing on that day that costs nothing.',
    'Being proud of the best day. Nobody can buy it.',
  ],
  steps: [
    {
      id: 'days',
      kind: 'rate',
      title: 'Best day, bad Monday',
      room: 'How good is it on our best day, and how good on a bad Monday?',
      say: {
        open: 'Fingers on three, two rounds for each element. First our best day. Then the bad Monday.',
        push: 'What have you seen that made it a two?',
        close: 'Look at the gaps, widest first. That is how consistent we are.',
        forms: {
          paper: 'Two numbers for each element on your sheet. First our best day. Then the bad Monday.',
          'walk-up':
            'One at a time, you come up to the laptop and give two numbers for each element. First our best day. Then the bad Monday.',
        },
      },
      minutes: { full: 12 },
      items: { take: 'winners', exercise: 'pick-the-elements', step: 'vote' },
      question: 'How good is it on our best day?',
      second: { question: 'How good is it on a bad Monday?', names: ['Our best day', 'A bad Monday'] },
      scale: { from: 1, to: 5, lowest: 'poor', highest: 'great' },
      form: 'fingers',
      forms: ['fingers', 'paper', 'walk-up'],
      measure: 'gap',
      passMark: null,
      backTo: null,
      finding: {
        none: 'A bad Monday takes nothing from our customers',
        one: 'What our customers can rely on least: {widest}',
        tied: 'What our customers can rely on least (tied): {widest}',
        all: 'A bad Monday hits the {count} elements equally hard',
      },
    },
    {
      id: 'staged',
      kind: 'collect',
      title: 'Staged for visitors',
      room: 'What do we stage for visitors that customers never get?',
      say: {
        open: 'When somebody important comes, what do we do that no customer ever sees? Flowers count. So does answering the phone on the second ring.',
        push: 'What would it cost to do that for everybody, or to stop doing it for them?',
        close: 'One of these we could do for customers from next week. Which one?',
      },
      minutes: { full: 8 },
      anonymous: false,
      form: 'scribe',
      forms: ['scribe', 'silent-turns', 'paper-cards'],
      fields: [],
      suggestions: [],
      limit: 3,
    },
  ],
  plan: {
    heading: 'How good we are on a bad day',
    leaves: 'The gap between our best day and a bad Monday for every element, and what we stage for visitors.',
    hurts: true,
  },
};
