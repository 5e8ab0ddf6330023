import { groupsOf, hasGroups } from '../../engines/answers/compare';
import { LEAST_ANSWERS } from '../../engines/answers/outcome';
import type { Participant } from '../../base/people';
import type { CollectDefinition } from './schema';
import type { SealedIdea } from '../idea';

interface SealedTexts {
  readonly ideas: readonly SealedIdea[];
  readonly turns: readonly string[];
}

/** True where ideas of this step are marked with the group they are from, to be compared. */
export const isMarked = ({ byGroup }: CollectDefinition, people: readonly Participant[]): boolean =>
  byGroup === true && hasGroups(people);

/**
 * True where the marks may come out of the box with the ideas: all ideas have one, and every group that had a turn, or
 * whose cards are there, has five or more people. Of cards nobody knows the writers: as many as the limit are one person's.
 */
export function marksMayStay(
  { ideas, turns }: SealedTexts,
  { limit }: CollectDefinition,
  people: readonly Participant[],
): boolean {
  if (ideas.some(({ group }) => group === undefined)) return false;
  const names = [...new Set([...ideas.map(({ group = '' }) => group), ...groupsOf(turns, people)])];
  const writers = (name: string): number =>
    turns.length > 0
      ? people.filter(({ id, group }) => turns.includes(id) && group.trim() === name).length
      : Math.floor(ideas.filter(({ group }) => group === name).length / limit);
  return names.length > 1 && names.every((name) => writers(name) >= LEAST_ANSWERS);
}
