import { screensOf } from '../kinds/registry';
import { always, SILENT, type Act } from './act';
import type { Doings } from './doing';

type Doing = Doings['workshop'];

function nextLabel({ strings, unfinished, view: { work, nextStep, rehearsal } }: Doing): string {
  const words = strings.workshop;
  if (unfinished?.entering) return unfinished.entering.label;
  if (rehearsal?.waits) return strings.rehearsal.letThem;
  const label = screensOf(work).closingWithout(work, strings);
  if (label !== null) return label;
  if (work.next !== 'next-step') return words.next[work.next];
  if (!nextStep) return words.finish;
  return words.nextIs(nextStep.newExercise ? nextStep.exercise : nextStep.step);
}

/** A clicker must not leave a vote open behind it. */
const leftOpen = ({ strings, view: { work } }: Doing) =>
  screensOf(work).isOpen(work) ? { words: strings.workshop.closeFirst } : null;

export const nextAction: Act = {
  id: 'next-action',
  name: (strings) => strings.workshop.next['next-step'],
  keys: ['Ctrl+Enter'],
  help: (strings) => strings.acts.help.nextAction,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      name: nextLabel,
      whyNot: always,
      isHeld: ({ strings, unfinished, view: { work, rehearsal } }) =>
        !unfinished && !rehearsal?.waits && screensOf(work).closingWithout(work, strings) !== null,
      does: ({ next }) => next(),
    },
  },
};

/** In a rehearsal: the invented people do what the step asks of them, also where something is half typed. */
export const letThemAnswer: Act = {
  id: 'let-them-answer',
  name: (strings) => strings.rehearsal.letThem,
  keys: ['Ctrl+Shift+Enter'],
  help: (strings) => strings.acts.help.letThemAnswer,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      whyNot({ strings, view: { rehearsal } }) {
        if (rehearsal === null) return { words: strings.refusals['not-a-rehearsal'] };
        return rehearsal.waits ? null : { words: strings.refusals['nobody-to-answer'] };
      },
      does: ({ answer }) => answer(),
      inPlace: true,
    },
  },
};

export const nextStep: Act = {
  id: 'next',
  name: (strings) => strings.acts.nextStep,
  keys: ['PageDown'],
  help: (strings) => strings.acts.help.next,
  menu: null,
  inPalette: false,
  at: {
    workshop: {
      whyNot: (doing) => (doing.pages.next ? null : leftOpen(doing)),
      /* The wall is seen to its end before the room leaves it. */
      does: ({ pages, step }) => (pages.next ? pages.next() : step('agenda/next')),
    },
  },
};

export const stepBack: Act = {
  id: 'back',
  name: (strings) => strings.workshop.back,
  keys: ['PageUp'],
  help: (strings) => strings.acts.help.back,
  menu: null,
  inPalette: false,
  at: {
    workshop: {
      whyNot: (doing) =>
        doing.pages.back ? null : (leftOpen(doing) ?? (doing.view.canGoBack ? null : { words: null, asks: true })),
      does: ({ pages, step }) => (pages.back ? pages.back() : step('agenda/back')),
    },
  },
};

/** After a jump: back to where the room was. */
export const comeBack: Act = {
  id: 'come-back',
  name: (strings) => strings.workshop.back,
  keys: ['Ctrl+J'],
  help: (strings) => strings.acts.help.comeBack,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      name: ({ strings, view: { cameFrom } }) =>
        cameFrom ? strings.workshop.backTo(cameFrom.title) : strings.workshop.back,
      whyNot: ({ view }) => (view.cameFrom ? null : SILENT),
      does: ({ view, send }) => view.cameFrom && void send({ type: 'agenda/go', to: view.cameFrom.at }),
    },
  },
};

/** A jump to every step of the agenda. */
export const jumps = ({ agenda }: Doing['view']): Act[] =>
  agenda.flatMap((item) =>
    item.steps.map(({ at, title }): Act => ({
      id: `go-${at.item}/${at.step}`,
      name: () => `${item.title} · ${title}`,
      keys: [],
      help: null,
      menu: null,
      inPalette: true,
      at: { workshop: { whyNot: always, does: ({ send }) => void send({ type: 'agenda/go', to: at }) } },
    })),
  );
