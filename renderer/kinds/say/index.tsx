import { plain, type KindScreens } from '../contract';
import { FacilitateSay } from './Facilitator';
import { RoomSay } from './Room';

export const say: KindScreens<'say'> = {
  ...plain,
  Facilitator: FacilitateSay,
  rooms: { say: (_view, room) => <RoomSay view={room} /> },
};
