import type { Suggestion } from '@shared/agenda/suggest';
import { stepKey } from '@shared/base/steps';
import type { Command } from '@shared/session/commands';
import type { Strings } from '@shared/words';
import { printAgenda } from '../agenda/print-agenda';
import { request } from '../bridge/client';
import { tell } from '../components/tell';
import { always, SILENT, type Act } from './act';
import type { Doings } from './doing';
import { runAgain } from './run-again';

type View = Doings['workshop']['view'];

/** Opens the agenda to be changed, or closes it. */
export const editAgenda: Act = {
  id: 'agenda',
  name: (strings) => strings.agenda.edit,
  keys: ['Ctrl+E'],
  help: (strings) => strings.acts.help.agenda,
  menu: null,
  inPalette: true,
  at: { workshop: { whyNot: always, does: ({ toggleAgenda }) => toggleAgenda() } },
};

export const agendaOnPaper: Act = {
  id: 'print-agenda',
  name: (strings) => strings.agenda.print,
  keys: [],
  help: null,
  menu: null,
  inPalette: true,
  at: { workshop: { whyNot: always, does: ({ view, strings }) => void printAgenda(strings, view) } },
};

/** Does what a suggestion says, and says how much time that saves. */
export async function take(
  strings: Strings,
  suggestion: Suggestion,
  send: (command: Command) => Promise<boolean>,
): Promise<void> {
  if (await send(suggestion.edit)) tell(strings.workshop.suggest.taken(suggestion.saves));
}

export const takeFirst: Act = {
  id: 'suggestion',
  name: (strings) => strings.workshop.suggest.take,
  keys: ['F4'],
  help: (strings) => strings.acts.help.takeFirst,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      whyNot: ({ suggestions }) => (suggestions.length > 0 ? null : SILENT),
      does: ({ strings, suggestions: [first], send }) => first && void take(strings, first, send),
    },
  },
};

/** Runs a block once more, after where it is, and goes there. */
export const again = ({ id, title }: View['agenda'][number]): Act => ({
  id: `again-${id}`,
  name: (strings) => strings.agenda.againWhat(title),
  keys: [],
  help: null,
  menu: null,
  inPalette: true,
  at: { workshop: { whyNot: always, does: ({ view, send }) => void runAgain(view, id, send) } },
});

/** Every exercise that was worked on, once more. */
export const repeats = ({ agenda }: View): Act[] => agenda.filter(({ used, block }) => used && !block).map(again);

/** Starts or stops the timer of the step. */
export const timer: Act = {
  id: 'timer',
  name: (strings) => strings.timer.startOrStop,
  keys: ['F9'],
  help: (strings) => strings.acts.help.timer,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      whyNot: always,
      does: ({ view: { timers, position: at }, send }) =>
        void send({ type: timers[stepKey(at)]?.startedAt ? 'timer/stop' : 'timer/start', at }),
    },
  },
};

export const moreTime: Act = {
  id: 'more-time',
  name: (strings) => strings.timer.twoMore,
  keys: ['F3'],
  help: (strings) => strings.acts.help.moreTime,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      whyNot: always,
      does: ({ view: { position: at }, send }) => void send({ type: 'timer/more', at, minutes: 2 }),
    },
  },
};

/** Whether a timer that is over makes a sound. */
export const sound: Act = {
  id: 'sound',
  name: (strings) => strings.timer.sound,
  keys: [],
  help: null,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      name: ({ strings, windows }) => (windows.sound ? strings.timer.soundOn : strings.timer.soundOff),
      whyNot: always,
      does: ({ windows }) => void request('settings/change', { sound: !windows.sound }),
    },
  },
};
