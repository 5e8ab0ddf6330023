import { plain, type KindScreens } from '../contract';
import { closingRoundWithout } from '../parts/answers/closing';
import { chosenForm } from '../parts/answers/form';
import { SeatAnswers } from '../parts/answers/Seat';
import { FacilitateRate } from './Facilitator';
import { RoomRatingOpen, RoomRatingResult } from './Room';

export const rate: KindScreens<'rate'> = {
  ...plain,
  Facilitator: FacilitateRate,
  rooms: {
    'rating-open': (view) => <RoomRatingOpen view={view} />,
    'rating-result': (view) => <RoomRatingResult view={view} />,
  },
  seat: {
    Turn: (props) => (
      <SeatAnswers
        {...props}
        cast={(participant, sheet) => ({
          type: 'rate/cast',
          at: props.task.at,
          ratingId: props.task.roundId,
          participant,
          sheet,
        })}
      />
    ),
    again: (strings) => strings.seatAnswers.again,
  },
  next({ next, open, form, backTo }, { at, present, choice, newId }) {
    switch (next) {
      case 'open-rating':
        return [{ type: 'rate/open', at, ratingId: newId(), form: chosenForm(choice, form), present }];
      case 'close-rating':
        return open ? [{ type: 'rate/close', at, ratingId: open.id }] : [];
      case 'back-up-ladder':
        return backTo
          ? [
              { type: 'define/again', at: backTo, roundId: newId() },
              { type: 'agenda/go', to: backTo },
            ]
          : [];
      case 'next-step':
        return [];
    }
  },
  mayGoOn: ({ next }) => next === 'back-up-ladder',
  closingWithout: ({ next, open }, strings) => (next === 'close-rating' ? closingRoundWithout(open, strings) : null),
  isOpen: ({ open }) => open !== null,
  formOf: ({ open, form }, choice) => open?.form ?? chosenForm(choice, form),
};
