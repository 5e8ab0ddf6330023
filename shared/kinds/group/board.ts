import { LONGEST_TEXT } from '../../base/primitives';
import type { StepContext } from '../given';
import type { GroupDefinition, GroupWork } from './schema';

/** Between ideas that are one option. */
const BETWEEN = ' · ';

/** What a group is called where it stands alone: by its title; an untitled one by all its ideas, as none speaks for the others. */
export const calledBy = (title: string, ideas: readonly { readonly text: string }[]): string =>
  title.trim() ||
  ideas
    .map(({ text }) => text.trim())
    .join(BETWEEN)
    .slice(0, 10 * LONGEST_TEXT);

/** The board: groups numbered as their keys are, then what stands alone. */
export function groupedBoard({ stepBehind, ideasFrom, definition, work }: StepContext<GroupDefinition, GroupWork>) {
  const source = stepBehind(definition.items);
  const ideas = ideasFrom(definition.items)?.ideas ?? [];
  const byId = new Map(ideas.map((idea) => [idea.id, idea]));
  const card = ({ id, text, merged, room }: (typeof ideas)[number]) => ({
    id,
    text,
    merged: merged.map((one) => one.text),
    room: room ?? null,
  });
  const grouped = new Set(work.groups.flatMap(({ ideaIds }) => ideaIds));
  return {
    source,
    groups: work.groups.map(({ id, text, ideaIds }, index) => ({
      id,
      number: index + 1,
      text,
      ideas: ideaIds.flatMap((idea) => byId.get(idea) ?? []).map(card),
    })),
    alone: ideas.filter(({ id }) => !grouped.has(id)).map(card),
  };
}
