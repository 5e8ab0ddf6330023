import type { CollectDefinition } from '../kinds/collect/schema';
import type { ExerciseDefinition } from '../session/schema/definition';

/** Blocks are for as many people as there are. */
export const everybody = { min: 1, max: 999 };

/* Blocks in which the room says something that is kept. */

/** A word from everybody, written down as it is said: how a day begins and ends. */
const oneWord = (asked: Pick<CollectDefinition, 'room' | 'say' | 'minutes'>): CollectDefinition => ({
  id: 'one-word',
  kind: 'collect',
  title: 'One word each',
  ...asked,
  anonymous: false,
  form: 'scribe',
  forms: ['scribe', 'paper-cards'],
  fields: [],
  suggestions: [],
  limit: 1,
});

export const checkIn: ExerciseDefinition = {
  id: 'check-in',
  version: 1,
  title: 'Check-in',
  lens: 'close',
  type: 'block',
  purpose: 'Hear every voice once, before the first hard question.',
  minutes: { full: 10, short: 5 },
  groupSize: everybody,
  script: {
    open: ['Before we start, let’s hear each other once. One word from everybody, and I write it down as you say it.'],
    push: [],
    close: ['Thank you. That is the room we start from.'],
  },
  traps: ['Letting one person explain their word. Thank them, and look at the next chair.'],
  steps: [
    oneWord({
      room: 'One word: how are you arriving?',
      say: {
        open: 'Round the room, one word each: how are you arriving? You may pass.',
        push: 'And what would have to happen today for it to be a better word tonight?',
        close: 'Thank you. Let’s see what becomes of these.',
      },
      minutes: { full: 10, short: 5 },
    }),
  ],
  plan: { heading: 'How we arrived', leaves: 'One word from everybody at the beginning.' },
};

export const checkOut: ExerciseDefinition = {
  id: 'check-out',
  version: 2,
  title: 'Check-out',
  lens: 'close',
  type: 'block',
  purpose: 'Hear every voice once more before people leave.',
  minutes: { full: 5 },
  groupSize: everybody,
  script: {
    open: ['Before you go, one word from everybody. Not a speech: a word.'],
    push: [],
    close: ['Thank you. The plan reaches you as a PDF, and the first steps are due within two weeks.'],
  },
  traps: ['Answering the words. Nod, say thank you, and move on to the next chair.'],
  steps: [
    oneWord({
      room: 'One word: how are you leaving?',
      say: {
        open: 'Round the room, one word each: how are you leaving? You may pass.',
        close: 'Thank you for being straight with each other. See you at the follow-up.',
      },
      minutes: { full: 5 },
    }),
  ],
  plan: { heading: 'How we left', leaves: 'One word from everybody at the end.' },
};

export const parkingLot: ExerciseDefinition = {
  id: 'parking-lot',
  version: 1,
  title: 'The parking lot',
  lens: 'close',
  type: 'block',
  purpose: 'Go back to everything that was parked today, and leave nothing there.',
  minutes: { full: 10 },
  groupSize: everybody,
  script: {
    open: ['We parked a few things today and said that we would come back to them. Here they are.'],
    push: [],
    close: ['The parking lot is empty. Thank you for your patience.'],
  },
  traps: [
    'Opening every topic again. Each gets a minute: settled, an action, or let go.',
    'Letting something go that somebody still carries. Ask whoever raised it.',
  ],
  steps: [
    {
      id: 'visit',
      kind: 'judge',
      title: 'Go through them',
      room: 'What becomes of what we parked?',
      say: {
        open: 'One by one: is it settled by now, does somebody do something about it, or do we let it go? Whoever raised it speaks first.',
        push: 'Would you be content to hear that answer?',
        close: 'Whatever became an action has a name and a day before we leave.',
      },
      minutes: { full: 10 },
      items: { take: 'notes' },
      verdicts: [
        { id: 'settled', label: 'Settled', reason: false },
        { id: 'action', label: 'Somebody does something', reason: false, toDo: true },
        { id: 'let-go', label: 'We let it go, because', reason: true },
      ],
      form: 'together',
      forms: ['together'],
      secret: false,
      known: null,
      settled: 'What becomes of what we parked',
      note: null,
      shuffled: false,
      additions: null,
    },
  ],
  plan: {
    heading: 'What became of what we parked',
    leaves: 'Every parked topic, and whether it is settled, an action or let go.',
  },
};
