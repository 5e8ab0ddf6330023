import type { ExerciseDefinition } from '../session/schema/definition';

const FICTION = 'fiction';
const FACT = 'fact';

/** Statements with the answer and, said in one breath, why. */
const statements = [
  {
    id: 'good-things',
    text: 'Customer experience means the good things we do for our customers.',
    verdict: FICTION,
    reason: 'It is whatever they go through with us, the good and the bad. Everybody has one; the question is which.',
  },
  {
    id: 'technology',
    text: 'Customer experience is mostly a matter of technology.',
    verdict: FICTION,
    reason:
      'Technology can help or get in the way. Some of the best changes need none at all: a clearer letter, a promise that is kept.',
  },
  {
    id: 'staff-first',
    text: 'How staff are treated shows in how customers are treated.',
    verdict: FACT,
    reason: 'People pass on what they get. Nobody who is rushed behind the counter stays patient at it for long.',
  },
  {
    id: 'crm',
    text: 'Customer experience has nothing to do with managing customer relationships.',
    verdict: FICTION,
    reason: 'Looking after relationships is part of it. But a database is not a relationship: it only remembers one.',
  },
  {
    id: 'marketing',
    text: 'Customer experience is looked after by marketing.',
    verdict: FICTION,
    reason:
      'Marketing makes the promise; every department keeps or breaks it. Customer experience has to steer decisions everywhere, and leaders have to lead it.',
  },
  {
    id: 'good-score',
    text: 'A good score can hide bad days.',
    verdict: FACT,
    reason: 'An average smooths everything. The customer does not get the average; they get the day they came.',
  },
  {
    id: 'front-office',
    text: 'The front office alone makes or breaks the customer experience.',
    verdict: FICTION,
    reason:
      'The front line shows what the whole organisation does. The bill, the rule and the late delivery were made further back.',
  },
  {
    id: 'innovative',
    text: 'A customer experience has to be innovative to be great.',
    verdict: FICTION,
    reason: 'Clear touchpoints and tidy processes are often enough. Most people are delighted when it simply works.',
  },
  {
    id: 'basics-cost-more',
    text: 'Getting the basics wrong costs more than a wow moment earns.',
    verdict: FACT,
    reason: 'Nobody remembers the chocolate on the pillow when the bill was wrong. Basics come first, surprises after.',
  },
  {
    id: 'perfection',
    text: 'Customers expect perfection at every touchpoint.',
    verdict: FICTION,
    reason: 'Some touchpoints matter far more than others. Be very good at those, and fine at the rest.',
  },
  {
    id: 'industry',
    text: 'What is usual in our industry tells us what our customers expect.',
    verdict: FICTION,
    reason: 'They compare us with the last good experience they had anywhere. If we want to know, we ask them.',
  },
  {
    id: 'a-little-better',
    text: 'Being a little better than average, always, beats being amazing now and then.',
    verdict: FACT,
    reason: 'People come back for what they can rely on. An amazing day makes the ordinary one feel worse.',
  },
  {
    id: 'no-need',
    text: 'Some organisations do not need to think about customer experience.',
    verdict: FICTION,
    reason:
      'If you have customers, you give them an experience. Even those who cannot leave talk, complain and lose patience.',
  },
  {
    id: 'asking',
    text: 'Asking customers and not acting on it is worse than not asking.',
    verdict: FACT,
    reason: 'Asking is a promise. Break it once and the next survey gets silence, and silence looks like satisfaction.',
  },
  {
    id: 'fortune',
    text: 'Defining a customer experience costs a fortune.',
    verdict: FICTION,
    reason: 'It costs a few honest hours. Living up to it may take no more than training or a changed process.',
  },
] as const;

export const factOrFiction: ExerciseDefinition = {
  id: 'fact-or-fiction',
  version: 3,
  title: 'Fact or fiction',
  lens: 'myth',
  type: 'exercise',
  purpose: 'Clear away what is often said about customer experience, and see where we still act on it.',
  minutes: { full: 25 },
  groupSize: { min: 4, max: 40 },
  script: {
    open: [
      'I read out some sentences. Every one of them gets said in a meeting somewhere today, perhaps in one of ours.',
      'You decide: fact or fiction. Do not look at your neighbour, and do not think for long. Your first answer is the interesting one.',
      'The answers come afterwards, all together. Nobody is marked.',
    ],
    push: [
      'Half of you said one thing and half the other. What did you have in mind?',
      'We all know it is fiction. Which of our rules was written by somebody who believed it?',
    ],
    close: [
      'Knowing better is the easy part. What we wrote down just now is where we still do it.',
      'One of those is worth an action before the day is over.',
    ],
  },
  traps: [
    'Arguing with the answer for ten minutes. Write the objection down and go on.',
    'Turning it into a quiz with winners. The score that counts is the statement’s, not a person’s.',
    'Skipping the notes because it was such fun. “Where do we still act as if it were true?” is what the exercise is for.',
    'Explaining before the reveal. If they can read your face, the count is worth nothing.',
  ],
  steps: [
    {
      id: 'statements',
      kind: 'judge',
      title: 'Fact or fiction?',
      room: 'Fact or fiction?',
      say: {
        open: 'I read it out. Hands up for fact, then hands up for fiction. Ready? Here is the first one.',
        push: 'Before I show the answer: would our customers agree with most of you?',
        close: 'Where do we still act as if it were true? Give me an example I could have seen last week.',
        forms: {
          paper: 'One cross for each on your sheet, fact or fiction. No looking left or right: they are guessing, too.',
          'walk-up':
            'One at a time, you come up to the laptop: fact or fiction, straight down the list. Your first thought will do.',
        },
      },
      minutes: { full: 25 },
      items: { take: 'fixed', items: statements.map(({ id, text }) => ({ id, text })) },
      verdicts: [
        { id: FACT, label: 'Fact', reason: false },
        { id: FICTION, label: 'Fiction', reason: false },
      ],
      form: 'fingers',
      forms: ['fingers', 'paper', 'walk-up'],
      secret: false,
      known: Object.fromEntries(statements.map(({ id, verdict, reason }) => [id, { verdict, reason }])),
      note: {
        asked: 'Where do we still act as if it were true?',
        label: 'Where it shows',
        counted: 'We wrote down where our work still shows it, for {count} of the statements.',
      },
      shuffled: true,
      additions: { heading: 'Statements of our own', asked: 'A statement about our organisation' },
      finding: {
        none: 'Most of us knew fact from fiction, whatever the statement',
        one: 'What half of us or more get wrong about customer experience: {fooled}',
        many: 'What half of us or more get wrong about customer experience: {fooled}',
        all: 'Half of us or more were wrong about every one of the {judged} statements',
      },
    },
  ],
  plan: {
    heading: 'What we believe, and what we act on',
    leaves: 'The score of every statement, and where we still act as if a fiction were true.',
  },
};
