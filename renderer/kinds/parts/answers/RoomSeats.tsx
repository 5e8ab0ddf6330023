import type { SeatTurn } from '@shared/base/people';
import classes from '../room.module.css';

/* Names take room that the items need: more people than this are shown by number, and many more only counted. */
const MOST_NAMES = 16;
const MOST_SEATS = 99;

/** Who has had their turn at the laptop. */
export function RoomSeats({ seats }: { readonly seats: readonly SeatTurn[] | null }) {
  if (!seats || seats.length > MOST_SEATS) return null;
  return (
    <ul className={classes.seats}>
      {seats.map((one) => (
        <li key={one.id} className={classes.seat} data-done={one.done}>
          <bdi>{seats.length > MOST_NAMES ? one.seat : one.called}</bdi>
          {one.done && ' ✓'}
        </li>
      ))}
    </ul>
  );
}
