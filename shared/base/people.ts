import { z } from 'zod';
import { Id, TWICE, listOf, unlike } from './primitives';

/** Seats, and so people, that one session can hold. */
export const MOST_SEATS = 999;

/** The longest name of a person, in UTF-16 units. */
export const LONGEST_NAME = 120;

/** The longest name of a group. */
export const LONGEST_GROUP = 60;

/** A participant has a seat number and perhaps a name; `group` is a level such as leader, manager, front line. */
export const Participant = z.object({
  id: Id,
  seat: z.int().min(1).max(MOST_SEATS),
  name: z.string().max(LONGEST_NAME),
  group: z.string().max(LONGEST_GROUP),
});
export type Participant = z.infer<typeof Participant>;

/** The longest name of a band. */
export const LONGEST_BAND = 200;

/** What a band is called: mostly by its groups. */
const BandName = z.string().trim().min(1).max(LONGEST_BAND);

/** Everyone in the room: nobody twice, and no seat taken twice. */
export const Participants = z
  .array(Participant)
  .max(MOST_SEATS)
  .refine(unlike('id'), TWICE)
  .refine(unlike('seat'), TWICE);

/**
 * Two bands in place of the participants' groups, where a group alone is too small to be compared: the groups that are put
 * together, and those that the rest is called by. Who has no group, or one that has come since, is in neither.
 */
export const Bands = z
  .object({
    together: z.object({ name: BandName, groups: listOf(z.string().min(1).max(LONGEST_GROUP)).min(1) }),
    rest: BandName,
  })
  .refine(({ together, rest }) => together.name !== rest, { message: 'two bands of one name' });
export type Bands = z.infer<typeof Bands>;

/** A breakout room by the name the facilitator gave it; ideas, actions, votes and rounds of answers say by `id` which they are of. */
export const Room = z.object({ id: Id, name: z.string().max(120) });
export type Room = z.infer<typeof Room>;

/** A person as everyone knows them: seat number, and a name if one was given. */
export interface Seat {
  readonly id: string;
  readonly seat: number;
  readonly name: string;
  /** What they are called among all others: two of one name are told apart. */
  readonly called: string;
}

/** A seat and whether it has had its turn. */
export interface SeatTurn extends Seat {
  readonly done: boolean;
}
