import { request } from '../bridge/client';
import { always, SILENT, type Act } from './act';

/** What the room made, photographed: taken in, said something under, shown. Again: it is put away. */
export const photographs: Act = {
  id: 'photographs',
  name: (strings) => strings.photographs.open,
  keys: ['F'],
  help: (strings) => strings.acts.help.photographs,
  menu: { section: 'session', part: 1 },
  inPalette: true,
  at: { workshop: { whyNot: always, does: ({ togglePhotographs }) => togglePhotographs() } },
};

/** Lets the room see its picture again. */
export const photographOff: Act = {
  id: 'photograph-off',
  name: (strings) => strings.acts.photographOff,
  keys: [],
  help: null,
  menu: null,
  inPalette: true,
  at: {
    workshop: {
      whyNot: ({ windows }) => (windows.stage.cover?.as === 'photograph' ? null : SILENT),
      does: () => void request('windows/stage', { does: 'cover', with: null }),
    },
  },
};
