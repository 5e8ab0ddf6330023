import { z } from 'zod';
import { Moment, recordOf } from '../../base/primitives';

/** Three hundred years: a clock may have been set from 1970 to now. */
const Milliseconds = z.int().min(0).max(1e13);

/** How the day goes by the clock: kept as the room moves through the agenda, and never undone. */
export const Progress = z.object({
  /** Minutes of the agenda as it was when the workshop began: what “behind” is measured against. */
  planned: z.number().min(0).max(1e6),
  /** When the room came to where it is now. */
  since: Moment,
  /** By `agendaItem/step`, how long the room was there before. */
  spent: recordOf(z.string(), Milliseconds),
});
export type Progress = z.infer<typeof Progress>;

/** A step's timer: what is left is `length` less `spent`, less the time since `startedAt` while it runs. */
export const Timer = z.object({
  length: Milliseconds,
  spent: Milliseconds,
  /** Null while it is stopped. */
  startedAt: Moment.nullable(),
});
export type Timer = z.infer<typeof Timer>;
