import { stepKey } from '@shared/base/steps';
import type { FacilitatorView } from '@shared/views/views';
import { request } from '../bridge/client';
import { always, SILENT, type Act } from './act';

/** An agenda of a single step begins where it ends: people are welcome there. */
const isAtTheEnd = ({ nextStep, canGoBack }: FacilitatorView): boolean => nextStep === null && canGoBack;

/** A clock of any length, large in the room. */
export const clock: Act = {
  id: 'clock',
  name: (strings) => strings.acts.clock,
  keys: ['T'],
  help: (strings) => strings.acts.help.clock,
  menu: null,
  inPalette: true,
  at: { workshop: { whyNot: always, does: ({ askMinutes }) => askMinutes('clock') } },
};

/** The timer of the step large in the room, or small again. */
export const clockSize: Act = {
  id: 'clock-size',
  name: (strings) => strings.acts.clockLarge,
  keys: [],
  help: null,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      name: ({ strings, windows }) => (windows.stage.largeClock ? strings.acts.clockSmall : strings.acts.clockLarge),
      whyNot: ({ view }) => (view.timers[stepKey(view.position)] ? null : SILENT),
      does: ({ windows }) => void request('windows/stage', { does: 'clock', large: !windows.stage.largeClock }),
    },
  },
};

/** When it goes on stands in the room until then; again: the break is over. */
export const pause: Act = {
  id: 'pause',
  name: (strings) => strings.acts.pause,
  keys: ['P'],
  help: (strings) => strings.acts.help.pause,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      name: ({ strings, windows }) => (windows.stage.cover?.as === 'break' ? strings.acts.goOn : strings.acts.pause),
      whyNot: always,
      does: ({ askMinutes, windows }) =>
        windows.stage.cover?.as === 'break'
          ? void request('windows/stage', { does: 'cover', with: null })
          : askMinutes('break'),
    },
  },
};

/** The organisation's name and the day's, while people come in and, from the last step on, as they leave. */
export const welcome: Act = {
  id: 'welcome',
  name: (strings) => strings.acts.welcome,
  keys: ['H'],
  help: (strings) => strings.acts.help.welcome,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      whyNot: always,
      name: ({ strings, view }) => (isAtTheEnd(view) ? strings.acts.closing : strings.acts.welcome),
      does: ({ view }) =>
        void request('windows/stage', {
          does: 'cover',
          with: { as: isAtTheEnd(view) ? 'closing' : 'welcome' },
        }),
    },
  },
};
