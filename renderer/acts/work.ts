import { today } from '../components/format';
import { tell } from '../components/tell';
import { chooseIdeas } from '../kinds/parts/choosing';
import { screensOf } from '../kinds/registry';
import { always, SILENT, type Act } from './act';

export const importIdeas: Act = {
  id: 'ideas',
  name: (strings) => strings.importIdeas.choose,
  keys: ['Ctrl+I'],
  help: (strings) => strings.acts.help.ideas,
  menu: { section: 'session', part: 1 },
  inPalette: true,
  at: {
    workshop: {
      whyNot: ({ strings, view: { work } }) =>
        screensOf(work).takesIdeas(work) ? null : { words: strings.importIdeas.notHere },
      does: ({ strings }) => {
        if (!chooseIdeas()) tell(strings.importIdeas.notHere);
      },
    },
  },
};

export const note: Act = {
  id: 'notes',
  name: (strings) => strings.notes.open,
  keys: ['F8'],
  help: (strings) => strings.acts.help.notes,
  menu: null,
  inPalette: true,
  at: { workshop: { whyNot: always, does: (workshop) => workshop.note() } },
};

export const followUp: Act = {
  id: 'follow-up',
  name: (strings) => strings.due.followUp,
  keys: [],
  help: null,
  menu: null,
  inPalette: true,
  at: { workshop: { whyNot: always, does: ({ send }) => void send({ type: 'follow-up/open', date: today() }) } },
};

export const moveUp: Act = {
  id: 'move-up',
  name: (strings) => strings.editor.moveUp,
  keys: ['Alt+Up'],
  help: (strings) => strings.acts.help.moveUp,
  menu: null,
  inPalette: false,
  at: {
    editor: {
      whyNot: ({ canMove }) => (canMove.up ? null : SILENT),
      does: ({ move }) => move(-1),
      held: true,
      inPlace: true,
    },
  },
};

export const moveDown: Act = {
  id: 'move-down',
  name: (strings) => strings.editor.moveDown,
  keys: ['Alt+Down'],
  help: (strings) => strings.acts.help.moveDown,
  menu: null,
  inPalette: false,
  at: {
    editor: {
      whyNot: ({ canMove }) => (canMove.down ? null : SILENT),
      does: ({ move }) => move(1),
      held: true,
      inPlace: true,
    },
  },
};
