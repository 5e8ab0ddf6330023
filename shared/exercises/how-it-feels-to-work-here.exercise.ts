import type { ExerciseDefinition } from '../session/schema/definition';

export const howItFeelsToWorkHere: ExerciseDefinition = {
  id: 'how-it-feels-to-work-here',
  version: 3,
  title: 'How it feels to work here',
  lens: 'magic',
  type: 'exercise',
  purpose:
    'Find out in secret how the people who look after customers are looked after themselves, and promise something about what comes out lowest.',
  minutes: { full: 20 },
  groupSize: { min: 5, max: 24 },
  script: {
    open: [
      'We ask people to give customers something every day. Now we ask what they get themselves.',
      'It is secret. No names, no sheets are kept, and if fewer than five answer, nothing is kept at all. Once it is closed nobody can find out who said what, and that includes me.',
      'Answer as it is for you, not as it ought to be.',
    ],
    push: [
      'I am not asking who. I am asking all of us: what would have made it a four?',
      'The average is fine here, and still some of us are at one end. What do you make of that?',
      'What do we do for customers that we do not do for each other?',
    ],
    close: [
      'A promise for each of the lowest, from the people who lead. Said aloud, with a date.',
      'Thank you for being honest. Only the combined numbers are kept, and nobody’s own answers can be found in them.',
    ],
  },
  traps: [
    'Guessing who gave the one. Stop it at once, and mean it.',
    'Leaders defending themselves. Ask them to say only: thank you, and what I will do.',
    'Looking at averages alone. Where half the room is at each end, there are two workplaces.',
    'A promise of more money or more people, made in a hurry. Promise what you can start next week.',
  ],
  steps: [
    {
      id: 'rate',
      kind: 'rate',
      title: 'Ten sentences, in secret',
      room: 'How true is this for you? One is not at all, five is completely.',
      say: {
        open: 'One at a time, you come up to the laptop and give each of ten sentences a number. A minute is enough. The screen clears itself before the next person comes.',
        push: 'You may leave one out. That is honest, too.',
        close: 'Now all of it together. Look at how far apart we are before you look at the average.',
        forms: {
          paper:
            'Ten sentences on paper, a number each, and no name. Fold your sheet and put it into the box; I type them in when they are mixed.',
        },
      },
      minutes: { full: 14 },
      items: {
        take: 'fixed',
        items: [
          { id: 'joining', text: 'I was treated well before I joined and in my first weeks.' },
          { id: 'hired', text: 'I was hired for what I am good at with customers.' },
          { id: 'trained', text: 'I am trained and coached for what I am asked to do.' },
          { id: 'trusted', text: 'I am trusted.' },
          { id: 'recognised', text: 'When I do good work, somebody notices and says so.' },
          { id: 'supported', text: 'When it gets difficult, somebody stands behind me.' },
          { id: 'decide', text: 'I can decide on the spot what a customer needs.' },
          { id: 'family', text: 'My work fits with my life at home.' },
          { id: 'promise', text: 'I know what our brand promises.' },
          { id: 'keeps', text: 'I can see how my own work keeps that promise.' },
        ],
      },
      question: 'How true is this for you?',
      scale: { from: 1, to: 5, lowest: 'not at all', highest: 'completely' },
      form: 'walk-up',
      forms: ['walk-up', 'paper'],
      secret: true,
      measure: 'spread',
      passMark: null,
      backTo: null,
      finding: {
        split: 'We do not all work in the same place: the room is split on {split}',
        none: 'Nobody here gave any sentence about working here a low mark',
        one: 'Where working here falls short most often, by our own answers: {lowest}',
        tied: 'Where working here falls short most often, by our own answers (tied): {lowest}',
        all: 'By our own answers, working here falls short equally often in each of the {count} respects',
      },
    },
    {
      id: 'promises',
      kind: 'collect',
      title: 'The promises',
      room: 'What do we as leaders promise for what came out lowest?',
      say: {
        open: 'These came out lowest. Leaders: one promise for each. What will people see you do differently, and from when?',
        push: 'How would somebody on the late shift notice?',
        close: 'Please say it once more, to the room. Thank you.',
      },
      minutes: { full: 6 },
      anonymous: false,
      form: 'scribe',
      forms: ['scribe'],
      fields: [],
      suggestions: [],
      toDo: true,
      headings: { take: 'lowest', exercise: 'how-it-feels-to-work-here', step: 'rate', count: 2 },
      limit: 3,
    },
  ],
  plan: {
    heading: 'How it feels to work here',
    leaves: 'How far apart the answers are for each sentence, and one leadership promise for each of the lowest.',
  },
};
