import { spotlight } from '@mantine/spotlight';
import type { Strings } from '@shared/words';
import { request } from '../bridge/client';
import { heading } from '../components/heading';
import { tell, tellIfProblem } from '../components/tell';
import { isTyping } from '../keys/is-typing';
import { always, onEach, SILENT, type Act, type WhyNot } from './act';
import { screens, type Doings, type Everywhere, type Screen } from './doing';

const allBut = (...there: readonly Screen[]): Screen[] => screens.filter((screen) => !there.includes(screen));

export const newSession: Act = {
  id: 'new',
  name: (strings) => strings.home.newSession,
  keys: ['Ctrl+N'],
  heardOn: ['home'],
  help: (strings) => strings.acts.help.newSession,
  menu: { section: 'session', part: 0 },
  inPalette: true,
  at: onEach(allBut('new-session'), { whyNot: always, does: ({ leave }) => leave('new') }),
};

/** Brings the sessions of breakout rooms together. */
export const mergeRooms: Act = {
  id: 'merge',
  name: (strings) => strings.home.mergeRooms,
  keys: [],
  help: null,
  menu: { section: 'session', part: 0 },
  inPalette: true,
  at: onEach(allBut('merge'), { whyNot: always, does: ({ leave }) => leave('merge') }),
};

export const home: Act = {
  id: 'home',
  name: (strings) => strings.workshop.home,
  keys: ['Ctrl+Shift+H'],
  heardOn: ['workshop'],
  help: (strings) => strings.acts.help.home,
  menu: { section: 'session', part: 0 },
  inPalette: true,
  at: onEach(allBut('home'), { whyNot: always, does: ({ leave }) => leave('home') }),
};

export const exercises: Act = {
  id: 'exercises',
  name: (strings) => strings.home.exercises,
  keys: ['Ctrl+E'],
  heardOn: ['home'],
  help: (strings) => strings.acts.help.exercises,
  menu: { section: 'session', part: 0 },
  inPalette: true,
  at: onEach(allBut('exercises'), { whyNot: always, does: ({ leave }) => leave('exercises') }),
};

/** Where something is typed that would be gone. */
const typedThere = onEach(['new-session', 'merge'], {
  whyNot: ({ strings }) => ({ words: strings.settings.finishFirst }),
  does: () => undefined,
});

const visits = (place: 'settings' | 'about') => ({
  ...onEach(allBut(place), { whyNot: always, does: ({ visit }: Everywhere) => visit(place) }),
  ...typedThere,
});

export const settings: Act = {
  id: 'settings',
  name: (strings) => strings.settings.title,
  keys: ['Ctrl+,'],
  help: (strings) => strings.acts.help.settings,
  menu: { section: 'session', part: 2 },
  inPalette: true,
  at: visits('settings'),
};

/** Versions, and the licences of what Candor is made of. */
export const about: Act = {
  id: 'about',
  name: (strings) => strings.about.title,
  keys: [],
  help: null,
  menu: { section: 'help', part: 0 },
  inPalette: true,
  at: visits('about'),
};

/** Goes to where a session is looked for. */
export const find: Act = {
  id: 'find',
  name: (strings) => strings.home.find,
  keys: ['/', 'Ctrl+F'],
  help: (strings) => strings.acts.help.find,
  menu: null,
  inPalette: true,
  at: { home: { whyNot: always, does: ({ find: go }) => go(), inPlace: true } },
};

/** Writes a copy of the open session where the facilitator says. */
async function writeCopy(strings: Strings): Promise<void> {
  const answer = tellIfProblem(strings, await request('session/save-copy', null));
  if (answer.ok) tell(strings.workshop.copySaved(answer.file));
}

export const saveCopy: Act = {
  id: 'copy',
  name: (strings) => strings.acts.saveCopy,
  keys: [],
  help: null,
  menu: { section: 'session', part: 1 },
  inPalette: true,
  at: onEach(screens, {
    whyNot: ({ view }) => (view ? null : SILENT),
    does: ({ strings }) => void writeCopy(strings),
  }),
};

export const plan: Act = {
  id: 'report',
  name: (strings) => strings.workshop.report,
  keys: ['Ctrl+P'],
  help: (strings) => strings.acts.help.report,
  menu: { section: 'session', part: 1 },
  inPalette: true,
  at: { workshop: { whyNot: always, does: ({ toReport }) => toReport() } },
};

export const versions: Act = {
  id: 'versions',
  name: (strings) => strings.history.title,
  keys: [],
  help: null,
  menu: null,
  inPalette: true,
  at: { workshop: { whyNot: always, does: ({ toHistory }) => toHistory() } },
};

/** In a list or palette that is open Esc puts it away, and nothing more. */
const inOpenList = (field: EventTarget): boolean =>
  field instanceof Element &&
  field.closest('[role=dialog], [role=menu], [role=listbox], [aria-haspopup][aria-expanded=true]') !== null;

const goesBack = { whyNot: always, does: ({ back }: Doings['merge']) => back(), inField: inOpenList };

/** From what is only looked at. */
export const goBack: Act = {
  id: 'go-back',
  name: (strings) => strings.app.back,
  keys: ['Esc'],
  help: (strings) => strings.acts.help.goBack,
  menu: null,
  inPalette: false,
  at: {
    report: { ...goesBack, name: ({ strings }) => strings.report.backToWorkshop },
    history: goesBack,
    exercise: { ...goesBack, name: ({ strings }) => strings.editor.back },
    merge: goesBack,
    compare: goesBack,
    settings: goesBack,
    about: goesBack,
  },
};

/** Out of a field, where letters are written, to where they are keys. */
export const leaveField: Act = {
  id: 'leave-field',
  name: (strings) => strings.acts.leaveField,
  keys: ['Esc'],
  help: (strings) => strings.acts.help.leaveField,
  menu: null,
  inPalette: false,
  at: {
    workshop: {
      whyNot: always,
      does: () => heading()?.focus(),
      inField: (field) => !isTyping(field) || inOpenList(field),
    },
  },
};

/** With the room's picture in this window, nothing is laid over it. */
const overThePicture = ({ oneScreen }: Doings['workshop']): WhyNot | null => (oneScreen ? SILENT : null);

export const palette: Act = {
  id: 'palette',
  name: (strings) => strings.workshop.commands,
  keys: ['Ctrl+K'],
  help: (strings) => strings.acts.help.palette,
  menu: null,
  inPalette: false,
  at: {
    ...onEach(screens, { whyNot: always, does: spotlight.open }),
    workshop: { whyNot: overThePicture, does: spotlight.open },
  },
};

export const keys: Act = {
  id: 'keys',
  name: (strings) => strings.workshop.keys,
  keys: ['?'],
  help: (strings) => strings.acts.help.keys,
  menu: { section: 'help', part: 0 },
  inPalette: true,
  at: {
    ...onEach(screens, { whyNot: always, does: ({ showKeys }) => showKeys() }),
    workshop: { whyNot: overThePicture, does: ({ showKeys }) => showKeys() },
  },
};
