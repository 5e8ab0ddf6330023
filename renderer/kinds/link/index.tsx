import { plain, type KindScreens } from '../contract';
import { FacilitateLink } from './Facilitator';
import { RoomGrid } from './Room';

export const link: KindScreens<'link'> = {
  ...plain,
  Facilitator: FacilitateLink,
  rooms: { grid: (view) => <RoomGrid view={view} /> },
};
