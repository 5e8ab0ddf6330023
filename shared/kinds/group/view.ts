import { frozenByVote, ideasAt, sourceAddress } from '../../session/items';
import { fromRooms } from '../../session/rooms';
import { boardByGroup } from './compare';
import type { NextAction, ViewContext } from '../view-context';
import type { GroupDefinition, GroupWork } from './schema';

type Context = ViewContext<GroupDefinition, GroupWork>;

/** The board: groups numbered as their keys are, then what stands alone. */
export function boardOf({ session, at, definition, work }: Omit<Context, 'sealed'>) {
  const source = sourceAddress(session, at, definition.items);
  const ideas = source ? ideasAt(session, source) : [];
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

/** What the facilitator works with: the board, and whether a vote holds it still. */
export function groupFacilitatorView(context: Context) {
  return {
    kind: 'group' as const,
    ...boardOf(context),
    compare: boardByGroup(context),
    frozen: frozenByVote(context.session, context.at),
    next: 'next-step' as NextAction,
  };
}

/** What all may see: the board. */
export function groupRoomView(context: Context) {
  const { groups, alone } = boardOf(context);
  const from = (cards: readonly { readonly room: string | null }[]) =>
    fromRooms(
      context.session.rooms,
      cards.map(({ room }) => room),
    );
  /** Whether the number of groups is what the step is about. */
  const counted = context.definition.counts !== undefined && groups.length > 0;
  return {
    kind: 'board' as const,
    groups: groups.map((group) => ({ ...group, from: from(group.ideas) })),
    alone: alone.map((idea) => ({ ...idea, from: from([idea]) })),
    counted,
  };
}
