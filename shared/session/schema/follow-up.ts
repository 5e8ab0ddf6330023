import { z } from 'zod';
import { Day, Id, Moment, listOf } from '../../base/primitives';

/** A follow-up: a later day on the same session, with blocks of its own at the end of the agenda. */
export const FollowUp = z.object({ date: Day, openedAt: Moment, items: listOf(Id).min(1) });
export type FollowUp = z.infer<typeof FollowUp>;
