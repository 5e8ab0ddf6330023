import { request } from '../bridge/client';
import { tellIfRefused } from '../components/tell';
import { always, onEach, SILENT, type Act, type WhyNot } from './act';
import { screens, type Everywhere } from './doing';

type To = 'open' | 'close' | 'move-on' | 'toggle-full-screen' | 'toggle-blank';
const toRoom = (to: To) => void request('windows/room', { to });

const withoutRoom = ({ windows }: Everywhere): WhyNot | null => (windows.room ? null : SILENT);
const roomName = ({ strings, windows }: Everywhere): string =>
  windows.room ? strings.workshop.closeRoom : strings.workshop.openRoom;

export const seat: Act = {
  id: 'seat',
  name: (strings) => strings.workshop.seat,
  keys: ['F6'],
  help: (strings) => strings.acts.help.seat,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      /* The key pressed just before may have opened the vote. */
      whyNot: ({ strings, view }) =>
        view.seatTask ? null : { words: strings.refusals['nobody-is-asked'], asks: true },
      does: ({ strings }) =>
        void request('windows/seat', { to: 'open' }).then((answer) => tellIfRefused(strings, answer)),
    },
  },
};

/** Opens the room window, or closes it. */
export const room: Act = {
  id: 'room',
  name: (strings) => strings.workshop.openRoom,
  keys: ['F7'],
  heardOn: ['workshop'],
  help: (strings) => strings.acts.help.room,
  menu: { section: 'room', part: 0 },
  inPalette: true,
  at: onEach(screens, {
    name: roomName,
    whyNot: always,
    does: ({ windows }) => toRoom(windows.room ? 'close' : 'open'),
  }),
};

export const blank: Act = {
  id: 'blank',
  name: (strings) => strings.acts.blank,
  keys: ['B'],
  heardOn: ['workshop'],
  help: (strings) => strings.acts.help.blank,
  menu: { section: 'room', part: 0 },
  inPalette: true,
  at: onEach(screens, { whyNot: withoutRoom, does: () => toRoom('toggle-blank') }),
};

/** The room goes on seeing what it sees, while the facilitator prepares what it is to see next. */
export const freeze: Act = {
  id: 'freeze',
  name: (strings) => strings.acts.freeze,
  keys: ['Z'],
  heardOn: ['workshop'],
  help: (strings) => strings.acts.help.freeze,
  menu: { section: 'room', part: 0 },
  inPalette: true,
  at: {
    workshop: {
      name: ({ strings, windows }) => (windows.stage.frozen ? strings.acts.unfreeze : strings.acts.freeze),
      whyNot: withoutRoom,
      does: () => void request('windows/stage', { does: 'freeze' }),
    },
  },
};

/** Lifts one thing after the other out of the room's picture. */
export const spotlight: Act = {
  id: 'spotlight',
  name: (strings) => strings.acts.spotlight,
  keys: ['S'],
  help: (strings) => strings.acts.help.spotlight,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      whyNot: ({ pages }) => (pages.light ? null : SILENT),
      does: ({ pages }) => pages.light?.(),
    },
  },
};

/** Puts what is in the spotlight back: the whole wall again. */
export const spotlightOff: Act = {
  id: 'spotlight-off',
  name: (strings) => strings.acts.spotlightOff,
  keys: ['W'],
  help: (strings) => strings.acts.help.spotlightOff,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      whyNot: ({ pages }) => (pages.isLit ? null : SILENT),
      does: ({ pages }) => pages.unlight(),
    },
  },
};

export const fullScreen: Act = {
  id: 'full-screen',
  name: (strings) => strings.acts.fullScreen,
  keys: ['F11'],
  heardOn: ['workshop'],
  help: (strings) => strings.acts.help.fullScreen,
  menu: { section: 'room', part: 0 },
  inPalette: true,
  at: onEach(screens, { whyNot: withoutRoom, does: () => toRoom('toggle-full-screen') }),
};

/** Puts the room window on another display, where it then belongs. */
export const roomElsewhere: Act = {
  id: 'room-elsewhere',
  name: (strings) => strings.acts.roomElsewhere,
  keys: ['Shift+F7'],
  heardOn: ['workshop'],
  help: (strings) => strings.acts.help.roomElsewhere,
  menu: { section: 'room', part: 0 },
  inPalette: true,
  at: onEach(screens, {
    whyNot: ({ windows }) => (windows.room?.canMove ? null : SILENT),
    does: () => toRoom('move-on'),
  }),
};

export const roomToFront: Act = {
  id: 'room-to-front',
  name: (strings) => strings.acts.roomToFront,
  keys: [],
  help: null,
  menu: { section: 'room', part: 0 },
  inPalette: true,
  /* Opening what is open brings it to the front. */
  at: onEach(screens, { whyNot: withoutRoom, does: () => toRoom('open') }),
};

export const oneScreen: Act = {
  id: 'one-screen',
  name: (strings) => strings.workshop.oneScreen,
  keys: ['F2'],
  help: (strings) => strings.acts.help.oneScreen,
  menu: null,
  inPalette: true,
  at: { workshop: { whyNot: always, does: ({ toggleOneScreen }) => toggleOneScreen() } },
};

/** Main hears its key before the page does, so that one that hangs can be started afresh too. */
export const afresh: Act = {
  id: 'afresh',
  name: (strings) => strings.acts.afresh,
  keys: ['F5'],
  help: (strings) => strings.acts.help.afresh,
  menu: null,
  inPalette: false,
  at: onEach(screens, { whyNot: always, does: () => void request('windows/afresh', null) }),
};
