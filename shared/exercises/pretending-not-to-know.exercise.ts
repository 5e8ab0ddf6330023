import type { ExerciseDefinition } from '../session/schema/definition';

export const pretendingNotToKnow: ExerciseDefinition = {
  id: 'pretending-not-to-know',
  version: 5,
  title: 'What are we pretending not to know?',
  lens: 'myth',
  type: 'exercise',
  purpose: 'Say aloud what everybody knows and nobody reports, and decide how to prove that it is gone.',
  minutes: { full: 40, short: 30 },
  groupSize: { min: 5, max: 20 },
  script: {
    open: [
      'Every organisation has things that everybody knows and no report shows. Today we write them down.',
      'Nobody will ask who wrote what, and the laptop cannot tell: it shuffles the texts before we see them, and keeps no name and no time with any of them.',
      'Three things, please: what we pretend not to know, how you know it, and which comfortable number hides it.',
    ],
    push: [
      'Complaints, angry calls, mistakes, reviews, what people say in the kitchen: what do they have in common?',
      'Which figure makes us feel good when customers do not?',
      'What would a new colleague ask about in the first week, and stop asking in the second?',
    ],
    close: [
      'Thank you. That took some courage, and nobody’s name is on it.',
      'What we chose here must come back in the action plan, or we have only practised pretending.',
    ],
  },
  traps: [
    'Guessing at authors, even kindly. Stop it the first time, with a smile.',
    'Explaining an open secret away. Ask what the customer would answer to that explanation.',
    'Opinion instead of evidence. “Everybody says so” is a start: ask what could be seen or heard, never by whom.',
    'Naming a person or a team as the obstacle. Ask which rule, habit or target makes it sensible to act that way.',
    'The clock. A turn at the laptop takes close to a minute: with more than fourteen people, hand out cards.',
  ],
  steps: [
    {
      id: 'pretences',
      kind: 'collect',
      title: 'Write, unsigned',
      room: 'What are we pretending not to know?',
      say: {
        open: 'One at a time, you come up to the laptop, turn it towards you and write one: the one that costs us most. Take your minute. Everybody else thinks, and nobody looks over a shoulder.',
        push: 'If nothing comes to mind, finish this sentence: our customers have learned to live with …',
        close: 'Everybody has had a turn. Now they appear, in no order at all. We read them in silence first.',
        forms: {
          'paper-cards':
            'Write one card: what we pretend not to know, how you know it, and the number that hides it. Use capitals, so that nobody recognises your handwriting. Then fold it and put it into the box.',
        },
      },
      minutes: { full: 14, short: 11 },
      anonymous: true,
      form: 'silent-turns',
      forms: ['silent-turns', 'paper-cards'],
      fields: [
        {
          id: 'evidence',
          label: 'How do we know?',
          hint: 'A complaint, a call, an error, a review, what colleagues say',
        },
        {
          id: 'hides',
          label: 'Which comfortable number hides it?',
          hint: 'The figure we show instead',
        },
      ],
      suggestions: [],
      limit: 1,
    },
    {
      id: 'group',
      kind: 'group',
      title: 'Group',
      room: 'Which of these are the same open secret?',
      say: {
        open: 'Which of these are the same thing seen from two chairs? Give the pair a title that still stings a little.',
        push: 'Is that title as honest as the texts under it?',
        close: 'Read the titles aloud. If somebody outside saw this wall, what would they say about us?',
      },
      minutes: { full: 5, short: 3 },
      items: { take: 'ideas', exercise: 'pretending-not-to-know', step: 'pretences' },
    },
    {
      id: 'vote',
      kind: 'vote',
      title: 'Vote in secret',
      room: 'Which of these cost our customers, and us, the most?',
      say: {
        open: 'Put your dots where the cost is highest: to our customers first, and in the end to us. It is secret. You come up, place your dots, and the screen clears itself for the next person.',
        push: 'Not the one that annoys you most. The one that costs most.',
        close: 'There they are. Nobody knows whose dots are whose, and neither do I. Is anyone surprised?',
        forms: {
          paper:
            'Put your dots where the cost is highest: to our customers first, and in the end to us. It is secret. Mark your ballot, fold it, and put it into the box.',
        },
      },
      minutes: { full: 11, short: 10 },
      items: { take: 'groups', exercise: 'pretending-not-to-know', step: 'group' },
      form: 'walk-up',
      forms: ['walk-up', 'paper'],
      winners: 3,
      range: { least: 2, most: 4 },
      budget: null,
      stacking: true,
      cap: 2,
      finding: {
        none: 'Nobody has said yet which of these costs us the most',
        one: 'What costs us most and nobody reports: {first}',
        tied: 'What costs us most and nobody reports (tied): {first}',
        all: 'Of what nobody reports, nothing costs us more than the rest: the {count} are level',
      },
    },
    {
      id: 'busting',
      kind: 'link',
      title: 'Bust it',
      room: 'What keeps it alive, and what would prove that it is gone?',
      say: {
        open: 'Now we bust them. For each: what makes it sensible to go on pretending? What would we have to go and look at? And in ninety days, what would prove that it is gone?',
        push: 'That is a person. What is the rule or the target behind that person?',
        close: 'Who goes and looks, and by when? A name and a date, or it stays an open question and we say so.',
      },
      minutes: { full: 10, short: 6 },
      rows: { take: 'winners', exercise: 'pretending-not-to-know', step: 'vote' },
      columns: [
        {
          id: 'obstacle',
          label: 'What keeps it alive',
          hint: 'The rule, habit or target that makes pretending sensible',
        },
        {
          id: 'evidence',
          label: 'Evidence to go and get',
          hint: 'What, who and by when',
          toDo: true,
        },
        {
          id: 'proof',
          label: 'Proof in 90 days',
          hint: 'What we would see if it were gone',
        },
      ],
      emptyCell: 'An open question',
    },
  ],
  plan: {
    heading: 'What we were pretending not to know',
    leaves:
      'The costliest open secrets with their evidence, the number that hid them, what keeps them alive and what would prove them gone.',
    hurts: true,
  },
};
