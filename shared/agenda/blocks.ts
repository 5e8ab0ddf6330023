import type { ExerciseDefinition } from '../session/schema/definition';
import { breakouts } from './breakout';
import { checkIn, checkOut, everybody, parkingLot } from './round-blocks';

const opening: ExerciseDefinition = {
  id: 'opening',
  version: 3,
  title: 'Opening',
  lens: 'close',
  type: 'block',
  purpose: 'Say why we are here, what we have promised our customers, and how we want to talk today.',
  minutes: { full: 10, short: 5 },
  groupSize: everybody,
  script: {
    open: [
      'Good to see you all. Nobody has to be clever today; it is enough to be honest.',
      'When we leave, we will have said a few true things about our customers’ experience, and who does what about them.',
    ],
    push: [],
    close: ['Is there anything you need before we start? Then let’s go.'],
  },
  traps: [
    'A long welcome. The minutes are the minutes, whoever gives it.',
    'Rules read out like small print. Three are enough, and you keep them first.',
  ],
  steps: [
    {
      id: 'welcome',
      kind: 'say',
      title: 'Welcome',
      room: 'Why are we here, and what have we promised our customers?',
      say: {
        open: 'This is what our brand promises. Let’s read it once, slowly, as a customer would. Today is about the distance between that promise and an ordinary week.',
        push: 'Now our rules; I’ll write down what you add. We talk about how things work, not about who is to blame. The person nearest to the customer speaks first. And what is written unsigned stays unsigned.',
        close: 'We finish on time. Screens down, coffee at the break, and if I talk too much, tell me.',
      },
      minutes: { full: 10, short: 5 },
      promise: true,
      card: [{ id: 'rules', label: 'Our rules', hint: 'What we agree on for today, one per line' }],
    },
  ],
  plan: { heading: 'How we worked together', leaves: 'The rules the room agreed on.' },
};

const pause: ExerciseDefinition = {
  id: 'break',
  version: 2,
  title: 'Break',
  lens: 'close',
  type: 'block',
  purpose: 'Give heads and legs a rest before the hard part.',
  minutes: { full: 15, short: 10 },
  groupSize: everybody,
  script: {
    open: ['A break. Stand up, get some air, and leave the work on the tables.'],
    push: [],
    close: ['Welcome back. Take a seat next to somebody new if you like.'],
  },
  traps: ['A break that slips. Name the minute on the clock, not the length.'],
  steps: [
    {
      id: 'pause',
      kind: 'say',
      title: 'Break',
      room: 'A break: some air, some coffee, and back.',
      say: {
        open: 'I start again on the minute, and I start with whoever is here.',
        close: 'Good to have you back.',
      },
      minutes: { full: 15, short: 10 },
    },
  ],
  plan: null,
};

const lunch: ExerciseDefinition = {
  id: 'lunch',
  version: 1,
  title: 'Lunch',
  lens: 'close',
  type: 'block',
  purpose: 'Eat, walk, and talk about something else.',
  minutes: { full: 45 },
  groupSize: everybody,
  script: {
    open: ['Lunch. Eat with somebody you do not usually eat with, and leave the workshop in this room.'],
    push: [],
    close: ['Welcome back. Before we go on: what has stayed with you from this morning?'],
  },
  traps: [
    'Working through it. The afternoon pays for it twice.',
    'A laptop that goes to sleep with a vote open. Close what is open before you go.',
  ],
  steps: [
    {
      id: 'lunch',
      kind: 'say',
      title: 'Lunch',
      room: 'Lunch. Enjoy it, and see you back here.',
      say: {
        open: 'I start again on the minute. Coffee is allowed in here, phones are not.',
        close: 'Good. We have the better half of the day in front of us.',
      },
      minutes: { full: 45 },
    },
  ],
  plan: null,
};

const energiser: ExerciseDefinition = {
  id: 'energiser',
  version: 1,
  title: 'Energiser',
  lens: 'close',
  type: 'block',
  purpose: 'Get everybody out of their chairs and back into the room.',
  minutes: { full: 5 },
  groupSize: everybody,
  script: {
    open: ['Everybody up, please. Chairs back. This takes five minutes, and nobody has to dance.'],
    push: [],
    close: ['Thank you. Sit down somewhere else than before.'],
  },
  traps: ['Forcing anybody. Standing at the side is taking part, too.'],
  steps: [
    {
      id: 'line',
      kind: 'say',
      title: 'On your feet',
      room: 'Stand in a line: by how long ago you last were our customer.',
      say: {
        open: 'One end of the room is today, the other end is never. Stand where you belong: when were you last a customer of ours? Then ask your neighbour how it was.',
        close: 'Look along the line once. Then let’s go on.',
      },
      minutes: { full: 5 },
    },
  ],
  plan: null,
};

const free: ExerciseDefinition = {
  id: 'free-block',
  version: 1,
  title: 'Free block',
  lens: 'close',
  type: 'block',
  purpose: 'Room for whatever you bring along: a guest, a tour, a talk.',
  minutes: { full: 15 },
  groupSize: everybody,
  script: {
    open: ['The next minutes are not mine. I hand over, and I keep the time.'],
    push: [],
    close: ['Thank you. What do we take from this into our own work?'],
  },
  traps: ['A talk that takes the afternoon. Agree on the end before it begins, and stand up two minutes before.'],
  steps: [
    {
      id: 'free',
      kind: 'say',
      title: 'Free block',
      room: 'Over to our guest.',
      say: {
        open: 'Please welcome our guest. Questions at the end, and I will make sure that there is an end.',
        close: 'Thank you very much.',
      },
      minutes: { full: 15 },
    },
  ],
  plan: null,
};

/** What an agenda holds beside exercises: they run like one; those that frame the day leave the room's words in the plan. */
export const blocks: readonly ExerciseDefinition[] = [
  opening,
  checkIn,
  pause,
  lunch,
  energiser,
  free,
  ...breakouts,
  parkingLot,
  checkOut,
];

/** Blocks in which the room does nothing but come back. */
export const PAUSES: readonly string[] = ['break', 'lunch'];
