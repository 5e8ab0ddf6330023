import { useStrings } from '../../components/use-strings';
import { Nothing } from '../../stage/Poster';
import type { RoomPicture } from '../contract';
import { RoomScatter } from '../parts/RoomScatter';

/** The board as it fills. */
export function RoomPlaces({ view }: { readonly view: RoomPicture<'places'> }) {
  const strings = useStrings();
  if (view.chart.points.length === 0 && view.unplaced.length === 0) return <Nothing>{strings.room.nothingYet}</Nothing>;
  return <RoomScatter chart={view.chart} ids={view.placed.map(({ id }) => id)} rest={view.unplaced} />;
}
