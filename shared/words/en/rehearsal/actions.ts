/** An action as invented people agree it. */
export interface SaidAction {
  readonly text: string;
  readonly first: string;
  readonly measure: string;
  readonly from: string;
  readonly to: string;
  readonly told: string;
}

/** What invented people agree to do, in the order in which it is agreed. */
export const actions: readonly SaidAction[] = [
  {
    text: 'Say on the first call when we call back, and do it',
    first: 'Put call-backs into the rota of one team',
    measure: 'Call-backs made when promised',
    from: '4 in 10',
    to: '9 in 10',
    told: 'Both teams, on Monday',
  },
  {
    text: 'Read ten complaints aloud in every team meeting',
    first: 'Choose the first ten',
    measure: 'Complaints that come twice',
    from: '31 a month',
    to: '15 a month',
    told: 'Team leaders',
  },
  {
    text: 'Take the target for the length of calls off the wall',
    first: 'Ask the board for ninety days without it',
    measure: 'Second calls about the same thing',
    from: '38 %',
    to: '20 %',
    told: 'Everybody who takes calls',
  },
  {
    text: 'Rewrite the letter that says sorry',
    first: 'Send the old one to ourselves and read it',
    measure: 'Answers to the letter that are angry',
    from: '1 in 3',
    to: '1 in 10',
    told: 'Whoever signs it',
  },
  {
    text: 'Let the front line refund up to fifty on the spot',
    first: 'Try it at one counter for two weeks',
    measure: 'Refunds that need a signature',
    from: '140 a month',
    to: '20 a month',
    told: 'Finance',
  },
  {
    text: 'Put the last three contacts on one screen',
    first: 'Show three customers’ stories to the system’s owner',
    measure: 'Customers who explain it twice',
    from: 'half of them',
    to: 'one in ten',
    told: 'The counter',
  },
  {
    text: 'Every leader takes calls for a morning a month',
    first: 'Put the first mornings into the calendar',
    measure: 'Mornings taken',
    from: '0',
    to: '6 a month',
    told: 'The front line',
  },
  {
    text: 'Plan an hour a week for practice, also in busy weeks',
    first: 'Find the hour in the rota',
    measure: 'Hours that took place',
    from: '1 in 4',
    to: '4 in 4',
    told: 'All teams',
  },
];
