import { z } from 'zod';
import { Moment } from '@shared/base/primitives';

/** Why a version was kept. */
export const VersionReason = z.enum([
  'opened',
  'step',
  'time',
  'closed',
  'before-loss',
  'before-migration',
  'outside',
  'named',
]);
export type VersionReason = z.infer<typeof VersionReason>;

/** What is known of a version without looking into it. */
export const VersionNote = z.object({
  /** When it was kept. */
  keptAt: Moment,
  reason: VersionReason,
  /** What the facilitator called it; null for one that Candor kept of its own accord. */
  name: z.string().nullable(),
  /** The file it is a version of. */
  path: z.string(),
  sha256: z.string(),
  /** The names of its pictures, which lie beside the versions; left out where it has none. */
  pictures: z.array(z.string()).optional(),
  /** Null where the bytes could not be read as a session. */
  holds: z
    .object({
      revision: z.int().min(0),
      changedAt: Moment,
      title: z.string(),
      /** The step the room was at, in words. */
      step: z.string(),
      ideas: z.int().min(0),
      votes: z.int().min(0),
    })
    .nullable(),
});
export type VersionNote = z.infer<typeof VersionNote>;

/** A version that is there, by the name it is asked for. */
export interface Version extends VersionNote {
  readonly id: string;
  /** Bytes on disk. */
  readonly size: number;
}
