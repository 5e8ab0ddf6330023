import type { ExerciseDefinition } from '../session/schema/definition';

export const whatExactlyIsReallyGreat: ExerciseDefinition = {
  id: 'what-exactly-is-really-great',
  version: 2,
  title: 'What exactly does “really great” mean?',
  lens: 'mystery',
  type: 'exercise',
  purpose: 'Turn the vague promise of a great experience into one sentence that can be seen, taught and measured.',
  minutes: { full: 35, short: 25 },
  groupSize: { min: 4, max: 20 },
  script: {
    open: [
      'We all say that we want to be really great for our customers. Nobody has said yet what that is.',
      'So I am going to be stubborn. I will ask you one question, and then ask it again about your answer.',
      'We stop when a stranger standing beside the customer could say: yes, that just happened.',
    ],
    push: [
      'Lovely word. What does it look like on a wet Tuesday?',
      'Who else could say that sentence? If the answer is everybody, we are not there yet.',
      'If a new colleague did exactly that tomorrow, would the customer notice?',
    ],
    close: [
      'Let’s read it aloud together, once.',
      'That is our sentence for today. Everything we pick and promise from here on should serve it.',
    ],
  },
  traps: [
    'Polishing. An ugly sentence that can be observed beats a beautiful one that cannot.',
    'Stopping at respect, quality or care. Those are the second rung: ask again.',
    'Leaders answering first. Take two answers from people who talk to customers every day.',
    'Arguing with a low score. Go back up the ladder and ask only: what is missing?',
  ],
  steps: [
    {
      id: 'ladder',
      kind: 'define',
      title: 'Climb the ladder',
      room: 'What does “really great” mean here? What exactly would a customer notice?',
      say: {
        open: 'Finish this for me in your own words: our customers have a really great experience when … Good. And what exactly would a customer see, hear or get?',
        push: 'I like it, and I still cannot see it. If I filmed it, what would be in the picture?',
        close:
          'These last ones I could film. Who will put them into one sentence, in words we would use with a customer?',
      },
      minutes: { full: 21, short: 15 },
      question: 'What exactly would a customer see, hear or get?',
      sentenceStart: 'A really great experience with us means that',
      sign: { asked: 'A customer would see, hear or get it', label: 'A customer would notice' },
    },
    {
      id: 'tests',
      kind: 'rate',
      title: 'Five tests',
      room: 'Does our sentence hold? Show one finger for no, five for yes.',
      say: {
        open: 'Five quick tests. I read one out, you think, and on three everybody shows fingers at once: one is no, five is yes. Look at your own hand, not at your boss’s.',
        push: 'We are far apart on this one. Somebody with a one or a two: what is missing? Somebody with a five: what do you see that we do not?',
        close:
          'Three or more is good enough to go on. If one is under three, we go back up the ladder for it now, while we still remember why.',
      },
      minutes: { full: 14, short: 10 },
      items: {
        take: 'fixed',
        items: [
          { id: 'explain', text: 'Can we explain it to a new colleague in a minute?' },
          { id: 'manage', text: 'Can we manage it: is it clear who does what?' },
          { id: 'measure', text: 'Can we measure it: would we know by Friday how often it happened?' },
          { id: 'teach', text: 'Can we teach it, so that it does not depend on talent?' },
          { id: 'brag', text: 'Could we brag about it in front of a customer without blushing?' },
        ],
      },
      question: 'How far can we say yes?',
      scale: { from: 1, to: 5, lowest: 'not at all', highest: 'completely' },
      passMark: 3,
      backTo: 'ladder',
      finding: {
        none: 'Our sentence holds up: it passes every test',
        one: 'Our sentence does not pass every test yet: {failing}',
        many: 'Our sentence does not pass every test yet: {failing}',
        all: 'Our sentence passes none of its {tested} tests yet',
      },
    },
  ],
  plan: {
    heading: 'What “really great” means here',
    leaves: 'The sentence, its five scores, and the signs a customer could observe.',
  },
};
