import type { ViewContext } from '../given';
import type { Invented } from '../rehearsing';
import type { GroupCommand, GroupDefinition, GroupWork } from './schema';

/** As many ideas go together where nobody knows what they are about. */
const TOGETHER = 3;

type Ideas = readonly { readonly id: string; readonly text: string }[];

/** The ideas that are about the same, by what they would be called together. */
function byTheme(ideas: Ideas, { about }: Invented): [title: string, ids: string[]][] {
  const themes = new Map<string, string[]>();
  for (const { id, text } of ideas) {
    const title = about(text);
    if (title !== null) themes.set(title, [...(themes.get(title) ?? []), id]);
  }
  return [...themes].filter(([, ids]) => ids.length > 1);
}

/** The ideas as they lie beside each other. */
const asTheyLie = (ideas: Ideas, { words }: Invented): [title: string, ids: string[]][] =>
  words.anyThemes.flatMap(({ title }, index): [string, string[]][] => {
    const ids = ideas.slice(index * TOGETHER, (index + 1) * TOGETHER).map(({ id }) => id);
    return ids.length > 1 ? [[title, ids]] : [];
  });

/** What means the same is put together and gets a title; an idea that is like no other stands alone. */
export function rehearseGroup(
  context: ViewContext<GroupDefinition, GroupWork>,
  invented: Invented,
): readonly GroupCommand[] {
  const { at, definition, work } = context;
  const gathered = context.ideasFrom(definition.items);
  if (!gathered || gathered.ideas.length < 2 || work.groups.length > 0 || context.isFrozen()) return [];
  const themes = byTheme(gathered.ideas, invented);
  return (themes.length > 0 ? themes : asTheyLie(gathered.ideas, invented)).map(([text, ideaIds]) => ({
    type: 'group/create',
    at,
    groupId: invented.id(),
    ideaIds,
    text,
  }));
}
