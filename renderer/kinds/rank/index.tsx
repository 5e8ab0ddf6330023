import { plain, type KindScreens } from '../contract';
import { FacilitateRank } from './Facilitator';
import { chosenOrderForm } from './form';
import { RoomRankingAgreed, RoomRankingOpen, RoomRankingResult } from './Room';
import { SeatOrder } from './Seat';

export const rank: KindScreens<'rank'> = {
  ...plain,
  Facilitator: FacilitateRank,
  rooms: {
    'ranking-open': (view) => <RoomRankingOpen view={view} />,
    'ranking-result': (view) => <RoomRankingResult view={view} />,
    'ranking-agreed': (view) => <RoomRankingAgreed view={view} />,
  },
  seat: {
    Turn: SeatOrder,
    turnOf: ({ roundId }) => roundId,
    joining: ({ at, roundId }, participant) => ({ type: 'rank/join', at, rankingId: roundId, participant }),
    again: (strings) => strings.kinds.rank.seat.again,
  },
  next({ next, open, forms }, { at, present, choice, newId }) {
    switch (next) {
      case 'open-ranking': {
        const form = chosenOrderForm(choice, forms);
        return form ? [{ type: 'rank/open', at, rankingId: newId(), form, present }] : [];
      }
      case 'close-ranking':
        return open ? [{ type: 'rank/close', at, rankingId: open.id }] : [];
      case 'next-step':
        return [];
    }
  },
  isOpen: ({ open }) => open !== null,
  formOf: ({ open, form, forms }, choice) => open?.form ?? chosenOrderForm(choice, forms) ?? form,
};
