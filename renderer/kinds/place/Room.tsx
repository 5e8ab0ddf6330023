import { strings } from '@shared/words';
import type { RoomPicture } from '../contract';
import classes from '../parts/room.module.css';
import { RoomScatter } from '../parts/RoomScatter';

/** The board as it fills. */
export function RoomPlaces({ view }: { readonly view: RoomPicture<'places'> }) {
  if (view.chart.points.length === 0 && view.unplaced.length === 0)
    return <p className={classes.quiet}>{strings.room.nothingYet}</p>;
  return <RoomScatter chart={view.chart} rest={view.unplaced} />;
}
