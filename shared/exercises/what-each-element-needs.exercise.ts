import type { ExerciseDefinition } from '../session/schema/definition';

export const whatEachElementNeeds: ExerciseDefinition = {
  id: 'what-each-element-needs',
  version: 1,
  title: 'What each element needs',
  lens: 'mystery',
  type: 'exercise',
  purpose: 'Say for every element what must be there before anybody can be blamed for not delivering it.',
  minutes: { full: 30 },
  groupSize: { min: 4, max: 20 },
  script: {
    open: [
      'We have our elements. Wishing for them is free. Now we ask what each of them runs on.',
      'Take personal service. It needs customer records that are on the screen when the contact starts: that is technology. It needs time in the day to use them and a routine that keeps them right: that is process. And it needs practice: that is training.',
      'We go through ours one by one. Short words. A cell we cannot fill is not a failure, it is a question we take home.',
    ],
    push: [
      'You said training. If they knew it perfectly, could they do it with the system we have?',
      'Who would have to decide something differently for this to work?',
      'And what is already there that nobody uses?',
    ],
    close: [
      'Look at the empty cells. Those are our open questions, and I would rather have them here than in a complaint.',
      'Which column has the most empty cells? That is where our elements live or die.',
    ],
  },
  traps: [
    'Filling everything with “training”. It is the cheapest word on the wall; ask what else is missing.',
    'Solving it on the spot. Name what is needed; who does it comes in the action plan.',
    'Skipping leadership because a leader is in the room. Ask what the leader would have to stop doing.',
  ],
  steps: [
    {
      id: 'needs',
      kind: 'link',
      title: 'What it needs',
      room: 'What does each element need before anyone can deliver it?',
      say: {
        open: 'First element, first column. What must be in place in our process so that this can happen at all?',
        push: 'If we had that and nothing else changed, would a customer notice?',
        close: 'We leave the empty ones empty. They are questions now, not gaps.',
      },
      minutes: { full: 30 },
      rows: { take: 'winners', exercise: 'pick-the-elements', step: 'vote' },
      columns: [
        { id: 'process', label: 'Process', hint: 'Time, steps, routines' },
        { id: 'technology', label: 'Technology', hint: 'Records, tools, channels' },
        { id: 'people', label: 'People', hint: 'Who, how many, what for' },
        { id: 'training', label: 'Training and coaching', hint: 'What is practised, and who helps' },
        { id: 'leadership', label: 'Leadership', hint: 'What leaders decide, show or stop' },
      ],
      emptyCell: 'An open question',
    },
  ],
  plan: {
    heading: 'What our elements run on',
    leaves: 'The grid of what each element needs, and the open questions in it.',
  },
};
