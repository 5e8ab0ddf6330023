import { request } from '../bridge/client';
import { tell } from '../components/tell';
import { SILENT, type Act } from './act';

/** Puts the hints away that are shown to whoever looks around; the settings bring them back. */
export const noHints: Act = {
  id: 'no-hints',
  name: (strings) => strings.firstStart.hints.putAway,
  keys: ['X'],
  help: (strings) => strings.acts.help.noHints,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      whyNot: ({ windows }) => (windows.hints ? null : SILENT),
      does({ strings }) {
        void request('settings/change', { hints: false });
        tell(strings.firstStart.hints.gone);
      },
    },
  },
};
