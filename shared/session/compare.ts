import type { Session } from './schema/session';
import { differenceOf } from '../base/change';

/** How a file of a session stands to the one that is here: the same content, an earlier or a later state of it, or changed in both places. */
export type Relation = 'same' | 'older' | 'newer' | 'diverged';

/**
 * Compares two files of one session by what they count and stamp. A session only ever counts up and its clock goes on, so
 * a higher count with an earlier stamp, or the same count with other content, was changed in two places.
 */
export function relationOf(there: Session, here: Session): Relation {
  if (differenceOf(here, there) === null) return 'same';
  if (there.revision > here.revision && there.changedAt > here.changedAt) return 'newer';
  if (there.revision < here.revision && there.changedAt < here.changedAt) return 'older';
  return 'diverged';
}
