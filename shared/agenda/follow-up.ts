import type { FollowUpBlocks } from '../session/follow-up';
import { libraryIn } from './library';
import { agendaTemplate } from './templates';

const { items } = agendaTemplate('follow-up');

/** What a follow-up puts at the end of an agenda, in a session's language (BCP 47). */
export function followUpBlocks(language: string): FollowUpBlocks {
  const { find } = libraryIn(language, []);
  const definitions = items.flatMap(({ exercise }) => find(exercise) ?? []);
  return { items, exercises: Object.fromEntries(definitions.map((definition) => [definition.id, definition])) };
}
