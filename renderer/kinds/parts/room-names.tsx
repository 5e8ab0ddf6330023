import { createContext, use } from 'react';
import type { Room } from '@shared/base/people';
import { roomsInWords } from '@shared/kinds/rooms';
import { useStrings } from '../../components/use-strings';
import classes from './step.module.css';

/** The breakout rooms that the open session was merged from; none where it is one room's own. */
export const RoomNames = createContext<readonly Room[]>([]);

/** Of which breakout room something is; nothing where there were none. */
export function OfRoom({ room }: { readonly room: string | undefined }) {
  const strings = useStrings();
  const said = roomsInWords(strings, use(RoomNames), { room: room ?? null, rooms: null });
  return said === null ? null : <p className={classes.field}>{said}</p>;
}

/** Of which breakout room a result is, or which rooms it adds up; nothing where there were none. */
export function OfRooms({
  result,
}: {
  readonly result: { readonly room: string | null; readonly rooms: readonly string[] | null };
}) {
  const strings = useStrings();
  const said = roomsInWords(strings, use(RoomNames), result);
  return said === null ? null : <p className={classes.notice}>{said}</p>;
}
