import type { AnswerForm } from '@shared/engines/answers/schema';
import { plain, type KindScreens } from '../contract';
import { closingRoundWithout } from '../parts/answers/closing';
import { chosenForm } from '../parts/answers/form';
import { SeatAnswers } from '../parts/answers/Seat';
import { FacilitateJudge } from './Facilitator';
import { RoomJudgingOpen, RoomJudgingResult, RoomVerdicts } from './Room';

export const judge: KindScreens<'judge'> = {
  ...plain,
  Facilitator: FacilitateJudge,
  rooms: {
    'judging-open': (view) => <RoomJudgingOpen view={view} />,
    'judging-result': (view) => <RoomJudgingResult view={view} />,
    verdicts: (view) => <RoomVerdicts view={view} />,
  },
  seat: {
    Turn: (props) => (
      <SeatAnswers
        {...props}
        cast={(participant, sheet) => ({
          type: 'judge/cast',
          at: props.task.at,
          judgingId: props.task.roundId,
          participant,
          sheet,
        })}
      />
    ),
    again: (strings) => strings.seatAnswers.again,
  },
  next({ next, open, form, result }, { at, present, choice, newId }) {
    switch (next) {
      case 'open-judging':
        /* Only where everybody's verdict is counted is a judging opened. */
        return [{ type: 'judge/open', at, judgingId: newId(), form: chosenForm(choice, form as AnswerForm), present }];
      case 'close-judging':
        return open ? [{ type: 'judge/close', at, judgingId: open.id }] : [];
      case 'reveal-answer': {
        const first = result?.toReveal[0];
        return result && first !== undefined
          ? [{ type: 'judge/reveal', at, judgingId: result.id, judgeItems: [first] }]
          : [];
      }
      case 'next-step':
        return [];
    }
  },
  closingWithout: ({ next, open }, strings) => (next === 'close-judging' ? closingRoundWithout(open, strings) : null),
  isOpen: ({ open }) => open !== null,
  formOf: ({ open, form }, choice) => open?.form ?? chosenForm(choice, form as AnswerForm),
};
