import { RoomText, stepped, zooms } from '@shared/host/preferences';
import type { Strings } from '@shared/words';
import { request } from '../bridge/client';
import { tell } from '../components/tell';
import { onEach, SILENT, type Act } from './act';
import { screens, type Everywhere } from './doing';

/** The first keys are what a keyboard prints; the others are where the same sign needs no Shift. */
interface Step {
  readonly id: string;
  readonly keys: Act['keys'];
  readonly name: (strings: Strings) => string;
  readonly help: (strings: Strings) => string;
  readonly by: 1 | -1;
}

const textAfter = ({ windows }: Everywhere, by: 1 | -1): RoomText =>
  stepped(RoomText.options, windows.look.room.text, by);

/** Makes what the room reads larger or smaller by a step, and says which it is now: the picture may be behind one's back. */
const roomText = ({ id, keys, name, help, by }: Step): Act => ({
  id,
  name,
  keys,
  help,
  menu: { section: 'room', part: 1 },
  inPalette: true,
  at: onEach(screens, {
    whyNot: (doing) => (textAfter(doing, by) === doing.windows.look.room.text ? SILENT : null),
    does: (doing) => {
      const text = textAfter(doing, by);
      void request('settings/change', { room: { ...doing.windows.look.room, text } });
      tell(doing.strings.settings.roomTextNow[text]);
    },
    inPlace: true,
  }),
});

/** Enlarges the facilitator's window by a step, or makes it smaller. */
const zoom = ({ id, keys, name, help, by }: Step): Act => ({
  id,
  name,
  keys,
  help,
  menu: { section: 'edit', part: 1 },
  inPalette: true,
  at: onEach(screens, {
    whyNot: ({ windows: { look } }) =>
      stepped(zooms, look.facilitator.zoom, by) === look.facilitator.zoom ? SILENT : null,
    does: ({ windows: { look } }) =>
      void request('settings/change', {
        facilitator: { ...look.facilitator, zoom: stepped(zooms, look.facilitator.zoom, by) },
      }),
    inPlace: true,
  }),
});

export const roomTextLarger = roomText({
  id: 'room-text-larger',
  keys: ['Ctrl+Shift+Up'],
  name: (strings) => strings.acts.roomTextLarger,
  help: (strings) => strings.acts.help.roomTextLarger,
  by: 1,
});

export const roomTextSmaller = roomText({
  id: 'room-text-smaller',
  keys: ['Ctrl+Shift+Down'],
  name: (strings) => strings.acts.roomTextSmaller,
  help: (strings) => strings.acts.help.roomTextSmaller,
  by: -1,
});

export const zoomIn = zoom({
  id: 'zoom-in',
  keys: ['Ctrl++', 'Ctrl+='],
  name: (strings) => strings.acts.zoomIn,
  help: (strings) => strings.acts.help.zoomIn,
  by: 1,
});

export const zoomOut = zoom({
  id: 'zoom-out',
  keys: ['Ctrl+-'],
  name: (strings) => strings.acts.zoomOut,
  help: (strings) => strings.acts.help.zoomOut,
  by: -1,
});

export const zoomReset: Act = {
  id: 'zoom-reset',
  name: (strings) => strings.acts.zoomReset,
  keys: ['Ctrl+0'],
  help: (strings) => strings.acts.help.zoomReset,
  menu: { section: 'edit', part: 1 },
  inPalette: true,
  at: onEach(screens, {
    whyNot: ({ windows: { look } }) => (look.facilitator.zoom === 1 ? SILENT : null),
    does: ({ windows: { look } }) => void request('settings/change', { facilitator: { ...look.facilitator, zoom: 1 } }),
    inPlace: true,
  }),
};
