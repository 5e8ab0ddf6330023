import type { ExerciseDefinition } from '../session/schema/definition';

export const askOnlyIfYouWillAct: ExerciseDefinition = {
  id: 'ask-only-if-you-will-act',
  version: 2,
  title: 'Ask only if you will act',
  lens: 'close',
  type: 'exercise',
  purpose: 'Give everything that was said today an answer: we act, not now, or no, each with its reason.',
  minutes: { full: 15 },
  groupSize: { min: 2, max: 40 },
  script: {
    open: [
      'You have given us a lot today. Asking is a promise, so nothing leaves this room without an answer.',
      'There are three answers. We act. Not now, because. No, because. All three are fine; silence is not.',
      'We go through the groups, not through every single card.',
    ],
    push: [
      'Not now: until when? A date, or it is a no with good manners.',
      'Is that a reason, or a way to make it go away?',
      'Who will tell the people who said it?',
    ],
    close: [
      'Everything has an answer. This list goes to everybody who was here, and to the people you spoke for.',
      'You may hold us to it. I mean that.',
    ],
  },
  traps: [
    'Twelve times “we act”. Ask who has the time; an organisation that acts on everything acts on nothing.',
    'A no without a reason. People can live with a no; they cannot live with a shrug.',
    'Starting to solve. Answer now, act in the plan.',
  ],
  steps: [
    {
      id: 'answers',
      kind: 'judge',
      title: 'An answer to everything',
      room: 'We act, not now, or no: what becomes of each?',
      say: {
        open: 'Here is everything we gathered today, in groups. For each: do we act, not now, or no? Several at once if they get the same answer.',
        push: 'Would you give that reason to the person who wrote it?',
        close: 'Nothing is left open. That is rarer than you think.',
      },
      minutes: { full: 15 },
      items: { take: 'groups-of-the-day', rest: true },
      verdicts: [
        { id: 'act', label: 'We act', reason: false, toDo: true },
        { id: 'not-now', label: 'Not now, because', reason: true },
        { id: 'no', label: 'No, because', reason: true },
      ],
      form: 'together',
      forms: ['together'],
      secret: false,
      known: null,
      settled: 'What becomes of what was said',
      note: null,
      shuffled: false,
      additions: null,
    },
  ],
  plan: {
    heading: 'What becomes of everything that was said',
    leaves: 'How many we act on, put off or decline, and the list that people were promised.',
  },
};
