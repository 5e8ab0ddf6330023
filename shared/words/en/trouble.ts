import type { Trouble } from '../../base/trouble';

const SAVED = 'Everything you entered is saved.';

/** What is said when Candor itself fails. */
const told: Readonly<Record<Trouble, string>> = {
  'in-main': `Something went wrong inside Candor. ${SAVED} If anything looks wrong, press F5: this window starts afresh.`,
  'in-view': `Candor could not show the latest change, but it is saved. Press F5: this window starts afresh.`,
  'in-facilitator': `Something went wrong in this window. ${SAVED} If anything looks wrong, press F5.`,
  'in-room': `Something went wrong in the room window. ${SAVED} If its picture looks wrong, close and open it again: F7 twice.`,
  'in-seat': `Something went wrong at the seat screen. What was cast there is saved.`,
  'facilitator-back': `This window stopped working and has been opened again. ${SAVED} Only what was half typed is gone.`,
  'room-back': 'The room window stopped working and has been opened again.',
  'seat-back':
    'The seat screen stopped working and has been opened again. What was cast is saved; whoever was sitting there begins their turn again.',
  'room-stopped':
    'The room window keeps stopping. Press F5 there to try once more, or close and open it again: F7 twice.',
  'seat-stopped': 'The seat screen keeps stopping. Press F5 there to try once more.',
  'settings-damaged':
    'Some of your settings could not be read and are as they were at first. The damaged file is kept beside the new one.',
};

export const trouble = {
  told,
  /** What stands in place of a screen. */
  screen: {
    title: 'This screen has stopped working',
    text: `${SAVED} Show it again, or press F5 to start this window afresh.`,
    room: 'One moment, please.',
    seat: 'Please tell the facilitator. What was cast is saved.',
    again: 'Show it again',
    leave: 'Close the session: Home',
  },
  /** In a window of its own, as there is none yet. */
  start: {
    title: 'Candor could not start',
    text: 'Something went wrong as Candor started. Nothing was changed. Start it again; if that does not help, restart the computer.',
  },
};
