import type { Session } from '../session/schema/session';
import type { Room } from '../base/people';

/** A breakout room on its way into a merged session. */
export interface BreakoutRoom {
  readonly room: Room;
  readonly session: Session;
}

/** Rooms that can be merged at once. */
export const MOST_ROOMS = 9;

/** The id a room gets by its place in the list, from 0. */
export const roomId = (place: number): string => `room-${place + 1}`;
