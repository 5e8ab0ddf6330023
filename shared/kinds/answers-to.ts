import type { Idea } from './idea';
import { entryOf } from '../base/entry-of';

/** Answers to one field, the same ones counted together, in the order in which they first stand. */
export function answersTo(field: string, ideas: readonly Idea[]): { readonly text: string; readonly times: number }[] {
  const answers = new Map<string, { text: string; times: number }>();
  for (const { fields } of ideas.flatMap((idea) => [idea, ...idea.merged])) {
    const text = entryOf(fields, field)?.text.trim() ?? '';
    const key = text.toLowerCase().replace(/\s+/gu, ' ');
    const known = answers.get(key);
    if (known) known.times += 1;
    else if (text !== '') answers.set(key, { text, times: 1 });
  }
  return [...answers.values()];
}
