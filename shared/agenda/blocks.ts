import type { ExerciseDefinition } from '../schema/definition';

const opening: ExerciseDefinition = {
  id: 'opening',
  version: 1,
  title: 'Opening',
  lens: 'close',
  type: 'block',
  purpose: 'Say why we are here, what we have promised our customers, and how we want to talk today.',
  minutes: { full: 5 },
  groupSize: { min: 1, max: 999 },
  script: {
    open: [
      'Good to see you all. Nobody has to be clever today; it is enough to be honest.',
      'When we leave, we will have said a few true things about our customers’ experience, and who does what about them.',
    ],
    push: [],
    close: ['Is there anything you need before we start? Then let us go.'],
  },
  traps: [
    'A long welcome. Five minutes are five minutes, whoever gives it.',
    'Rules read out like small print. Three are enough, and you keep them first.',
  ],
  steps: [
    {
      id: 'welcome',
      kind: 'say',
      title: 'Welcome',
      room: 'Why are we here, and what have we promised our customers?',
      say: {
        open: 'This is what our brand promises. Let us read it once, slowly, as a customer would. Today is about the distance between that and last Tuesday.',
        push: 'Three ground rules. We talk about how things work, not about who is to blame. The person nearest to the customer speaks first. And what is written unsigned stays unsigned.',
        close: 'We finish on time. Screens down, coffee at the break, and if I talk too much, tell me.',
      },
      minutes: { full: 5 },
    },
  ],
  plan: null,
};

const pause: ExerciseDefinition = {
  id: 'break',
  version: 1,
  title: 'Break',
  lens: 'close',
  type: 'block',
  purpose: 'Give heads and legs a rest before the hard part.',
  minutes: { full: 10 },
  groupSize: { min: 1, max: 999 },
  script: {
    open: ['Ten minutes. Stand up, get some air, and leave the work on the tables.'],
    push: [],
    close: ['Welcome back. Take a seat next to somebody new if you like.'],
  },
  traps: ['A break that slips. Name the minute on the clock, not the length.'],
  steps: [
    {
      id: 'pause',
      kind: 'say',
      title: 'Break',
      room: 'Ten minutes: some air, some coffee, and back.',
      say: {
        open: 'Ten minutes. I start again on the minute, and I start with whoever is here.',
        close: 'Good to have you back.',
      },
      minutes: { full: 10 },
    },
  ],
  plan: null,
};

const checkOut: ExerciseDefinition = {
  id: 'check-out',
  version: 1,
  title: 'Check-out',
  lens: 'close',
  type: 'block',
  purpose: 'Hear every voice once more before people leave.',
  minutes: { full: 5 },
  groupSize: { min: 1, max: 999 },
  script: {
    open: ['Before you go, one word from everybody. Not a speech: a word.'],
    push: [],
    close: ['Thank you. The plan reaches you as a PDF, and the first steps are due within two weeks.'],
  },
  traps: ['Answering the words. Nod, say thank you, and move on to the next chair.'],
  steps: [
    {
      id: 'one-word',
      kind: 'say',
      title: 'One word each',
      room: 'One word: how do you leave the room?',
      say: {
        open: 'Round the room, one word each: how do you leave? You may pass.',
        close: 'Thank you for being straight with each other. See you at the follow-up.',
      },
      minutes: { full: 5 },
    },
  ],
  plan: null,
};

/** What an agenda holds beside exercises: they run like one, and leave nothing in the plan. */
export const blocks: readonly ExerciseDefinition[] = [opening, pause, checkOut];

/** The block with that id; undefined where there is none. */
export const blockById = (id: string): ExerciseDefinition | undefined => blocks.find((block) => block.id === id);
