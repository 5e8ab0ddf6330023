import type { Speaking } from './count';

/** Words at the seat screen. */
export const seat = ({ plural, locale }: Speaking) => ({
  windowTitle: 'Candor: your turn',
  choose: 'Take your seat',
  noSuchSeat: (typed: string) => `There is no seat “${typed}” here. If you have just come in, press + and Enter.`,
  severalSeats: (typed: string, those: readonly { readonly seat: number; readonly name: string }[]) =>
    those.length > 4
      ? `“${typed}” fits ${those.length} people here. Type your number, or more of your name.`
      : `“${typed}” fits ${locale.list(those.map((one) => `${one.name} (${one.seat})`))}. Type your number, or more of your name.`,
  alike: (name: string) => `You typed “${name}”. Is one of these you?`,
  alikeHint: 'If so, type your number or touch it. If you are somebody else, press + and Enter.',
  another: 'No, I am somebody else',
  nameTooLong: (most: number) => `A name has room for ${most} letters here. Type a shorter one.`,
  chooseHint: 'Type your number or name and press Enter, or touch it.',
  whose: (number: number, name: string) => (name ? `Seat ${number} · ${name}` : `Seat ${number}`),
  justCame: 'I have just come in',
  justCameKeys: '+ and Enter',
  notHereBefore: 'Not here when the vote was opened',
  done: 'done',
  allDone: 'Everybody has had their turn.',
  again:
    'You can vote again while the vote is open; the new ballot replaces the old one, and the result says how many were replaced.',
  nothing: 'There is nothing to do here right now. Only what was handed in counts.',
  dotsLeft: (left: number, budget: number) => `${left} of ${plural(budget, 'dot', 'dots')} left`,
  howTo:
    'The number or letter of a line adds a dot to it; arrows choose, + and − change, Enter casts your ballot, Esc leaves it.',
  addDot: (text: string) => `Add a dot to ${text}`,
  takeDot: (text: string) => `Take a dot from ${text}`,
  /** The line on which the keys act, and what is on it, for who hears the screen. */
  here: (text: string, what: string) => `${text}: ${what}`,
  nothingYet: 'no answer yet',
  dotsOn: (dots: number) => plural(dots, 'dot', 'dots'),
  cast: 'Cast my ballot',
  castAbstain: 'Cast without dots',
  leave: 'Leave without voting',
  leaveTexts: 'Leave without writing',
  thanks: 'Thank you.',
  thanksSecret: 'Your ballot is in the sealed box.',
  thanksOpen: 'Your dots are in.',
  thanksTexts: 'Your thoughts are in.',
  next: (seconds: number) => `The next person can come in ${seconds} …`,
  write: 'What do you want to say?',
  addIdea: 'Add',
  yourIdeas: (count: number, limit: number) => `${count} of at most ${limit}`,
  finish: 'Hand in (Ctrl+Enter)',
  finishEmpty: 'Nothing to say this time',
  anonymous: 'No name, no order, no time is kept.',
  anonymousByGroup:
    'No name, no order, no time is kept. Which group it comes from is kept only if five or more people of each group write.',
  askWhether: (name: string, isVote: boolean) =>
    isVote
      ? `${name}, you have voted. Replace your ballot with a new one?`
      : `${name}, you have had your turn. Replace what you handed in?`,
  replace: 'Replace it',
  leaveIt: 'Leave it as it is',
  notMe: 'That wasn’t me',
  notMeHint:
    'Then somebody has taken your turn. Replace what they handed in with your own: the result will say that one was replaced, but not whose.',
  code: (name: string) => `${name}, type the code on your seat card.`,
  codeLabel: 'Code',
  sit: 'Sit down',
  waits: (name: string) =>
    name ? `${name} is waiting for the facilitator to say yes.` : 'Somebody is waiting for the facilitator to say yes.',
  askFacilitator: 'Please ask the facilitator to let you in.',
  letIn: 'Hold to let in',
  pin: 'Facilitator: the PIN',
  pinHint: 'Type the facilitator’s PIN to go back.',
  goBack: 'Go back to the facilitator',
  stay: 'Stay here',
  guarded: 'Hold Esc for two seconds to go back to the facilitator.',
  holdBack: 'Hold to go back',
  change: (text: string) => `Edit “${text}”`,
  take: (text: string) => `Take back “${text}”`,
});
