import { plain, type KindScreens } from '../contract';
import { closingRoundWithout } from '../parts/answers/closing';
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
  closingWithout: ({ next, open }, strings) => (next === 'close-ranking' ? closingRoundWithout(open, strings) : null),
  isOpen: ({ open }) => open !== null,
  formOf: ({ open, form, forms }, choice) => open?.form ?? chosenOrderForm(choice, forms) ?? form,
};
