import { z } from 'zod';
import { Region } from '../words/regions';

/** Light or dark, of one window; `system`: as the computer has it. */
export const Scheme = z.enum(['system', 'light', 'dark']);
export type Scheme = z.infer<typeof Scheme>;

/** How large what the room reads is written, smallest first. */
export const RoomText = z.enum(['normal', 'large', 'largest']);
export type RoomText = z.infer<typeof RoomText>;

const Paper = z.enum(['a4', 'letter']);

/** How far the facilitator's window can be enlarged, smallest first. */
export const Zoom = z.literal([0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2]);
export type Zoom = z.infer<typeof Zoom>;
export const zooms: readonly Zoom[] = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

const RoomLook = z.object({ scheme: Scheme, text: RoomText });
/** How the room's picture looks, in its window and wherever it is previewed. */
export type RoomLook = z.infer<typeof RoomLook>;

/** What the facilitator likes, on this machine, whichever session is open. */
export const Preferences = z.object({
  /** A sound when a timer is over. */
  sound: z.boolean(),
  /** Hints for whoever looks around, in rehearsals and samples, until they are put away. */
  hints: z.boolean(),
  /** Where days, times and figures are written as the facilitator wants them (ISO 3166); null: as the system says. */
  region: Region.nullable(),
  /** Null: what is usual where days are written so. */
  paper: Paper.nullable(),
  facilitator: z.object({ scheme: Scheme, zoom: Zoom }),
  room: RoomLook,
  seat: z.object({ scheme: Scheme }),
});
export type Preferences = z.infer<typeof Preferences>;

/** As everything is before anybody has chosen anything. */
export const AT_FIRST: Preferences = {
  sound: true,
  hints: true,
  region: null,
  paper: null,
  facilitator: { scheme: 'system', zoom: 1 },
  room: { scheme: 'system', text: 'normal' },
  seat: { scheme: 'system' },
};

/** The one so many places after another in a list, or the last there is that way. */
export const stepped = <T>(list: readonly T[], from: T, by: 1 | -1): T =>
  list[Math.min(list.length - 1, Math.max(0, list.indexOf(from) + by))] ?? from;
