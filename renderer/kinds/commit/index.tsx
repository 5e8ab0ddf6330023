import { plain, type KindScreens } from '../contract';
import { FacilitateCommit } from './Facilitator';
import { RoomActions } from './Room';

export const commit: KindScreens<'commit'> = {
  ...plain,
  Facilitator: FacilitateCommit,
  rooms: { actions: (view) => <RoomActions view={view} /> },
};
