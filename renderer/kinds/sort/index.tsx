import { plain, type KindScreens } from '../contract';
import { FacilitateSort } from './Facilitator';
import { RoomBins } from './Room';

export const sort: KindScreens<'sort'> = {
  ...plain,
  Facilitator: FacilitateSort,
  rooms: { bins: (view) => <RoomBins view={view} /> },
};
