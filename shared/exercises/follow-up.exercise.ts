import type { ExerciseDefinition } from '../schema/definition';

/** Not one of the seventeen: what the action plan is for, some weeks later on the same session. */
export const followUp: ExerciseDefinition = {
  id: 'follow-up',
  version: 1,
  title: 'Follow-up',
  lens: 'close',
  type: 'exercise',
  purpose: 'See what became of every action, find out what is stuck and why, and commit again.',
  minutes: { full: 50 },
  groupSize: { min: 2, max: 20 },
  script: {
    open: [
      'Some weeks ago you took these actions, with your name on them. Today we ask each of them one question: how far are you?',
      'Nobody is in trouble for a stuck one. It only gets expensive when nobody says so.',
    ],
    push: ['What did a customer notice of it so far?', 'If it is stuck: who could free it with one phone call?'],
    close: ['What is done, is done: let us clap once. The rest has a new date, and it is in the plan.'],
  },
  traps: [
    'Reports instead of answers. Done, moving or stuck comes first; the story comes after.',
    '“Nearly done”, for the third time. Ask what is missing, and who has it.',
  ],
  steps: [
    {
      id: 'status',
      kind: 'judge',
      title: 'How far are we?',
      room: 'Done, moving or stuck?',
      say: {
        open: 'Action by action, its owner answers: done, moving or stuck. If it is stuck, what on?',
        push: 'Which measure shows it?',
        close: 'So this is where we stand.',
      },
      minutes: { full: 15 },
      items: { take: 'actions', exercise: 'action-plan', step: 'actions' },
      verdicts: [
        { id: 'done', label: 'Done', reason: false },
        { id: 'moving', label: 'Moving', reason: false },
        { id: 'stuck', label: 'Stuck, because', reason: true },
      ],
      form: 'together',
      forms: ['together'],
      secret: false,
      known: null,
      note: null,
      shuffled: false,
      additions: false,
    },
    {
      id: 'moved',
      kind: 'collect',
      title: 'What moved',
      room: 'What has moved, and what is in the way?',
      say: {
        open: 'What has changed that a customer could have noticed? And what keeps getting in the way?',
        push: 'Who would tell it differently? Let us hear that, too.',
        close: 'Is there one thing in the way that comes up twice? That one deserves an action.',
      },
      minutes: { full: 15 },
      anonymous: false,
      form: 'scribe',
      forms: ['scribe', 'silent-turns', 'paper-cards'],
      fields: [],
      suggestions: [],
      headings: [
        { id: 'moved', label: 'It moved' },
        { id: 'in-the-way', label: 'In the way' },
      ],
      limit: 4,
    },
    {
      id: 'again',
      kind: 'commit',
      title: 'Commit again',
      room: 'Who does what by when, from here?',
      say: {
        open: 'Only what is not done. Smaller, clearer or with another owner: say it anew, with a date.',
        push: 'What is different this time?',
        close: 'Show of fingers: how sure are we? And the next time we meet is when?',
      },
      minutes: { full: 20 },
      servedBy: [{ take: 'actions', exercise: 'action-plan', step: 'actions' }],
      passMark: 3,
      firstStepDays: 14,
    },
  ],
  plan: {
    heading: 'What became of what we agreed',
    leaves: 'The status of each action, what moved and what is stuck, and what was agreed anew.',
  },
};
