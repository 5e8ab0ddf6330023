import { isSample } from '@shared/session/sample';
import type { FacilitatorView } from '@shared/views/views';
import { request } from '../bridge/client';
import { tell } from '../components/tell';
import { SILENT, type Act } from './act';

/** Where somebody looks around: a rehearsal, a sample, or the beginning of a workshop that has not begun; while it runs it has other things to say. */
export const isLookingAround = ({ rehearsal, sessionId, clock, canGoBack }: FacilitatorView): boolean =>
  rehearsal !== null || isSample({ id: sessionId }) || (clock.startedAt === null && !canGoBack);

/** Puts the hints away for good that are shown to whoever looks around, or shows them again. */
export const hints: Act = {
  id: 'hints',
  name: (strings) => strings.firstStart.hints.show,
  keys: ['F1'],
  help: (strings) => strings.acts.help.hints,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      name: ({ strings, windows }) => strings.firstStart.hints[windows.hints ? 'putAway' : 'show'],
      whyNot: ({ view }) => (isLookingAround(view) ? null : SILENT),
      does({ strings, windows }) {
        void request('settings/change', { hints: !windows.hints });
        if (windows.hints) tell(strings.firstStart.hints.gone);
      },
      inPlace: true,
    },
  },
};
