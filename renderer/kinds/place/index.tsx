import { plain, type KindScreens } from '../contract';
import { FacilitatePlace } from './Facilitator';
import { RoomPlaces } from './Room';

export const place: KindScreens<'place'> = {
  ...plain,
  Facilitator: FacilitatePlace,
  rooms: { places: (view) => <RoomPlaces view={view} /> },
};
