import type { Room, Session } from '../session/schema/session';

/** A breakout room on its way into a merged session. */
export interface BreakoutRoom {
  readonly room: Room;
  readonly session: Session;
}

/** Rooms that can be merged at once. */
export const MOST_ROOMS = 9;

/** The id a room gets by its place in the list, from 0. */
export const roomId = (place: number): string => `room-${place + 1}`;

/** What says who took part and what was made, and says it in the same words everywhere. */
export const sayable = (text: string): string => text.trim().toLowerCase().replace(/\s+/gu, ' ');
