import type { FollowUpBlocks } from '../session/follow-up';
import { definitionById } from './library';
import { agendaTemplate } from './templates';

const { items } = agendaTemplate('follow-up');

/** What a follow-up puts at the end of an agenda. */
export const followUpBlocks: FollowUpBlocks = {
  items,
  exercises: Object.fromEntries(
    items.flatMap(({ exercise }) => {
      const definition = definitionById(exercise);
      return definition ? [[exercise, definition] as const] : [];
    }),
  ),
};
