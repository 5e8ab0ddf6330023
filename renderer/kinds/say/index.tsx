import { plain, type KindScreens } from '../contract';
import { FacilitateSay } from './Facilitator';
import { RoomSay } from './Room';

export const say: KindScreens<'say'> = {
  ...plain,
  Facilitator: FacilitateSay,
  rooms: { say: (view, room) => <RoomSay view={view} room={room} /> },
};
