import type { AgendaRow } from './rows';
import { actionPlan } from '../exercises/action-plan.exercise';
import { checkOut } from './round-blocks';

/** The block that was chosen, or added, last. */
export interface LastPlace {
  readonly id: string;
  /** Where it was added and may not be in the rows yet: the block it stands before (an id), or the end. */
  readonly before?: string | null;
}

/**
 * Before which block (an id) the next one comes that is added, null for the end: after the one that was chosen last, else
 * before what ends the day: the check-out, and right before that the action plan, which acts on all that was found. Being at the
 * check-out chooses no place: whoever goes through the agenda by Tab ends there. `used`: where the room is or has been, which
 * nothing comes before.
 */
export function placeOfNew(
  rows: readonly Pick<AgendaRow, 'id' | 'exercise' | 'left'>[],
  last: LastPlace | null,
  used: ReadonlySet<string>,
): string | null {
  const ending = rows.findLast(({ id, exercise, left }) => exercise === checkOut.id && !left && !used.has(id));
  const at = last === null ? -1 : rows.findIndex(({ id }) => id === last.id);
  if (at >= 0 && rows[at] !== ending) return rows[at + 1]?.id ?? null;
  const known = last?.before;
  if (at < 0 && (known === null || rows.some(({ id }) => id === known))) return known ?? null;
  const before = ending ? rows[rows.indexOf(ending) - 1] : undefined;
  const acts = before?.exercise === actionPlan.id && !before.left && !used.has(before.id);
  return (acts ? before : ending)?.id ?? null;
}
