import type { Refusal } from '../../base/refusals';
import type { ReduceContext } from '../given';
import type { GroupCommand, GroupDefinition, GroupWork } from './schema';

/** Takes the ideas out of every group; a group that loses its last idea is gone. */
const release = (work: GroupWork, ideaIds: readonly string[]): void => {
  for (const group of work.groups) group.ideaIds = group.ideaIds.filter((id) => !ideaIds.includes(id));
};
const dropEmpty = (work: GroupWork): void => {
  work.groups = work.groups.filter(({ ideaIds }) => ideaIds.length > 0);
};

/** Changes `work` in place (an immer draft), or says why not. */
export function reduceGroup(
  { definition, isFrozen, ideasFrom }: ReduceContext<GroupDefinition>,
  work: GroupWork,
  event: GroupCommand,
): Refusal | null {
  if (isFrozen()) return 'vote-is-open';
  const known = new Set((ideasFrom(definition.items)?.ideas ?? []).map(({ id }) => id));
  if ('ideaIds' in event && event.ideaIds.some((id) => !known.has(id))) return 'unknown-idea';
  if (event.type === 'group/create') {
    if (work.groups.some(({ id }) => id === event.groupId) || known.has(event.groupId)) return 'id-in-use';
    release(work, event.ideaIds);
    work.groups.push({ id: event.groupId, text: event.text.trim(), ideaIds: [...new Set(event.ideaIds)] });
    dropEmpty(work);
    return null;
  }
  if (event.type === 'group/release') {
    release(work, event.ideaIds);
    dropEmpty(work);
    return null;
  }
  const group = work.groups.find(({ id }) => id === event.groupId);
  if (!group) return 'unknown-group';
  switch (event.type) {
    case 'group/assign':
      release(work, event.ideaIds);
      group.ideaIds.push(...new Set(event.ideaIds));
      dropEmpty(work);
      return null;
    case 'group/rename':
      group.text = event.text.trim();
      return null;
    case 'group/dissolve':
      work.groups = work.groups.filter(({ id }) => id !== event.groupId);
      return null;
  }
}

/** After ideas were deleted or merged away at the source: groups keep only ideas that are still there. */
export function forgetIdeas(work: GroupWork, known: ReadonlySet<string>): void {
  for (const group of work.groups) group.ideaIds = group.ideaIds.filter((id) => known.has(id));
  dropEmpty(work);
}
