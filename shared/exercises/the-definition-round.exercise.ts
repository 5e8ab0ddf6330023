import type { ExerciseDefinition } from '../session/schema/definition';

export const theDefinitionRound: ExerciseDefinition = {
  id: 'the-definition-round',
  version: 3,
  title: 'The definition round',
  lens: 'mystery',
  type: 'exercise',
  purpose: 'Find out how many different customer experiences this room has in mind when it uses the same two words.',
  minutes: { full: 15 },
  groupSize: { min: 4, max: 24 },
  script: {
    open: [
      'Somebody new starts next week. At the coffee machine they ask you: what is our customer experience, actually?',
      'Write down what you would answer. One or two sentences, in your own words. I have no right answer in my pocket.',
      'Please do not talk yet. I want to see how alike we are before we start agreeing.',
    ],
    push: [
      'Would your neighbour have written the same? You are about to find out.',
      'If you wrote “customer first”: what would the new colleague do differently on their first day?',
      'Do leaders and the front line stand in the same groups here, or each in their own?',
    ],
    close: [
      'So that is how many answers we have. Nobody is wrong. But the new colleague has just heard all of them.',
      'Keep this number in mind. It is where we start from.',
    ],
  },
  traps: [
    'Reading a card aloud and looking at somebody. Read to the wall.',
    'Discussing which definition is right. The number is the finding; the right one comes in the next exercise.',
    'Merging two cards because they use the same words. Ask: would a customer notice the same thing?',
  ],
  steps: [
    {
      id: 'definitions',
      kind: 'collect',
      title: 'Write',
      room: 'How would you explain our customer experience to a new colleague?',
      say: {
        open: 'One card each, no names. Two minutes, and then fold it once and put it into the box.',
        push: 'Stuck? Finish this sentence: with us, a customer gets …',
        close: 'Thank you. Now they come up, mixed. Read them in silence before anybody says a word.',
        forms: {
          'silent-turns':
            'One at a time, you come up to the laptop and write your answer, no names. Everybody else: think, and please do not compare.',
        },
      },
      minutes: { full: 8 },
      anonymous: true,
      byGroup: true,
      form: 'paper-cards',
      forms: ['paper-cards', 'silent-turns'],
      fields: [],
      suggestions: [],
      limit: 1,
    },
    {
      id: 'group',
      kind: 'group',
      title: 'Group',
      room: 'Which of these would lead a new colleague to do the same thing?',
      say: {
        open: 'Which two would make the new colleague behave in the same way? Those go together. Everything else stays apart.',
        push: 'They sound alike. Would a customer notice the same?',
        close: 'Let’s count. This many people, and this many definitions. What does that cost us every day?',
      },
      minutes: { full: 7 },
      items: { take: 'ideas', exercise: 'the-definition-round', step: 'definitions' },
      counts: { one: 'definition', many: 'definitions' },
      finding: {
        one: 'The {ideas} answers say the same: this room means one thing by customer experience',
        many: 'A new colleague would hear {groups} different answers to what our customer experience is',
        all: 'No two of the {ideas} answers mean the same: everybody here means something different by it',
      },
    },
  ],
  plan: {
    heading: 'What we mean when we say customer experience',
    leaves: 'How many people gave how many definitions, and the definitions in groups.',
  },
};
