import { entryOf } from '../base/entry-of';
import type { Given } from './given';
import type { Idea } from './idea';
import type { Item } from '../base/steps';

/** What was said beside an idea: a question and its answer, such as the evidence. */
export interface Beside {
  readonly label: string;
  readonly text: string;
}

type Fields = readonly { readonly id: string; readonly label: string }[];

/** What was said beside an idea, in the order in which it was asked; empty where nothing was. */
export const besideIdea = (fields: Fields, idea: Pick<Idea, 'fields'>): Beside[] =>
  fields.flatMap(({ id, label }) => {
    const text = entryOf(idea.fields, id)?.text.trim() ?? '';
    return text === '' ? [] : [{ label, text }];
  });

/**
 * The same for items, by id, of those that come from one idea alone: of several nobody could tell which it belongs to. Nothing
 * while the ideas are in the sealed box.
 */
export function besideItems(
  context: Pick<Given, 'ideasBehind'>,
  items: readonly Item[],
): ReadonlyMap<string, Beside[]> {
  const behind = context.ideasBehind();
  if (!behind || behind.sealed || behind.fields.length === 0) return new Map();
  const ideas = new Map(behind.ideas.map((idea) => [idea.id, idea]));
  return new Map(
    items.map(({ id, ideaIds: [first, ...others] }) => {
      const idea = others.length === 0 ? ideas.get(first ?? '') : undefined;
      return [id, idea ? besideIdea(behind.fields, idea) : []];
    }),
  );
}
