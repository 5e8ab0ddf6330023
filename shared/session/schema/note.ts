import { z } from 'zod';
import { StepAddress } from '../../base/steps';
import { Id, SomeText, Text } from '../../base/primitives';

/** What is noted beside the agenda: a topic to come back to, a decision, or something somebody promised. */
export const NoteKind = z.enum(['parked', 'decision', 'promise']);
export type NoteKind = z.infer<typeof NoteKind>;

const words = z.object({ text: Text });

/** A note as it is typed. Who decided or promised, and why, may be empty; a parked topic has neither. */
export const NoteFields = z.object({ kind: NoteKind, text: SomeText, who: words, why: words });
export type NoteFields = z.infer<typeof NoteFields>;

/** A note, with the step at which the room was when it was made. */
export const Note = z.object({
  id: Id,
  ...NoteFields.shape,
  at: StepAddress,
  /** The breakout room that made it. */
  room: Id.optional(),
});
export type Note = z.infer<typeof Note>;

/** Notes that one session can hold. */
export const MOST_NOTES = 500;
