import type { ExerciseDefinition } from '../session/schema/definition';

export const pickTheElements: ExerciseDefinition = {
  id: 'pick-the-elements',
  version: 5,
  title: 'Pick the elements',
  lens: 'mystery',
  type: 'exercise',
  purpose: 'Choose the few things our customer experience is made of, and say how a customer would notice each.',
  minutes: { full: 35, short: 25 },
  groupSize: { min: 4, max: 24 },
  script: {
    open: [
      'We have a sentence. Now, what is it made of?',
      'Here are seven ingredients that others start from. Take what fits, leave what does not, and add what only we would say.',
      'At the end we keep about five. Not because the rest is wrong, but because nobody remembers twelve.',
    ],
    push: [
      'What would a customer miss first if we stopped doing it?',
      'Which of these do we only list because it would look odd not to?',
      'What do people thank us for that is not on the wall yet?',
    ],
    close: [
      'Here they are, in your order. Let’s hear each one as a customer would tell it to a friend.',
      'If an idea of yours did not make it: it stays in the record, with your words.',
    ],
  },
  traps: [
    'Keeping all seven suggestions because they are all true. Ask which of them customers would choose us for.',
    'Groups so big that they mean everything. If a title needs an “and”, look for two groups.',
    'Hands that follow the first hand. Everybody decides on paper before the first count.',
    'A tie is a finding. Show it, talk about it for a minute, and leave it unless the room wants a second vote.',
  ],
  steps: [
    {
      id: 'elements',
      kind: 'collect',
      title: 'Collect',
      room: 'What is our customer experience made of?',
      say: {
        open: 'I put up seven suggestions. Which belong to us? Then call out what is missing, short, one at a time. I type what you say, not what I think you meant.',
        push: 'That one would fit any company. How would you say it about us?',
        close: 'Have a look at the list. Is there anything a customer would put on it that we have not?',
        forms: {
          'silent-turns':
            'I put up seven suggestions. Which belong to us? One at a time, you come up to the laptop and write what is missing, short, one line each.',
          'paper-cards':
            'I put up seven suggestions. Which belong to us? Write what is missing on cards, short, one on each.',
        },
      },
      minutes: { full: 12, short: 8 },
      anonymous: false,
      form: 'scribe',
      forms: ['scribe', 'silent-turns', 'paper-cards', 'one-two-four-all', 'round-robin'],
      fields: [],
      suggestions: [
        'Personalised service',
        'Knowledgeable people',
        'Caring, empathetic contact',
        'Prompt response',
        'Accurate answers',
        'One point of contact',
        'A choice of channels, and technology that works',
      ],
      limit: 5,
    },
    {
      id: 'group',
      kind: 'group',
      title: 'Group',
      room: 'Which of these are the same thing in other words?',
      say: {
        open: 'Which ones would a customer call the same thing? Read me two of them, and give me a name for the pair.',
        push: 'Would the same effort fix both? If not, they are two things.',
        close:
          'Read me the titles. Would a customer understand every one of them? What stands alone stays alone: that is fine.',
      },
      minutes: { full: 7, short: 5 },
      items: { take: 'ideas', exercise: 'pick-the-elements', step: 'elements' },
    },
    {
      id: 'vote',
      kind: 'vote',
      title: 'Vote',
      room: 'Which matter most to the people we serve?',
      say: {
        open: 'Write down where your dots go before anybody lifts a hand; two dots at most on one. Then I read each one out: one hand is one dot, two hands are two.',
        push: 'Before we count: is that your own list, or the list you think we ought to have?',
        close: 'There is our order. What surprises you? And is there one below the line that you would fight for?',
        forms: {
          'walk-up':
            'Decide where your dots go before you come up; two at most on one. One at a time, you come up to the laptop, and nobody sees your dots.',
          open: 'Write down where your dots go before the first of us comes up; two at most on one. Then one after the other you place them here, for all to see. The most senior comes last.',
          paper: 'Your dots, two at most on one. Mark your ballot, fold it, and put it into the box.',
        },
      },
      minutes: { full: 6, short: 5 },
      items: { take: 'groups', exercise: 'pick-the-elements', step: 'group' },
      form: 'hand-count',
      forms: ['hand-count', 'walk-up', 'open', 'paper'],
      winners: 5,
      range: { least: 3, most: 7 },
      budget: null,
      stacking: true,
      cap: 2,
      finding: {
        none: 'Nobody has said yet what matters most to the people we serve',
        one: 'What matters most to the people we serve, as we see it: {first}',
        tied: 'What matters most to the people we serve, as we see it (tied): {first}',
        all: 'As we see it, nothing matters more to the people we serve than the rest: the {count} elements are level',
      },
    },
    {
      id: 'noticed',
      kind: 'link',
      title: 'As a customer would tell it',
      room: 'What would a customer notice, and tell a friend about?',
      say: {
        open: 'One element at a time. You are the customer, and you tell a friend about it tonight. What happened?',
        push: 'That is what we do. What did you see?',
        close:
          'If we could not fill one, we leave it empty on purpose. It is an open question, and a good one to take to a customer.',
      },
      minutes: { full: 10, short: 7 },
      rows: { take: 'winners', exercise: 'pick-the-elements', step: 'vote' },
      columns: [
        {
          id: 'noticed',
          label: 'What a customer would notice',
          hint: 'I rang once, and the person who answered already knew …',
        },
      ],
      emptyCell: 'An open question',
    },
  ],
  plan: {
    heading: 'What our customer experience is made of',
    leaves: 'The elements in the room’s order with their votes, and what a customer would notice about each.',
  },
};
