/** Ideas that mean the same, under what a room would call them. */
export interface Theme {
  readonly title: string;
  readonly ideas: readonly string[];
}

/** What is said where a group of ideas is made of it afterwards, by exercise and step. */
export const themes: Readonly<Record<string, readonly Theme[]>> = {
  'the-definition-round/definitions': [
    {
      title: 'We are friendly',
      ideas: [
        'Being friendly on the phone, whatever the day is like',
        'That people feel welcome with us',
        'A smile, even in an e-mail',
      ],
    },
    {
      title: 'We are quick',
      ideas: ['Answering before they have to ask twice', 'Short ways and short waits', 'That it is done the same day'],
    },
    {
      title: 'It works first time',
      ideas: ['Getting it right the first time', 'What we promise is what happens', 'No surprises on the bill'],
    },
    {
      title: 'The score goes up',
      ideas: ['Our satisfaction score', 'What marketing does with the survey'],
    },
    { title: 'Everything together', ideas: ['Everything from the first call to the last letter'] },
  ],
  'pick-the-elements/elements': [
    {
      title: 'Prompt response',
      ideas: ['Somebody picks up within a minute', 'An answer the same day, if only a first one'],
    },
    {
      title: 'Accurate answers',
      ideas: [
        'The first answer is the right one',
        'The website says what the counter says',
        'The bill can be understood',
      ],
    },
    {
      title: 'Caring contact',
      ideas: ['They hear that we are sorry before they hear the rule', 'Somebody who listens to the end'],
    },
    {
      title: 'One point of contact',
      ideas: ['One person from the first call to the last', 'Nobody tells their story twice'],
    },
    { title: 'Knowledgeable people', ideas: ['People who know the product, and say so when they don’t'] },
    { title: 'Service that knows me', ideas: ['They remember what I had last time'] },
    { title: 'Technology that works', ideas: ['The app does what the phone does'] },
  ],
  'pretending-not-to-know/pretences': [
    {
      title: 'We count answered calls, not solved ones',
      ideas: [
        'Half of our calls are about the same thing, and we answer each as if it were the first',
        'We close a case when we have replied, not when it is solved',
        'People call back three times, and each call counts as a good one',
      ],
    },
    {
      title: 'Complaints go nowhere',
      ideas: [
        'Nobody reads the complaints after the monthly figure is made',
        'We say sorry in a letter that nobody here would want to get',
      ],
    },
    {
      title: 'Sales promise what we can’t keep',
      ideas: [
        'We promise two days, and everybody in the back knows it takes nine',
        'The offer leaves out what it costs from the second year on',
      ],
    },
    {
      title: 'The survey asks those who are happy',
      ideas: ['We send the survey only after a good contact', 'Our score goes up when we ask less'],
    },
    {
      title: 'The rota decides',
      ideas: ['On Monday mornings there are two of us, and we know it on Friday'],
    },
    { title: 'Leaders never call us', ideas: ['Nobody above team leader has called our own number this year'] },
  ],
  'big-rocks/rocks': [
    {
      title: 'Three systems for one customer',
      ideas: ['Three systems for one customer', 'We type every address twice'],
    },
    {
      title: 'Nobody may decide on the spot',
      ideas: ['Every refund over twenty needs a signature', 'The front line may say no, but not yes'],
    },
    { title: 'The target for call length', ideas: ['Six minutes a call, whatever the call is about'] },
    { title: 'No time for coaching', ideas: ['Coaching is the first thing to go when it is busy'] },
    { title: 'Two departments, two answers', ideas: ['Billing and service do not talk to each other'] },
  ],
};

/** The same for any other step. */
export const anyThemes: readonly Theme[] = [
  {
    title: 'Being heard',
    ideas: ['Somebody listens to the end', 'A person picks up the phone', 'They remember what was said last time'],
  },
  {
    title: 'No surprises',
    ideas: [
      'The bill says what we were told',
      'You know how long you will wait',
      'The leaflet says the same as the counter',
    ],
  },
  {
    title: 'Right first time',
    ideas: ['The first answer is the last', 'A mistake is put right at once', 'Nobody has to ask twice'],
  },
  {
    title: 'Made easy',
    ideas: ['The form fits on one page', 'One number for everything'],
  },
  { title: 'Time for people', ideas: ['Time to think between two calls'] },
];
