import type { WindowsView } from '@shared/host/views';
import type { FacilitatorView } from '@shared/views/views';
import type { Shown } from '../../stage/context';
import { RoomScreen } from '../room/RoomScreen';

export interface RoomPictureProps {
  readonly view: FacilitatorView;
  readonly windows: WindowsView;
  /** Told what is on show. */
  readonly watch: (shown: Shown) => void;
  /** Told when a thing of the picture is pointed at. */
  readonly pick: (picture: string, key: string) => void;
}

/** What the room sees now, or would see, drawn as in its own window. */
export function RoomPicture({ view, windows, watch, pick }: RoomPictureProps) {
  return (
    <RoomScreen
      view={view.room}
      blank={windows.room?.blank ?? false}
      stage={windows.stage}
      look={windows.look.room}
      onShow={watch}
      onPick={pick}
    />
  );
}
