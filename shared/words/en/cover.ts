import type { Speaking } from './count';

/** What the facilitator's window shows while a participant may be at the seat, and what is asked before Candor ends. */
export const cover = ({ counted, capital }: Speaking) => ({
  title: 'Somebody may be voting',
  text: 'The seat screen is open. What is said here comes back when it is closed.',
  toSeat: 'To the seat screen',
  gone: 'One moment …',
  ending: {
    title: 'Quit Candor now?',
    open: (rounds: number): string =>
      `${capital(counted(rounds, 'vote or rating is', 'votes or ratings are'))} open. What was cast stays sealed on this computer, and it goes on when you open the session again.`,
    texts: (steps: number): string =>
      `${capital(counted(steps, 'step has', 'steps have'))} sealed thoughts that nobody has seen yet. They stay on this computer until you reveal them.`,
    unsaved: 'The last change could not be saved yet. Everything before it is kept.',
    stay: 'Stay',
    end: 'Quit Candor',
  },
});

/** What the facilitator settles about the seat: who may come late, how it is guarded, and seat cards. */
export const desk = ({ plural }: Speaking) => ({
  waits: (name: string): string =>
    name === '' ? 'Somebody without a name has arrived late' : `${name} has arrived late`,
  letIn: 'Let in',
  turnAway: 'Not now',
  mayCome: 'Late arrivals who come in without asking',
  notYet: (people: number): string => `${plural(people, 'person has', 'people have')} not had their turn`,
  left: (name: string): string => `${name} has left`,
  leftHint: 'Anybody who left without a turn no longer counts as present. What people did is not shown.',
  guard: 'Late arrivals, PIN and seat cards',
  pin: 'PIN for the way back',
  pinHint:
    'Four to eight digits, asked for when Esc is held. If it is forgotten, restart the computer: nothing is lost.',
  setPin: 'Set the PIN',
  noPin: 'Do not ask for a PIN',
  pinIsSet: 'A PIN guards the way back.',
  cards: 'Seat cards',
  cardsHint: 'A slip for each person with a code that is asked for at the seat: nobody votes in another’s place.',
  printCards: (people: number): string => `Print ${plural(people, 'seat card', 'seat cards')}`,
  printAgain: 'Print new cards for everybody',
  noCards: 'Do not ask for codes',
  cardsOf: (people: number): string => `${plural(people, 'seat asks', 'seats ask')} for a code.`,
  lost: 'Card lost:',
});
