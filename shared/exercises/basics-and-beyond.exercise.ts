import type { ExerciseDefinition } from '../session/schema/definition';

export const basicsAndBeyond: ExerciseDefinition = {
  id: 'basics-and-beyond',
  version: 4,
  title: 'Basics and beyond',
  lens: 'mission',
  type: 'exercise',
  purpose: 'Tell what customers take for granted from what would delight them, and start with the basics that fail.',
  minutes: { full: 40 },
  groupSize: { min: 4, max: 20 },
  script: {
    open: [
      'Nobody has ever written to say thank you for a correct bill. They only write when it is wrong. That is a basic.',
      'And then there are the moments when a little more is remembered for years. Those are chances.',
      'We sort our touchpoints, we say honestly where we are guessing, and then we look at how well we do.',
    ],
    push: [
      'Would they notice it if it went well? If not, it is a basic.',
      'Are we sure, or do we hope? There is a third bin for hope.',
      'Which of us has asked a customer about this in the past year?',
    ],
    close: [
      'A basic that fails comes before everything else. No wow repairs a wrong bill.',
      'And where we do not know, we have a name and a date: somebody goes and asks.',
    ],
  },
  traps: [
    'Putting the favourite project under “chance”. Ask what the customer said about it.',
    'An empty third bin. A room that knows everything about its customers has stopped asking.',
    'Rating how hard we try. The question is what the customer gets.',
    'Talking about the average of a basic. Ask how often it goes wrong.',
  ],
  steps: [
    {
      id: 'touchpoints',
      kind: 'collect',
      title: 'Touchpoints',
      room: 'Where do customers meet us?',
      say: {
        open: 'Every place and moment at which a customer meets us: a call, a letter, a bill, a counter, a form, a silence.',
        push: 'And where do they meet us when we are not there? Late at night, in a friend’s story?',
        close: 'Is there one on the list that you would rather not talk about? Good, leave it there.',
      },
      minutes: { full: 8 },
      anonymous: false,
      form: 'scribe',
      forms: ['scribe', 'silent-turns', 'paper-cards'],
      fields: [],
      suggestions: [],
      limit: 4,
    },
    {
      id: 'sort',
      kind: 'sort',
      title: 'Basic or beyond?',
      room: 'A basic, a chance to delight, or don’t we know?',
      say: {
        open: 'One at a time. Taken for granted, or a chance to do more than they expect? And if we only guess, say so.',
        push: 'When did a customer last tell us that?',
        close: 'The last bin is homework: who asks whom, and by when?',
      },
      minutes: { full: 10 },
      items: { take: 'ideas', exercise: 'basics-and-beyond', step: 'touchpoints' },
      bins: [
        { id: 'basic', label: 'A basic', hint: 'Taken for granted: noticed only when it fails', fields: [] },
        { id: 'exceed', label: 'A chance to delight', hint: 'Going beyond what they expect is remembered', fields: [] },
        {
          id: 'ask',
          label: 'We don’t know: ask customers',
          hint: 'We would be guessing',
          fields: [
            { id: 'with-whom', label: 'Who asks whom?', hint: 'Which of us, and which customers' },
            { id: 'when', label: 'When?', hint: 'A date' },
          ],
          toDo: true,
        },
      ],
    },
    {
      id: 'rate',
      kind: 'rate',
      title: 'Importance and performance',
      room: 'How much does it matter to customers, and how well do we do it?',
      say: {
        open: 'Fingers on three. First how much it matters to them, then how well we really do it. On an ordinary day, not on our best one.',
        push: 'You are far apart. Who stands closest to the customer at this point? I would like to hear you first.',
        close: 'What fails comes first. After that, whatever matters most and is done worst.',
        forms: {
          paper:
            'Two numbers for each on your sheet. First how much it matters to them, then how well we really do it. On an ordinary day, not on our best one.',
          'walk-up':
            'One at a time, you come up to the laptop and give two numbers for each. First how much it matters to them, then how well we really do it. On an ordinary day, not on our best one.',
        },
      },
      minutes: { full: 22 },
      items: { take: 'sorted', exercise: 'basics-and-beyond', step: 'sort', bins: ['basic', 'exceed'] },
      question: 'How important is it to the customer?',
      second: { question: 'How well do we do it?', names: ['Importance', 'How well we do it'] },
      scale: { from: 1, to: 5, lowest: 'low', highest: 'high' },
      form: 'fingers',
      forms: ['fingers', 'paper', 'walk-up'],
      measure: 'gap',
      passMark: 3,
      failingIn: ['basic'],
      failed: {
        one: 'basic',
        many: 'basics',
        why: 'A basic that fails comes before every gap; the others follow, the widest gap first.',
      },
      backTo: null,
      finding: {
        none: 'The basics our customers take for granted hold up',
        one: 'What our customers take for granted, and do not get: {failing}',
        many: 'What our customers take for granted, and do not get: {failing}',
        all: 'None of the {tested} basics our customers take for granted holds up',
      },
    },
  ],
  plan: {
    heading: 'Basics that hold, basics that fail',
    leaves:
      'Importance against performance in one picture, the basics that fail, three priorities, and what to ask customers.',
    hurts: true,
  },
};
