import { isDraft, original } from 'immer';
import type { Idea } from '../idea';

interface IdsSoFar {
  readonly ids: Set<string>;
  upTo: number;
}

/** Ids of lists that are changed in place, which thousands of ideas may be added to one after the other. */
const knownIn = new WeakMap<readonly Idea[], IdsSoFar>();

/** The ids of a list that is only ever added to in place: whatever takes from it makes another list. */
function idsIn(list: readonly Idea[]): ReadonlySet<string> {
  const known = knownIn.get(list) ?? { ids: new Set(), upTo: 0 };
  for (; known.upTo < list.length; known.upTo += 1) known.ids.add(list[known.upTo]?.id ?? '');
  knownIn.set(list, known);
  return known.ids;
}

/** The ideas as they were before an event, whether they stand in a draft or are changed in place: reading a thousand through a draft takes as long as writing them. */
export const ideasBefore = (ideas: Idea[]): readonly Idea[] => (isDraft(ideas) ? (original(ideas) ?? []) : ideas);

/** True when one of the ids is that of an idea in the list, or stands twice among them. */
export function areIdsInUse(ideas: Idea[], fresh: readonly string[]): boolean {
  const ids = new Set(fresh);
  if (ids.size < fresh.length) return true;
  if (!isDraft(ideas)) return fresh.some((id) => idsIn(ideas).has(id));
  const [only] = fresh;
  const before = ideasBefore(ideas);
  return fresh.length === 1 ? before.some(({ id }) => id === only) : before.some(({ id }) => ids.has(id));
}
