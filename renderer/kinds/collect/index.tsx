import { plain, type KindScreens } from '../contract';
import { FacilitateCollect } from './Facilitator';
import { RoomIdeas, RoomSealedTexts } from './Room';
import { SeatTexts } from './Seat';

export const collect: KindScreens<'collect'> = {
  ...plain,
  Facilitator: FacilitateCollect,
  rooms: {
    'sealed-texts': (view) => <RoomSealedTexts view={view} />,
    ideas: (view) => <RoomIdeas view={view} />,
  },
  seat: {
    Turn: SeatTexts,
    again: null,
  },
  next({ next }, { at, present }) {
    switch (next) {
      case 'reveal-texts':
        return [{ type: 'collect/reveal', at }];
      case 'start-round':
        return [{ type: 'collect/round', at, to: 'start', present }];
      case 'next-phase':
      case 'pass-turn':
        return [{ type: 'collect/round', at, to: 'next', present: [] }];
      case 'next-step':
        return [];
    }
  },
  formOf: ({ form }) => form,
  takesIdeas: ({ frozen }) => !frozen,
};
