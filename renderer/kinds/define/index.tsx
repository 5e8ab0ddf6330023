import { plain, type KindScreens } from '../contract';
import { FacilitateDefine } from './Facilitator';
import { RoomLadder } from './Room';

export const define: KindScreens<'define'> = {
  ...plain,
  Facilitator: FacilitateDefine,
  rooms: { ladder: (view) => <RoomLadder view={view} /> },
};
