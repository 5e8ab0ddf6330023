import { plain, type KindScreens } from '../contract';
import { FacilitateGroup } from './Facilitator';
import { RoomBoard } from './Room';

export const group: KindScreens<'group'> = {
  ...plain,
  Facilitator: FacilitateGroup,
  rooms: { board: (view) => <RoomBoard view={view} /> },
};
