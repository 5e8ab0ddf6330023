import type { ExerciseDefinition } from '../session/schema/definition';

export const insideOutOrOutsideIn: ExerciseDefinition = {
  id: 'inside-out-or-outside-in',
  version: 4,
  title: 'Inside-out or outside-in?',
  lens: 'myth',
  type: 'exercise',
  purpose: 'Find the processes that work for us and not for the people who go through them.',
  minutes: { full: 20 },
  groupSize: { min: 4, max: 20 },
  script: {
    open: [
      'Every process was designed for somebody. Sometimes it was the customer. Often it was the department that owned the form.',
      'We look at ours and ask two simple questions about each: does it treat people or process them? And who does it work for?',
    ],
    push: [
      'Who has been through this one as a customer? What was it like?',
      'If we started today with a blank sheet, would step three exist?',
      'Which of our words in it would a customer have to look up?',
    ],
    close: [
      'These are the furthest from the people they are for. And next to them is what we promised.',
      'That distance is what our customers live with.',
    ],
  },
  traps: [
    'Rating the people who run the process. They did not design it; ask them first.',
    'Only ever choosing the famous one. Take the one that happens most often.',
    '“It has to be that way, legally.” Ask for the sentence in the law.',
  ],
  steps: [
    {
      id: 'journeys',
      kind: 'collect',
      title: 'Our journeys',
      room: 'Which of our journeys and processes does a customer go through?',
      say: {
        open: 'Name the ones a customer meets: becoming one, paying, moving home, complaining, leaving. Five to eight is plenty.',
        push: 'What do they go through that we have no name for?',
        close: 'Are the ones that hurt on the list?',
      },
      minutes: { full: 5 },
      anonymous: false,
      form: 'scribe',
      forms: ['scribe', 'paper-cards'],
      fields: [],
      suggestions: [],
      limit: 3,
    },
    {
      id: 'ratings',
      kind: 'rate',
      title: 'Two questions',
      room: 'Does it treat people or process them? Who does it work for?',
      say: {
        open: 'Fingers, all at once. First: five if it treats them as people, one if it processes them. Then: five if it works for them, one if it works for us.',
        push: 'We differ here. Somebody with a one: what do you see that the fives do not?',
        close: 'The two at the bottom: we stay with those.',
        forms: {
          paper:
            'Two numbers for each on your sheet. First: five if it treats them as people, one if it processes them. Then: five if it works for them, one if it works for us.',
          'walk-up':
            'One at a time, you come up to the laptop and give two numbers for each. First: five if it treats them as people, one if it processes them. Then: five if it works for them, one if it works for us.',
        },
      },
      minutes: { full: 10 },
      items: { take: 'ideas', exercise: 'inside-out-or-outside-in', step: 'journeys' },
      question: 'Does it treat people or process them?',
      second: {
        question: 'Who does it work for?',
        names: ['Treats them as people', 'Works for them'],
      },
      scale: { from: 1, to: 5, lowest: 'inside-out', highest: 'outside-in' },
      form: 'fingers',
      forms: ['fingers', 'paper', 'walk-up'],
      measure: 'average',
      passMark: null,
      backTo: null,
      finding: {
        one: 'The journey that is furthest from the people it is for: {lowest}',
        tied: 'The journeys that are furthest from the people they are for (tied): {lowest}',
        all: 'The {count} journeys are equally far from the people they are for',
      },
    },
    {
      id: 'promised',
      kind: 'collect',
      title: 'What we promised',
      room: 'What has our brand promised at exactly this point?',
      say: {
        open: 'For each of these: what have we said to customers about this moment? In an advert, a letter, on the website?',
        push: 'Who has heard a customer quote that promise back at us?',
        close: 'Read the promise, then read the rating. That is the gap in one line.',
      },
      minutes: { full: 5 },
      anonymous: false,
      form: 'scribe',
      forms: ['scribe'],
      fields: [],
      suggestions: [],
      headings: { take: 'lowest', exercise: 'inside-out-or-outside-in', step: 'ratings', count: 2 },
      limit: 3,
    },
  ],
  plan: {
    heading: 'Who our processes work for',
    leaves:
      'Both ratings of every journey, the ones furthest from the people they are for, and what we promised there.',
    hurts: true,
  },
};
