import { fromRooms } from '../rooms';
import type { ViewContext } from '../given';
import { groupedBoard } from './board';
import { boardByGroup } from './compare';
import type { GroupDefinition, GroupWork } from './schema';

type Context = ViewContext<GroupDefinition, GroupWork>;

/** What the facilitator works with: the board, and whether a vote holds it still. */
export function groupFacilitatorView(context: Context) {
  return {
    kind: 'group' as const,
    ...groupedBoard(context),
    compare: boardByGroup(context),
    frozen: context.isFrozen(),
    next: 'next-step' as const,
  };
}

/** What all may see: the board. */
export function groupRoomView(context: Context) {
  const { strings } = context;
  const { groups, alone } = groupedBoard(context);
  const from = (cards: readonly { readonly room: string | null }[]) =>
    fromRooms(
      strings,
      context.rooms,
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
